import { routeName } from '../schema-document.js';
import type { SchemaAttribute, SchemaDocument, SchemaModel } from '../schema-document.js';

const scalarTypes: Record<string, string> = {
  biginteger: 'string',
  blocks: 'Blocks',
  boolean: 'boolean',
  date: 'string',
  datetime: 'string',
  decimal: 'number',
  email: 'string',
  float: 'number',
  integer: 'number',
  json: 'unknown',
  richtext: 'string',
  string: 'string',
  text: 'string',
  time: 'string',
  timestamp: 'string',
  uid: 'string',
};

const quoted = (text: string) => `'${JSON.stringify(text).slice(1, -1).replaceAll("'", "\\'")}'`;

/** A name as a key, in quotes where it has to be. */
const keyed = (name: string) =>
  /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : quoted(name);

function union(names: readonly string[]) {
  return names.map(quoted).join(' | ');
}

function scalar(uid: string, name: string, { type, values, required }: SchemaAttribute) {
  const isFormats = uid === 'plugin::upload.file' && name === 'formats';
  const known = isFormats ? 'ImageFormats' : (values && union(values)) || scalarTypes[type];
  if (!known) {
    throw new Error(`${uid}: attribute "${name}" has type "${type}", which has no REST form`);
  }
  return `      ${keyed(name)}: ${known}${required || known === 'unknown' ? '' : ' | null'};`;
}

function link(name: string, { type, targets = [], many, required }: SchemaAttribute) {
  const one = type === 'component' && required ? 'Always' : 'One';
  const generic = type === 'dynamiczone' ? 'Zone' : many ? 'Many' : one;
  return `      ${keyed(name)}: ${generic}<${union(targets)}>;`;
}

function block(name: string, lines: string[]) {
  return lines.length === 0
    ? `    ${name}: Record<never, never>;`
    : `    ${name}: {\n${lines.join('\n')}\n    };`;
}

type Entry = [name: string, attribute: SchemaAttribute];

function names(label: string, entries: Entry[], matches: (attribute: SchemaAttribute) => boolean) {
  const matching = entries.filter(([, attribute]) => matches(attribute));
  return matching.length === 0 ? [] : [`    ${label}: ${union(matching.map(([name]) => name))};`];
}

function modelType(uid: string, { kind, draftAndPublish, localized, attributes }: SchemaModel) {
  const entries = Object.entries(attributes);
  const scalars = entries.filter(([, { targets }]) => !targets);
  const links = entries.filter(([, { targets }]) => targets);
  const lines = [
    `    shape: '${kind === 'component' ? 'component' : 'document'}';`,
    ...(draftAndPublish ? ['    drafts: true;'] : []),
    ...(localized ? ['    localized: true;'] : []),
    ...names('unique', scalars, ({ unique }) => unique === true),
    ...names('dates', scalars, ({ type }) => /^(date|datetime|time|timestamp)$/.test(type)),
    ...names('defaults', scalars, (each) => each.required && each.default !== undefined),
    block(
      'scalars',
      scalars.map(([name, attribute]) => scalar(uid, name, attribute)),
    ),
    block(
      'links',
      links.map(([name, attribute]) => link(name, attribute)),
    ),
  ];
  return `  ${quoted(uid)}: {\n${lines.join('\n')}\n  };`;
}

function routesOf(schema: SchemaDocument) {
  return Object.entries(schema).flatMap(([uid, { kind, path, localized = false }]) =>
    path ? [{ name: routeName(path), uid, kind, path, localized }] : [],
  );
}

const heading = '// Written by `strapi-client dump` from the CMS; do not edit.\n';

/** The type map of a schema, as TypeScript. */
export function writeTypes(schema: SchemaDocument): string {
  const models = Object.entries(schema).map(([uid, model]) => modelType(uid, model));
  const routes = routesOf(schema).map(
    ({ name, uid, kind }) => `  ${keyed(name)}: { kind: '${kind}'; uid: ${quoted(uid)} };`,
  );
  const body = `export interface Models {\n${models.join('\n')}\n}\n\nexport interface Routes {\n${routes.join('\n')}\n}\n\nexport interface ContentSchema {\n  models: Models;\n  routes: Routes;\n}\n`;
  const imported = ['Always', 'Blocks', 'ImageFormats', 'Many', 'One', 'Zone'].filter((name) =>
    new RegExp(`\\b${name}\\b`).test(body),
  );
  return `${heading}import type { ${imported.join(', ')} } from '@wsco/strapi-client';\n\n${body}`;
}

/** What the client must know at run time, as TypeScript. */
export function writeManifest(schema: SchemaDocument): string {
  const routes = routesOf(schema).map(
    ({ name, kind, path, uid, localized }) =>
      `  ${keyed(name)}: { kind: '${kind}', path: ${quoted(path)}, uid: ${quoted(uid)}, localized: ${localized} },`,
  );
  return `${heading}import type { Manifest } from '@wsco/strapi-client';\nimport type { ContentSchema } from './schema.js';\n\nexport const manifest: Manifest<ContentSchema> = {\n${routes.join('\n')}\n};\n`;
}
