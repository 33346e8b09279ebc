import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { fileUid, isShown } from '../change-feed/published';
import { isLink, modelOf } from '../content-query/model';
import type { Attribute, Model } from '../content-query/model';
import { inPascalCase } from './part';

export type Named = readonly [name: string, attribute: Attribute];

/** A model as anybody sees it. */
export interface PublicModel {
  readonly uid: string;
  /** What its schemas are called. */
  readonly name: string;
  readonly description: string | undefined;
  readonly isDocument: boolean;
  readonly values: readonly Named[];
  readonly links: readonly Named[];
}

const ids = ['id', 'documentId'];

/** The models that a link leads to: several for a dynamic zone. */
export function targetsOf({ type, ...attribute }: Attribute): string[] {
  if (type === 'media') return [fileUid];
  const keys = { relation: 'target', component: 'component', dynamiczone: 'components' };
  const targets: unknown = Object.hasOwn(keys, type)
    ? Reflect.get(attribute, Reflect.get(keys, type))
    : [];
  return [targets].flat().filter((each) => typeof each === 'string');
}

function isPublic(strapi: Core.Strapi, model: Model, [name, attribute]: Named) {
  if (ids.includes(name) || attribute.type === 'password') return false;
  if (contentTypes.isPrivateAttribute(model, name)) return false;
  if (attribute.type !== 'relation') return true;
  const targets = targetsOf(attribute).map((uid) => modelOf(strapi, uid));
  return targets.length > 0 && targets.every((target) => target && isShown(target));
}

/** `api::news.article` is `Article`, `plugin::upload.file` is `UploadFile`. */
export function nameOf(uid: string): string {
  return inPascalCase(uid.replace(/^api::[^.]+\.|^plugin::/, ''));
}

export function publicModel(strapi: Core.Strapi, model: Model): PublicModel {
  const attributes = Object.entries(model.attributes).filter((each) =>
    isPublic(strapi, model, each),
  );
  const description: unknown = Reflect.get(model.info, 'description');
  return {
    uid: model.uid,
    name: nameOf(model.uid),
    description: typeof description === 'string' && description !== '' ? description : undefined,
    isDocument: model.modelType === 'contentType',
    values: attributes.filter(([, attribute]) => !isLink(attribute)),
    links: attributes.filter(([, attribute]) => isLink(attribute)),
  };
}
