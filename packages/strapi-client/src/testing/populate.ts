import type { SchemaDocument, SchemaModel } from '../schema-document.js';
import { booleanOf } from './boolean.js';
import { attributeOf, attributesOf, isLink } from './model.js';
import { isRecord, isStrings, listOf } from './record.js';
import type { Fields } from './record.js';

/** What is asked of each link that comes along. */
export type Links = Readonly<Record<string, Fields>>;

/** `cover,category.localizations` as a list. */
export function pathsOf(populate: string | readonly string[]): readonly string[] {
  return listOf(populate).flatMap((each) =>
    typeof each === 'string'
      ? each
          .split(',')
          .map((path) => path.trim())
          .filter(Boolean)
      : [],
  );
}

/** Strapi lets a path alone undo what an earlier one said of the same link. */
function linksOfPaths(paths: readonly string[]): Links {
  const links: Record<string, Fields> = {};
  for (const path of paths) {
    const [name = '', ...rest] = path.split('.');
    const before = listOf(links[name]?.['populate']);
    links[name] = rest.length > 0 ? { populate: [...before, rest.join('.')] } : {};
  }
  return links;
}

function everyLink(model: SchemaModel): Links {
  const names = Object.entries(attributesOf(model)).filter(([, attribute]) => isLink(attribute));
  return Object.fromEntries(names.map(([name]) => [name, {}]));
}

function linksOfObject(populate: Fields): Links {
  const links: Record<string, Fields> = {};
  for (const [name, link] of Object.entries(populate)) {
    if (isRecord(link)) links[name] = link;
    else if (booleanOf(link) === true) links[name] = {};
  }
  return links;
}

function known(model: SchemaModel, links: Links): Links {
  const entries = Object.entries(links).filter(([name]) => {
    const attribute = attributeOf(model, name);
    return attribute !== undefined && isLink(attribute);
  });
  return Object.fromEntries(entries);
}

/** Every form of `populate` as one; links that the model does not have are left out. */
export function linksOf(schema: SchemaDocument, uid: string, populate: unknown): Links {
  const model = schema[uid];
  if (!model || populate === undefined || populate === null || populate === '') return {};
  if (populate === '*') return everyLink(model);
  if (typeof populate === 'string') return known(model, linksOfPaths(pathsOf(populate)));
  if (isStrings(populate)) return known(model, linksOfPaths(pathsOf(populate)));
  return isRecord(populate) ? known(model, linksOfObject(populate)) : {};
}
