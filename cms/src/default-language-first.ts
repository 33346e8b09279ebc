import { contentTypes, errors } from '@strapi/utils';
import type { Modules, UID } from '@strapi/strapi';
import { nameOfLanguage, readDefaultLanguage } from './languages';

type Context = Parameters<Modules.Documents.Middleware.Middleware>[0];

interface Version {
  locale: string;
  title?: string;
  name?: string;
}

function readPublished(uid: UID.ContentType, documentId: string): Promise<Version[]> {
  const where = { documentId, publishedAt: { $notNull: true } };
  return strapi.db.query(uid).findMany({ where });
}

/** Whether the action can change which languages of a document are published, and how. */
function directionOf({ action, contentType, params }: Context) {
  const isLocalized = strapi.plugin('i18n').service('content-types').isLocalizedContentType;
  if (!contentTypes.hasDraftAndPublish(contentType) || !isLocalized(contentType)) return undefined;
  if (action === 'unpublish' || action === 'delete') return 'away';
  if (action === 'publish') return 'out';
  const isWrite = action === 'create' || action === 'update';
  return isWrite && 'status' in params && params.status === 'published' ? 'out' : undefined;
}

function documentOf({ params }: Context, result: unknown) {
  if ('documentId' in params && params.documentId) return params.documentId;
  const isDocument = typeof result === 'object' && result !== null && 'documentId' in result;
  return isDocument ? String(result.documentId) : '';
}

/**
 * Lists are read in the default language, with the other languages of each document beside it: a
 * document that is published in another language only would be in none of them.
 */
export const defaultLanguageFirst: Modules.Documents.Middleware.Middleware = async (
  context,
  next,
) => {
  const direction = directionOf(context);
  if (!direction) return next();

  return await strapi.db.transaction(async () => {
    const result = await next();
    const published = await readPublished(context.uid, documentOf(context, result));
    const language = await readDefaultLanguage(strapi);
    const [other] = published;
    if (!other || published.some(({ locale }) => locale === language)) return result;

    const others = published.map(({ locale }) => nameOfLanguage(locale)).join(' and ');
    const what = other.title ?? other.name ?? context.contentType.info.displayName;
    throw new errors.ValidationError(
      direction === 'out'
        ? `Publish the ${nameOfLanguage(language)} version of "${what}" first: lists show the ${others} version in its place`
        : `Unpublish the ${others} version of "${what}" first: lists show it in place of the ${nameOfLanguage(language)} one`,
    );
  });
};
