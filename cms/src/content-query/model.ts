import type { Core, Struct, UID } from '@strapi/strapi';

export type Model = Struct.Schema;
export type Attribute = Struct.SchemaAttributes[string];

/** Attributes that Strapi adds to every type. */
const system: Record<string, string> = { id: 'integer', documentId: 'string' };

/** How a value of the attribute is compared; undefined when the model has no such value. */
export function scalarType(model: Model, name: string): string | undefined {
  if (Object.hasOwn(system, name)) return system[name];
  const attribute = Object.hasOwn(model.attributes, name) ? model.attributes[name] : undefined;
  return attribute && !isLink(attribute) ? attribute.type : undefined;
}

export function isLink({ type }: Attribute) {
  return ['relation', 'media', 'component', 'dynamiczone'].includes(type);
}

/** The model that a link leads to; undefined for what is no link, or leads to several models. */
export function targetOf(strapi: Core.Strapi, model: Model, name: string): Model | undefined {
  const attribute = Object.hasOwn(model.attributes, name) ? model.attributes[name] : undefined;
  const target: unknown =
    attribute?.type === 'media'
      ? 'plugin::upload.file'
      : Reflect.get(attribute ?? {}, attribute?.type === 'component' ? 'component' : 'target');
  return typeof target === 'string' ? modelOf(strapi, target) : undefined;
}

function isKnown(strapi: Core.Strapi, uid: string): uid is UID.Schema {
  return Object.hasOwn(strapi.contentTypes, uid) || Object.hasOwn(strapi.components, uid);
}

export function modelOf(strapi: Core.Strapi, uid: string): Model | undefined {
  return isKnown(strapi, uid) ? strapi.getModel(uid) : undefined;
}
