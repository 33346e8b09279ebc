import type { SchemaAttribute, SchemaDocument, SchemaModel } from '../schema-document.js';

/** What documents have besides their own attributes. */
const system: Readonly<Record<string, SchemaAttribute>> = {
  createdAt: { type: 'datetime', required: false },
  updatedAt: { type: 'datetime', required: false },
  publishedAt: { type: 'datetime', required: false },
};

const locale: SchemaAttribute = { type: 'string', required: false };

/** Strapi knows these of every document and shows them to nobody, or only when it is translated. */
const hidden: Readonly<Record<string, SchemaAttribute>> = {
  createdBy: { type: 'relation', required: false },
  updatedBy: { type: 'relation', required: false },
  localizations: { type: 'relation', required: false, many: true },
  locale,
};

const links = ['relation', 'media', 'component', 'dynamiczone'];

/** The model of a uid; throws for one that the schema does not know. */
export function modelOf(schema: SchemaDocument, uid: string): SchemaModel {
  const model = schema[uid];
  if (!model) throw new Error(`The schema knows no "${uid}"`);
  return model;
}

export function isComponent(model: SchemaModel): boolean {
  return model.kind === 'component';
}

/** Every attribute that an answer can hold. */
export function attributesOf(model: SchemaModel): Readonly<Record<string, SchemaAttribute>> {
  if (isComponent(model)) return model.attributes;
  return { ...model.attributes, ...system, ...(model.localized ? { locale } : {}) };
}

export function attributeOf(model: SchemaModel, name: string): SchemaAttribute | undefined {
  const attributes = attributesOf(model);
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}

/** Whether Strapi knows an attribute that no answer holds. */
export function isHidden(model: SchemaModel, name: string): boolean {
  return !isComponent(model) && Object.hasOwn(hidden, name) && !attributeOf(model, name);
}

export function isLink({ type }: SchemaAttribute): boolean {
  return links.includes(type);
}

export function isZone(attribute: SchemaAttribute | undefined): boolean {
  return attribute?.type === 'dynamiczone';
}

/** The model that conditions, order and `populate` reach through a link. */
export function targetOf(attribute: SchemaAttribute): string | undefined {
  return isLink(attribute) && !isZone(attribute) ? attribute.targets?.[0] : undefined;
}
