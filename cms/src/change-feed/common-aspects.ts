import type { Core } from '@strapi/strapi';
import { keptUnique } from '../cache-headers/kept-unique';
import type { Model } from '../content-query/model';
import type { Aspect } from './aspect';
import { documentsOf, nameLinked, whichOf } from './links';
import { published } from './published';

/** Links to what can be linked with one document only, which loses it when another takes it. */
function takingLinks({ attributes }: Model) {
  return Object.keys(attributes).filter((name) => {
    const attribute = attributes[name];
    if (attribute?.type !== 'relation') return false;
    const isTwoWay = 'mappedBy' in attribute || 'inversedBy' in attribute;
    return isTwoWay && ['oneToOne', 'oneToMany'].includes(attribute.relation);
  });
}

/** What an edit of one document of the type can change in any other. */
export async function commonAspects(
  strapi: Core.Strapi,
  model: Model,
  type: string,
): Promise<Aspect[]> {
  // The server writes them into more documents than the one that is edited.
  const written = keptUnique[model.uid] ?? [];
  const kept = written.length > 0 ? [...written, 'updatedAt'] : [];
  const links = takingLinks(model).flatMap((name) => {
    const target = documentsOf(strapi, model, name);
    return target ? [{ name, which: whichOf(target) }] : [];
  });
  if (kept.length + links.length === 0) return [];
  const rows = await strapi.db.query(model.uid).findMany({
    where: published(model),
    select: ['documentId', 'locale', ...kept],
    populate: Object.fromEntries(links.map(({ name, which }) => [name, which])),
  });
  return rows.flatMap((row) => {
    const about = { type, documentId: row.documentId, place: `${row.locale} beside` };
    return [
      ...kept.map((attribute): Aspect => ({ ...about, attribute, value: String(row[attribute]) })),
      ...links.map(({ name }): Aspect => ({
        ...about,
        attribute: name,
        value: nameLinked(row[name]).join(),
      })),
    ];
  });
}
