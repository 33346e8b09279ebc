import type { Core } from '@strapi/strapi';
import { decides } from '../cache-headers/deciding-values';
import { modelOf, targetOf } from '../content-query/model';
import type { Model } from '../content-query/model';
import { isRecord } from '../content-query/refusal';
import type { Aspect } from './aspect';
import { documentsOf, whichOf } from './links';
import { published } from './published';

function everythingOf(strapi: Core.Strapi, model: Model): Record<string, object> {
  const entries = Object.entries(model.attributes).flatMap(
    ([name, attribute]): [string, object][] => {
      if (attribute.type === 'dynamiczone') {
        const sections = attribute.components.flatMap((uid) => modelOf(strapi, uid) ?? []);
        const on = sections.map((each): [string, object] => [
          each.uid,
          { populate: everythingOf(strapi, each) },
        ]);
        return [[name, { on: Object.fromEntries(on) }]];
      }
      const documents = documentsOf(strapi, model, name);
      if (documents) return [[name, whichOf(documents)]];
      const component = attribute.type === 'component' ? targetOf(strapi, model, name) : undefined;
      return component ? [[name, { populate: everythingOf(strapi, component) }]] : [];
    },
  );
  return Object.fromEntries(entries);
}

/** What decides over lists, without the ids of rows, which each publishing changes. */
function decidingValues(strapi: Core.Strapi, model: Model, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => decidingValues(strapi, model, each));
  if (!isRecord(value)) return value;
  return Object.entries(value)
    .filter(([name]) => decides(model, name))
    .map(([name, part]) => {
      const target = targetOf(strapi, model, name);
      return [name, target ? decidingValues(strapi, target, part) : part];
    });
}

/** What answers show of a document itself, in each language. */
export async function ownAspects(
  strapi: Core.Strapi,
  model: Model,
  type: string,
  documentId: string,
): Promise<Aspect[]> {
  const rows = await strapi.db.query(model.uid).findMany({
    where: { documentId, ...published(model) },
    populate: everythingOf(strapi, model),
  });
  return rows.flatMap((row: { locale?: string | null }): Aspect[] => {
    const about = { type, documentId };
    const language = row.locale ?? '';
    const deciding = JSON.stringify(decidingValues(strapi, model, row));
    return [
      { ...about, name: `${language} data`, value: JSON.stringify(row), decides: false },
      { ...about, name: `${language} choice`, value: deciding, decides: true },
    ];
  });
}
