import type { Core, Struct } from '@strapi/strapi';
import type { SchemaAttribute, SchemaDocument, SchemaModel } from '../schema-document.js';

/** Every document has these; they are not the schema's. */
const system = ['createdBy', 'updatedBy', 'createdAt', 'updatedAt', 'publishedAt', 'locale'];

const limits = ['min', 'max', 'minLength', 'maxLength'] as const;

function sorted<Value>(entries: [string, Value][]): Record<string, Value> {
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}

function strings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
}

type Read = (name: string) => unknown;

function linkOf(read: Read): Pick<SchemaAttribute, 'targets' | 'many'> {
  switch (read('type')) {
    case 'relation':
      return { targets: strings(read('target')), many: /ToMany$/.test(String(read('relation'))) };
    case 'media':
      return { targets: ['plugin::upload.file'], many: read('multiple') === true };
    case 'component':
      return { targets: strings(read('component')), many: read('repeatable') === true };
    case 'dynamiczone':
      return { targets: strings(read('components')).sort(), many: true };
    default:
      return {};
  }
}

function limitsOf(read: Read) {
  const given = limits.map((name) => [name, read(name)] as const);
  return Object.fromEntries(given.filter(([, value]) => typeof value === 'number'));
}

/** Of a default that is computed one knows only that there is one. */
function defaultOf(read: Read) {
  const value = read('default');
  return value === undefined ? {} : { default: typeof value === 'function' ? null : value };
}

function attributeOf(attribute: Struct.SchemaAttributes[string]): SchemaAttribute {
  const read: Read = (name) => Reflect.get(attribute, name);
  const unique = read('unique') === true || attribute.type === 'uid';
  return {
    type: attribute.type,
    required: read('required') === true,
    ...(unique ? { unique } : {}),
    ...defaultOf(read),
    ...(attribute.type === 'enumeration' ? { values: strings(attribute.enum) } : {}),
    ...limitsOf(read),
    ...linkOf(read),
  };
}

function isPublic(name: string, attribute: Struct.SchemaAttributes[string]) {
  const secret = attribute.type === 'password' || Reflect.get(attribute, 'private') === true;
  return !secret && !system.includes(name);
}

function attributesOf(schema: { attributes: Struct.SchemaAttributes }) {
  const entries = Object.entries(schema.attributes)
    .filter(([name, attribute]) => isPublic(name, attribute))
    .map(([name, attribute]): [string, SchemaAttribute] => [name, attributeOf(attribute)]);
  return sorted(entries);
}

const showsSomething = ({ attributes }: SchemaModel) => Object.keys(attributes).length > 0;

function contentModel(type: Struct.ContentTypeSchema): SchemaModel {
  const single = type.kind === 'singleType';
  const path = single ? type.info.singularName : type.info.pluralName;
  const i18n: unknown = Reflect.get(type.pluginOptions ?? {}, 'i18n');
  return {
    kind: single ? 'single' : 'collection',
    ...(type.uid.startsWith('api::') ? { path } : {}),
    draftAndPublish: type.options?.draftAndPublish === true,
    localized: Reflect.get(Object(i18n), 'localized') === true,
    attributes: attributesOf(type),
  };
}

/** Without the links that lead to what the API does not show, such as the users of the admin. */
function withinSchema(model: SchemaModel, schema: SchemaDocument): SchemaModel {
  const attributes = Object.entries(model.attributes).filter(
    ([, { targets }]) => !targets || (targets[0] && targets.every((uid) => uid in schema)),
  );
  return { ...model, attributes: Object.fromEntries(attributes) };
}

/** The project's own types and media, and the types of plugins that those lead to. */
function typesOf(strapi: Core.Strapi, components: readonly [string, SchemaModel][]) {
  const types = new Map<string, SchemaModel>();

  function add(uid: string) {
    const type = Object.values(strapi.contentTypes).find((each) => each.uid === uid);
    if (!type || types.has(uid) || uid.startsWith('admin::')) return;
    const model = contentModel(type);
    if (!showsSomething(model)) return;
    types.set(uid, model);
    addLinked(model);
  }

  function addLinked({ attributes }: SchemaModel) {
    for (const { targets = [] } of Object.values(attributes)) targets.forEach(add);
  }

  add('plugin::upload.file');
  Object.keys(strapi.contentTypes)
    .filter((uid) => uid.startsWith('api::'))
    .forEach(add);
  for (const [, component] of components) addLinked(component);
  return types;
}

/** Models that the API shows: content types, and the components in them. */
export function readSchema(strapi: Core.Strapi): SchemaDocument {
  const components = Object.values(strapi.components)
    .map((component): [string, SchemaModel] => [
      component.uid,
      { kind: 'component', attributes: attributesOf(component) },
    ])
    .filter(([, component]) => showsSomething(component));
  const types = typesOf(strapi, components);
  const schema = sorted([...types, ...components]);
  return Object.fromEntries(
    Object.entries(schema).map(([uid, model]) => [uid, withinSchema(model, schema)]),
  );
}
