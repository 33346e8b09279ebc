import type { Core } from '@strapi/strapi';
import { modelOf, targetOf } from '../content-query/model';
import type { Model } from '../content-query/model';
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

interface Row {
  locale: string | null;
}

/** Without the ids of components, which each publishing changes. */
function valueOf(part: unknown) {
  return JSON.stringify([part], (key, value: unknown) => (key === 'id' ? undefined : value));
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
  return rows.flatMap((row: Row) => {
    const about = { type, documentId, place: `${row.locale}` };
    const parts = Object.entries(row).map(([attribute, part]): Aspect => ({
      ...about,
      attribute,
      value: valueOf(part),
    }));
    return [{ ...about, value: 'published' }, ...parts];
  });
}
