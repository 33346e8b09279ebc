import { errors } from '@strapi/utils';
import type { UID } from '@strapi/strapi';
import * as z from 'zod/mini';
import { readDefaultLanguage } from '../languages';
import type { Caller } from './reading-rights';

export interface Asked {
  model: UID.ContentType;
  /** Left out for a single type, of which there is one document only. */
  ids?: unknown;
  locale: unknown;
}

interface Version {
  locale: string | null;
}

const documentIds = z.array(z.string());

function idsOf({ model, ids }: Asked) {
  if (strapi.contentType(model).kind === 'singleType') return undefined;
  const parsed = documentIds.safeParse([ids].flat());
  if (parsed.success) return parsed.data;
  throw new errors.ValidationError('Say which documents are meant, by their documentId');
}

/** The language that is meant; undefined for a type that has none. */
export async function languageOf({ model, locale }: { model: UID.Schema; locale: unknown }) {
  const isLocalized = strapi.plugin('i18n').service('content-types').isLocalizedContentType;
  if (!isLocalized(strapi.getModel(model))) return undefined;
  return locale || (await readDefaultLanguage(strapi));
}

const permissionsFor = ({ state }: Caller, model: UID.Schema) =>
  strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: state.userAbility, model });

async function versionsFor(caller: Caller, right: 'read' | 'update', asked: Asked) {
  const { model } = asked;
  const ids = idsOf(asked);
  const permissions = permissionsFor(caller, model);
  const query = await permissions.sanitizedQuery[right]({});
  const builder = strapi.get('services').get('plugin::content-manager.populate-builder');
  const populate = await builder(model).populateFromQuery(query).build();
  const find = (locale?: unknown): Promise<Version[]> =>
    strapi
      .plugin('content-manager')
      .service('document-manager')
      .findLocales(ids, model, { locale, populate });

  const locale = await languageOf(asked);
  const there = await find(locale);
  const demandAll = (versions: object[]) => {
    if (versions.some((each) => permissions.cannot[right](each))) throw new errors.ForbiddenError();
  };
  return {
    isThere: there.length > 0,
    demandThose: () => demandAll(there),
    /** As if it were in the language that it is not in yet. */
    demandOthers: async () => demandAll((await find()).map((each) => ({ ...each, locale }))),
  };
}

/** Demands the right to read a document, or to add a language if it is not there in that one. */
export async function demandToRead(caller: Caller, asked: Asked) {
  const { isThere, demandThose, demandOthers } = await versionsFor(caller, 'read', asked);
  return isThere ? demandThose() : demandOthers();
}

/** Demands the right to create in a language, which Strapi asks for without one. */
export async function demandToCreate(caller: Caller, asked: Pick<Asked, 'model' | 'locale'>) {
  const made = { locale: await languageOf(asked), createdBy: caller.state.user };
  if (permissionsFor(caller, asked.model).cannot.create(made)) throw new errors.ForbiddenError();
}

/** Who adds a language changes what all languages share, so has to have the right to change the others. */
export async function demandToAddLanguage(caller: Caller, asked: Asked) {
  const { isThere, demandOthers } = await versionsFor(caller, 'update', asked);
  if (isThere) return;
  await demandToCreate(caller, asked);
  await demandOthers();
}
