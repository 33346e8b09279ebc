import { contentTypes, errors } from '@strapi/utils';
import type { UID } from '@strapi/strapi';
import { scalarType } from '../content-query/model';
import { mayReadField } from './reading-rights';
import type { Caller } from './reading-rights';

const texts = ['string', 'text', 'uid', 'email', 'enumeration', 'richtext'];
const numbers = ['integer', 'biginteger', 'decimal', 'float'];

interface Question extends Caller {
  query: Record<string, unknown>;
}

/** Strapi searches all that a document says. Who may not read all of that searches what he may. */
export function searchReadable(question: Question, uid: UID.ContentType) {
  const { _q: words, filters = {} } = question.query;
  if (words === undefined) return;
  const model = strapi.getModel(uid);
  const namesOf = (types: string[]) =>
    contentTypes
      .getVisibleAttributes(model)
      .filter((name) => types.includes(scalarType(model, name) ?? ''));
  const mayRead = (name: string) => mayReadField(question, uid, name);
  if (namesOf([...texts, ...numbers]).every(mayRead)) return;
  if (typeof words !== 'string') throw new errors.ValidationError('Invalid value at _q');
  const found = namesOf(texts)
    .filter(mayRead)
    .map((name) => ({ [name]: { $containsi: words } }));
  delete question.query._q;
  question.query.filters = { $and: [filters, { $or: [...found, { id: { $null: true } }] }] };
}
