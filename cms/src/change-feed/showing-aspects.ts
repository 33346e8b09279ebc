import type { Core } from '@strapi/strapi';
import { tagOf } from '../cache-headers/tags';
import type { Model } from '../content-query/model';
import type { Aspect } from './aspect';
import { ownersOf } from './component-owners';
import { documentsOf, nameLinked, whichOf } from './links';
import { modelsShown, published } from './published';

async function aspectsThrough(
  strapi: Core.Strapi,
  model: Model,
  name: string,
  target: Model,
  documentId: string,
): Promise<Aspect[]> {
  const rows = await strapi.db.query(model.uid).findMany({
    where: { [name]: { documentId, ...published(target) }, ...published(model) },
    populate: { [name]: whichOf(target) },
  });
  const type = tagOf(model);
  if (type !== undefined) {
    return rows.map((row) => ({
      type,
      documentId: row.documentId,
      place: `${row.locale}`,
      attribute: name,
      value: nameLinked(row[name]).join(),
    }));
  }
  const owners = await ownersOf(
    strapi,
    model.uid,
    rows.map(({ id }) => id),
  );
  return owners.map(({ component, locale, ...owner }) => ({
    ...owner,
    place: `${locale} ${model.uid} ${component} ${name}`,
    value: nameLinked(rows.find(({ id }) => id === component)?.[name] ?? null).join(),
  }));
}

/** What documents that link to the document show of it: that it is there, and where. */
export async function showingAspects(
  strapi: Core.Strapi,
  target: Model,
  documentId: string,
): Promise<Aspect[]> {
  const aspects: Aspect[] = [];
  for (const model of modelsShown(strapi)) {
    for (const name of Object.keys(model.attributes)) {
      if (documentsOf(strapi, model, name)?.uid !== target.uid) continue;
      aspects.push(...(await aspectsThrough(strapi, model, name, target, documentId)));
    }
  }
  return aspects;
}
