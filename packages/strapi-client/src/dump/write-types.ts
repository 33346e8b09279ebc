import type { DumpedAttribute, DumpedModel, DumpedSchema } from './read-schema.js';

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
  uid: 'string',
};

function quoted(names: readonly string[]) {
  return names.map((name) => `'${name}'`).join(' | ');
}

function scalar(uid: string, name: string, { type, values, required }: DumpedAttribute) {
  const isFormats = uid === 'plugin::upload.file' && name === 'formats';
  const known = isFormats ? 'ImageFormats' : (values && quoted(values)) || scalarTypes[type];
  if (!known)
    throw new Error(`${uid}: attribute "${name}" has type "${type}", which has no REST form`);
  return `      ${name}: ${known}${required || known === 'unknown' ? '' : ' | null'};`;
}

function link(name: string, { type, targets = [], many }: DumpedAttribute) {
  const generic = type === 'dynamiczone' ? 'Zone' : many ? 'Many' : 'One';
  return `      ${name}: ${generic}<${quoted(targets)}>;`;
}

function block(name: string, lines: string[]) {
  return lines.length === 0
    ? `    ${name}: Record<never, never>;`
    : `    ${name}: {\n${lines.join('\n')}\n    };`;
}

function model(uid: string, { kind, attributes }: DumpedModel, schema: DumpedSchema) {
  const entries = Object.entries(attributes);
  const scalars = entries.filter(([, { targets }]) => !targets);
  const links = entries.filter(
    ([, { targets }]) => targets?.length && targets.every((target) => target in schema),
  );
  const lines = [
    `    shape: '${kind === 'component' ? 'component' : 'document'}';`,
    block(
      'scalars',
      scalars.map(([name, attribute]) => scalar(uid, name, attribute)),
    ),
    block(
      'links',
      links.map(([name, attribute]) => link(name, attribute)),
    ),
  ];
  return `  '${uid}': {\n${lines.join('\n')}\n  };`;
}

/** The client's name of a REST path: `news-categories` becomes `newsCategories`. */
function routeName(path: string) {
  return path.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function routesOf(schema: DumpedSchema) {
  return Object.entries(schema).flatMap(([uid, { kind, path }]) =>
    path ? [{ name: routeName(path), uid, kind, path }] : [],
  );
}

const heading = '// Written by `strapi-client dump` from the CMS; do not edit.\n';

/** The type map of a schema, as TypeScript. */
export function writeTypes(schema: DumpedSchema): string {
  const models = Object.entries(schema).map(([uid, each]) => model(uid, each, schema));
  const routes = routesOf(schema).map(
    ({ name, uid, kind }) => `  ${name}: { kind: '${kind}'; uid: '${uid}' };`,
  );
  const body = `export interface Models {\n${models.join('\n')}\n}\n\nexport interface Routes {\n${routes.join('\n')}\n}\n\nexport interface ContentSchema {\n  models: Models;\n  routes: Routes;\n}\n`;
  const names = ['Blocks', 'ImageFormats', 'Many', 'One', 'Zone'].filter((name) =>
    new RegExp(`\\b${name}\\b`).test(body),
  );
  return `${heading}import type { ${names.join(', ')} } from '@wsco/strapi-client';\n\n${body}`;
}

/** What the client must know at run time, as TypeScript. */
export function writeManifest(schema: DumpedSchema): string {
  const routes = routesOf(schema).map(
    ({ name, kind, path }) => `  ${name}: { kind: '${kind}', path: '${path}' },`,
  );
  return `${heading}import type { Manifest } from '@wsco/strapi-client';\nimport type { ContentSchema } from './schema.js';\n\nexport const manifest: Manifest<ContentSchema> = {\n${routes.join('\n')}\n};\n`;
}
