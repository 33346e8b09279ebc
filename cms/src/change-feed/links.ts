import type { Core } from '@strapi/strapi';
import { targetOf } from '../content-query/model';
import type { Model } from '../content-query/model';
import { isShown, published } from './published';

export interface Linked {
  documentId: string;
  locale?: string | null;
}

/** The documents that an attribute leads to; undefined for what is no link, or shows nothing. */
export function documentsOf(strapi: Core.Strapi, model: Model, name: string): Model | undefined {
  // The versions of a document are its own.
  const target = name === 'localizations' ? undefined : targetOf(strapi, model, name);
  return target?.modelType === 'contentType' && isShown(target) ? target : undefined;
}

/** Reads of linked documents which they are, as far as they are published. */
export function whichOf(target: Model) {
  const hasLocale = Object.hasOwn(target.attributes, 'locale');
  return {
    select: hasLocale ? ['documentId', 'locale'] : ['documentId'],
    where: published(target),
  };
}

export function nameLinked(value: Linked | Linked[] | null): string[] {
  return [value ?? []].flat().map(({ documentId, locale }) => `${documentId} ${locale ?? ''}`);
}
