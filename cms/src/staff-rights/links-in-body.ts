import { errors } from '@strapi/utils';
import type { UID } from '@strapi/strapi';
import * as z from 'zod/mini';
import { modelOf, targetOf } from '../content-query/model';
import type { Model } from '../content-query/model';
import { isRecord } from '../content-query/refusal';

export type Reference = number | string;

/** What a body refers to, of one type. */
export interface Link {
  target: UID.ContentType;
  references: Reference[];
}

const scalar = z.union([z.number(), z.string()]);

/** Strapi writes some of these into the table of the links as they are, and so links whatever they name. */
const isInternal = (key: string) => key.startsWith('__') && key !== '__temp_key__';

const named = z
  .looseObject({ id: z.nullish(scalar), documentId: z.nullish(scalar) })
  .check(z.refine((entry) => !Object.keys(entry).some(isInternal)));

const entry = z.union([scalar, named]);
const entries = z.nullish(z.union([entry, z.array(z.nullish(entry))]));

function namedBy(value: unknown): Reference[] {
  const parsed = entries.safeParse(value);
  if (!parsed.success) {
    throw new errors.ValidationError('Name what is to be linked by its id or documentId');
  }
  return [parsed.data].flat().flatMap((each) => {
    const names = typeof each === 'object' ? [each?.id, each?.documentId] : [each];
    return names.flatMap((name) => name ?? []);
  });
}

/** What a relation or a file is given, in each way that Strapi takes; what it lets go is nobody's secret. */
function referencesIn(value: unknown): Reference[] {
  if (!isRecord(value)) return namedBy(value);
  namedBy(value.disconnect);
  return [value, value.connect, value.set].flatMap(namedBy);
}

const isType = (uid: unknown): uid is UID.ContentType =>
  typeof uid === 'string' && Object.hasOwn(strapi.contentTypes, uid);

function linksInPart(part: unknown): Link[] {
  if (!isRecord(part)) return [];
  const uid = String(part.__component);
  const model = modelOf(strapi, uid);
  if (model) return linksIn(model, part);
  throw new errors.ValidationError(`There is no component ${uid}`);
}

/** Of a document, and of the components in it; throws a ValidationError at what is no link. */
export function linksIn(model: Model, body: object): Link[] {
  return Object.entries(body).flatMap(([name, value]): Link[] => {
    const attribute = Object.hasOwn(model.attributes, name) ? model.attributes[name] : undefined;
    if (attribute?.type === 'dynamiczone') return [value].flat().flatMap(linksInPart);
    const target = targetOf(strapi, model, name);
    if (!target) return [];
    if (attribute?.type === 'component') {
      return [value].flat().flatMap((each) => (isRecord(each) ? linksIn(target, each) : []));
    }
    return isType(target.uid) ? [{ target: target.uid, references: referencesIn(value) }] : [];
  });
}

/** Of a link that other documents have to this one: its number, or no change. */
const otherSide = z.optional(
  z.strictObject({
    count: z.optional(z.number()),
    connect: z.optional(z.tuple([])),
    disconnect: z.optional(z.tuple([])),
  }),
);

/** Demands that a body leaves alone what others link: that is changed in these, by who may. */
export function demandOwnLinks(model: Model, body: object) {
  for (const [name, value] of Object.entries(body)) {
    const attribute = Object.hasOwn(model.attributes, name) ? model.attributes[name] : undefined;
    const side: unknown = Reflect.get(attribute ?? {}, 'mappedBy');
    if (typeof side === 'string' && !otherSide.safeParse(value).success) {
      throw new errors.ValidationError(
        `${name} follows from ${side} of the documents there: change it in each of these`,
      );
    }
  }
}
