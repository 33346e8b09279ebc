import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import * as z from 'zod/mini';
import { demandToAddLanguage, demandToRead } from './document-rights';
import { guardActions } from './guard-actions';
import type { Guards } from './guard-actions';
import { demandToReadLinked } from './linked-documents';
import { demandToLookInto } from './linked-queries';
import type { Caller } from './reading-rights';

interface Context extends Caller {
  params: { model: UID.ContentType; id?: string; sourceId?: string };
  query: Record<string, unknown>;
  request: { body?: unknown };
  body?: unknown;
}

const body = z.catch(z.record(z.string(), z.unknown()), {});

const sentIn = ({ request }: Context) => body.parse(request.body);

/** Which document is meant stands in the address, and a row has the id that the database gives it. */
function forgetIds({ request }: Context) {
  const { id: _id, documentId: _documentId, ...rest } = body.parse(request.body);
  request.body = rest;
}

const read = (ctx: Context) => {
  const { model, id } = ctx.params;
  return demandToRead(ctx, { model, ids: id, locale: ctx.query.locale });
};

const addLanguage = async (ctx: Context) => {
  const { model, id } = ctx.params;
  const isNew = id === undefined && strapi.contentType(model).kind !== 'singleType';
  if (!isNew) await demandToAddLanguage(ctx, { model, ids: id, locale: sentIn(ctx).locale });
};

const write = (ctx: Context) => {
  forgetIds(ctx);
  const { model, id, sourceId } = ctx.params;
  return demandToReadLinked(ctx, { model, id: id ?? sourceId, body: sentIn(ctx) });
};

const writeLanguage = async (ctx: Context) => {
  await addLanguage(ctx);
  await write(ctx);
};

/** One of another kind would be taken for a first one. */
function demandKind({ model }: Context['params'], kind: string) {
  if (strapi.contentType(model).kind !== kind) throw new errors.NotFoundError();
}

const filledIn = z.looseObject({ data: z.record(z.string(), z.unknown()) });

const guards: Record<string, Guards<Context>> = {
  'plugin::content-manager.collection-types': {
    always: ({ params }) => demandKind(params, 'collectionType'),
    before: {
      findOne: read,
      create: write,
      update: writeLanguage,
      publish: writeLanguage,
      async clone(ctx) {
        const { model, sourceId } = ctx.params;
        await demandToRead(ctx, { model, ids: sourceId, locale: sentIn(ctx).locale });
        await write(ctx);
      },
      bulkFindForValidation(ctx) {
        // An order tells of what it is made by, which Strapi does not look at here.
        const { sort: _sort, ...asked } = sentIn(ctx);
        ctx.request.body = asked;
        const { documentIds: ids, locale } = asked;
        return demandToRead(ctx, { model: ctx.params.model, ids, locale });
      },
      countManyEntriesDraftRelations(ctx) {
        const { documentIds: ids, locale } = ctx.query;
        return demandToRead(ctx, { model: ctx.params.model, ids, locale });
      },
    },
  },
  'plugin::content-manager.single-types': {
    always: ({ params }) => demandKind(params, 'singleType'),
    before: { find: read, createOrUpdate: writeLanguage, publish: writeLanguage },
  },
  'plugin::i18n.content-types': {
    before: {
      getFillFromLocaleData(ctx) {
        const { documentId: ids, sourceLocale: locale } = ctx.query;
        return demandToRead(ctx, { model: ctx.params.model, ids, locale });
      },
    },
    after: {
      /** It has the names of what is linked. */
      async getFillFromLocaleData(ctx, answer) {
        const id = z.optional(z.string()).parse(ctx.query.documentId);
        const { data: body } = filledIn.parse(answer);
        await demandToReadLinked(ctx, { model: ctx.params.model, id, body });
        return answer;
      },
    },
  },
};

/** In these Strapi asks whether somebody may read or change documents of a type, but not whether this one. */
export function guardDocuments(strapi: Core.Strapi) {
  for (const [uid, { always, ...guard }] of Object.entries(guards)) {
    guardActions<Context>(strapi, uid, {
      ...guard,
      async always(ctx) {
        await always?.(ctx);
        await demandToLookInto(ctx, ctx.params.model);
      },
    });
  }
}
