import { contentTypes } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Model } from '../content-query/model';
import { publicAccess } from '../public-access';

export const fileUid = 'plugin::upload.file';

/** Whether documents of the type are in answers. */
export function isShown({ uid }: Model): boolean {
  return uid === fileUid || (publicAccess[uid]?.includes('find') ?? false);
}

/** Which rows of the type are in answers. */
export function published(model: Model): object {
  return model.modelType === 'contentType' && contentTypes.hasDraftAndPublish(model)
    ? { publishedAt: { $notNull: true } }
    : {};
}

/** What has links that answers show. */
export function modelsShown(strapi: Core.Strapi): Model[] {
  return [
    ...Object.values(strapi.contentTypes).filter(isShown),
    ...Object.values(strapi.components),
  ];
}
