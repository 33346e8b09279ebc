import { errors } from '@strapi/utils';
import type { UID } from '@strapi/strapi';
import * as z from 'zod/mini';
import { modelOf, targetOf } from './content-query/model';
import type { Model } from './content-query/model';
import { isRecord } from './content-query/refusal';
import type { Caller } from './document-rights';

type Reference = number | string;

const scalar = z.union([z.number(), z.string()]);
const change = z.union([
  z.looseObject({ connect: z.unknown() }),
  z.looseObject({ set: z.unknown() }),
  z.looseObject({ disconnect: z.unknown() }),
]);

/** What a relation is given, in each way that Strapi takes; what it lets go is nobody's secret. */
function referencesIn(value: unknown): Reference[] {
  const { data } = change.safeParse(value);
  const entries: unknown[] = data ? [data.connect, data.set].flat() : [value].flat();
  const names = entries.flatMap((each) => (isRecord(each) ? [each.id, each.documentId] : [each]));
  return names.flatMap((each) => scalar.safeParse(each).data ?? []);
}

interface Link {
  target: UID.ContentType;
  references: Reference[];
}

const isType = (uid: unknown): uid is UID.ContentType =>
  typeof uid === 'string' && Object.hasOwn(strapi.contentTypes, uid);

/** Of a document, and of the components in it. */
function linksIn(model: Model | undefined, body: unknown): Link[] {
  if (!model || !isRecord(body)) return [];
  return Object.entries(body).flatMap(([name, value]): Link[] => {
    const attribute = Object.hasOwn(model.attributes, name) ? model.attributes[name] : undefined;
    if (attribute?.type === 'dynamiczone') {
      return [value].flat().flatMap((each) => {
        const uid = isRecord(each) ? String(each.__component) : '';
        return linksIn(modelOf(strapi, uid), each);
      });
    }
    const target = targetOf(strapi, model, name);
    if (attribute?.type === 'component') {
      return [value].flat().flatMap((each) => linksIn(target, each));
    }
    if (attribute?.type !== 'relation' || !isType(target?.uid)) return [];
    return [{ target: target.uid, references: referencesIn(value) }];
  });
}

async function readable({ state }: Caller, model: UID.ContentType, references: Reference[]) {
  const permissions = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: state.userAbility, model });
  if (permissions.cannot.read()) return [];
  const { where } = strapi
    .get('query-params')
    .transform(model, await permissions.sanitizedQuery.read({}));
  const ids = references.map(Number).filter(Number.isSafeInteger);
  const asked = { $or: [{ id: { $in: ids } }, { documentId: { $in: references.map(String) } }] };
  return strapi.db
    .query(model)
    .findMany({ select: ['id', 'documentId'], where: { $and: [asked, where ?? {}] } });
}

/**
 * Demands the right to read what a document is linked to: who has linked it reads it in his own one.
 * Strapi asks only whether there is such a document.
 */
export async function demandToReadLinked(caller: Caller, model: UID.ContentType, body: object) {
  for (const { target, references } of linksIn(strapi.contentType(model), body)) {
    const found = references.length > 0 ? await readable(caller, target, references) : [];
    const missing = references.find(
      (each) => !found.some(({ id, documentId }) => documentId === each || id === Number(each)),
    );
    if (missing !== undefined) {
      throw new errors.ValidationError(
        `${missing}, which is to be linked, is not there, or you have no right to read it`,
      );
    }
  }
}
