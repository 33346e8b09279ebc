import type { Modules } from '@strapi/strapi';
import { aspectsOf } from './aspects-of';
import { isShown } from './published';
import { recordChange } from './record-change';

type Context = Parameters<Modules.Documents.Middleware.Middleware>[0];

const writing = ['create', 'clone', 'update', 'publish', 'unpublish', 'discardDraft', 'delete'];

/** The document that is written; of a new one there is no id before. */
function documentWritten({ action, params }: Context, result: unknown) {
  if (action === 'create' || action === 'clone') {
    const isDocument = typeof result === 'object' && result !== null && 'documentId' in result;
    return isDocument ? String(result.documentId) : undefined;
  }
  return 'documentId' in params ? params.documentId : undefined;
}

/** Has every change of a published document written to the feed; goes around all other middleware. */
export const recordDocuments: Modules.Documents.Middleware.Middleware = async (context, next) => {
  const { action, contentType } = context;
  if (!writing.includes(action) || !isShown(contentType)) return next();
  return recordChange(
    strapi,
    async () => await next(),
    (result) => aspectsOf(strapi, contentType, documentWritten(context, result)),
  );
};
