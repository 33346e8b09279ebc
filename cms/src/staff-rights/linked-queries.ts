import { errors } from '@strapi/utils';
import type { UID } from '@strapi/strapi';
import { targetOf } from '../content-query/model';
import type { Model } from '../content-query/model';
import { isRecord } from '../content-query/refusal';
import { sortedBy } from '../content-query/sort';
import { languageOf } from './document-rights';
import { mayReadAll, mayReadField } from './reading-rights';
import type { Caller } from './reading-rights';

/** A place within what is linked. */
interface Place {
  uid: UID.Schema;
  path: string[];
  /** Of other languages than what links it. */
  isTranslation: boolean;
}

const told = ['id', 'documentId'];

/** The attributes that conditions name, within `$and` and its like too. */
function namesIn(conditions: unknown): [string, unknown][] {
  if (Array.isArray(conditions)) return conditions.flatMap(namesIn);
  if (!isRecord(conditions)) return [];
  return Object.entries(conditions).flatMap(([key, value]): [string, unknown][] =>
    key.startsWith('$') ? namesIn(value) : [[key, value]],
  );
}

/** The places of which a query tells something; what is not within a link is no matter here. */
function placesIn(model: Model, conditions: unknown, within?: Place): Place[] {
  return namesIn(conditions).flatMap(([name, inner]): Place[] => {
    const place = within && { ...within, path: [...within.path, name] };
    const target = targetOf(strapi, model, name);
    if (target && model.attributes[name]?.type === 'component') {
      return placesIn(target, inner, place);
    }
    const own = place ? [place] : [];
    if (!target) return own;
    const isTranslation = name === 'localizations' || within?.isTranslation === true;
    return [...own, ...placesIn(target, inner, { uid: target.uid, path: [], isTranslation })];
  });
}

/** `category.name` as the condition that leads to the same place. */
const conditionOf = (names: string[]) =>
  names.reduceRight<object>((inner, name) => ({ [name]: inner }), {});

interface Question extends Caller {
  query: Record<string, unknown>;
}

/** The language that all linked rows are in, if it is one. */
async function languageFor({ query }: Question, model: UID.ContentType, place: Place) {
  if (place.isTranslation || query.locale === '*') return undefined;
  const isInOne = await languageOf({ model: place.uid, locale: query.locale });
  const language = await languageOf({ model, locale: query.locale });
  return isInOne !== undefined && typeof language === 'string' ? language : undefined;
}

/**
 * Demands the right to read all of what filters and an order look into: whatever these find tells of what
 * is linked, and Strapi asks for the right to the type alone that is listed.
 */
export async function demandToLookInto(question: Question, uid: UID.ContentType) {
  const model = strapi.getModel(uid);
  const { filters, sort = [] } = question.query;
  for (const place of placesIn(model, [filters, sortedBy(sort).map(conditionOf)])) {
    const field = place.path.join('.');
    if (told.includes(field)) continue;
    const language = await languageFor(question, uid, place);
    if (
      !mayReadField(question, place.uid, field) ||
      !(await mayReadAll(question, place.uid, language))
    ) {
      throw new errors.ValidationError(
        `Invalid key ${field}: you have no right to read it of all that is linked there; ask for its documentId`,
      );
    }
  }
}
