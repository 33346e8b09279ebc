import type { Core } from '@strapi/strapi';
import { tagOf } from '../cache-headers/tags';
import type { Model } from '../content-query/model';
import type { Aspect } from './aspect';
import { commonAspects } from './common-aspects';
import { ownAspects } from './own-aspects';
import { showingAspects } from './showing-aspects';

/** Everything in answers that an edit of the document can change. */
export async function aspectsOf(
  strapi: Core.Strapi,
  model: Model,
  documentId: string | undefined,
): Promise<Aspect[]> {
  const type = tagOf(model) ?? '';
  const common = await commonAspects(strapi, model, type);
  if (documentId === undefined) return common;
  const showing = await showingAspects(strapi, model, documentId);
  return [...common, ...showing, ...(await ownAspects(strapi, model, type, documentId))];
}
