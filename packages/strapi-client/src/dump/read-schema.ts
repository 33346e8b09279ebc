import type { Core, Struct } from '@strapi/strapi';

export interface DumpedAttribute {
  readonly type: string;
  readonly required: boolean;
  readonly values?: readonly string[];
  readonly targets?: readonly string[];
  readonly many?: boolean;
}

export interface DumpedModel {
  readonly kind: 'collection' | 'single' | 'component';
  /** REST path under `/api`; none for components and what has no route of its own. */
  readonly path?: string;
  readonly attributes: Readonly<Record<string, DumpedAttribute>>;
}

export type DumpedSchema = Readonly<Record<string, DumpedModel>>;

const hidden = ['createdBy', 'updatedBy', 'createdAt', 'updatedAt', 'publishedAt', 'locale'];

function byName([left]: [string, unknown], [right]: [string, unknown]) {
  return left < right ? -1 : 1;
}

function sorted<Value>(entries: [string, Value][]): Record<string, Value> {
  return Object.fromEntries(entries.sort(byName));
}

function strings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
}

function linkOf(attribute: object): Pick<DumpedAttribute, 'targets' | 'many'> {
  const read = (name: string): unknown => Reflect.get(attribute, name);
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

function attributeOf(attribute: Struct.SchemaAttributes[string]): DumpedAttribute {
  const values = attribute.type === 'enumeration' ? { values: strings(attribute.enum) } : {};
  return {
    type: attribute.type,
    required: Reflect.get(attribute, 'required') === true,
    ...values,
    ...linkOf(attribute),
  };
}

function isPublic(name: string, attribute: Struct.SchemaAttributes[string]) {
  const secret = attribute.type === 'password' || Reflect.get(attribute, 'private') === true;
  return !secret && !hidden.includes(name);
}

function attributesOf(schema: { attributes: Struct.SchemaAttributes }) {
  const entries = Object.entries(schema.attributes)
    .filter(([name, attribute]) => isPublic(name, attribute))
    .map(([name, attribute]): [string, DumpedAttribute] => [name, attributeOf(attribute)]);
  return sorted(entries);
}

function contentModel(type: Struct.ContentTypeSchema): DumpedModel {
  const single = type.kind === 'singleType';
  const path = single ? type.info.singularName : type.info.pluralName;
  return {
    kind: single ? 'single' : 'collection',
    ...(type.uid.startsWith('api::') ? { path } : {}),
    attributes: attributesOf(type),
  };
}

/** Models that the API shows: its own types, media, and the components in them. */
export function readSchema(strapi: Core.Strapi): DumpedSchema {
  const types = Object.values(strapi.contentTypes)
    .filter(({ uid }) => uid.startsWith('api::') || uid === 'plugin::upload.file')
    .map((type): [string, DumpedModel] => [type.uid, contentModel(type)])
    .filter(([, { attributes }]) => Object.keys(attributes).length > 0);
  const components = Object.values(strapi.components).map((component): [string, DumpedModel] => [
    component.uid,
    { kind: 'component', attributes: attributesOf(component) },
  ]);
  return sorted([...types, ...components]);
}
