import type { Core } from '@strapi/strapi';
import { modelOf, targetOf } from '../content-query/model';
import type { Model } from '../content-query/model';
import { isRecord } from '../content-query/refusal';

/** What a type is called in tags: its name in the API; media, which have none there, are files. */
export function tagOf(model: Model): string | undefined {
  if (model.modelType !== 'contentType') return undefined;
  if (model.uid === 'plugin::upload.file') return 'file';
  return model.kind === 'singleType' ? model.info.singularName : model.info.pluralName;
}

/** The tag of what depends on one attribute of all documents of a type. */
export function attributeTag(type: string, attribute: string): string {
  return `${type}.${attribute}`;
}

/** One tag for each document whose data an answer holds, at any depth. */
export function tagsOfData(strapi: Core.Strapi, model: Model, data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap((each) => tagsOfData(strapi, model, each));
  if (!isRecord(data)) return [];
  const own = typeof data.documentId === 'string' ? [`${tagOf(model)}:${data.documentId}`] : [];
  const linked = Object.entries(data).flatMap(([name, value]) => {
    if (typeof value !== 'object') return [];
    const target = targetOf(strapi, model, name);
    if (target) return tagsOfData(strapi, target, value);
    return Array.isArray(value) ? value.flatMap((each) => tagsOfSection(strapi, each)) : [];
  });
  return [...own, ...linked];
}

function tagsOfSection(strapi: Core.Strapi, section: unknown) {
  const uid = isRecord(section) ? section.__component : undefined;
  const component = typeof uid === 'string' ? modelOf(strapi, uid) : undefined;
  return component ? tagsOfData(strapi, component, section) : [];
}

/** Characters of all tags together: proxies and clients refuse answers with longer heads. */
const longest = 6000;

const length = (tags: readonly string[]) => tags.join().length;
const typeOf = (tag: string) => (tag.includes(':') ? tag.slice(0, tag.indexOf(':')) : undefined);

/** As many tags as an answer can carry: where documents are too many, one tag stands for all of their type. */
export function tagsWithinBounds(tags: readonly string[]): string[] {
  const all = [...new Set(tags)].sort();
  if (length(all) <= longest) return all;
  const lengthOf = (type: string) => length(all.filter((each) => typeOf(each) === type));
  const types = [...new Set(all.flatMap((each) => typeOf(each) ?? []))];
  const [most] = types.sort((one, other) => lengthOf(other) - lengthOf(one));
  const rest = all.filter((each) => typeOf(each) !== most);
  return rest.length < all.length - 1 ? tagsWithinBounds([...rest, `${most}:*`]) : all;
}
