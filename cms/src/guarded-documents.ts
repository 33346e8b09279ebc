import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import * as z from 'zod/mini';
import { demandToAddLanguage, demandToRead } from './document-rights';
import { changeActions } from './guard-actions';
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

const link = (ctx: Context) => {
  forgetIds(ctx);
  const { model, id, sourceId } = ctx.params;
  return demandToReadLinked(ctx, { model, id: id ?? sourceId, body: sentIn(ctx) });
};

const addLanguageAndLink = async (ctx: Context) => {
  await addLanguage(ctx);
  await link(ctx);
};

/** What is demanded before an action of a controller. */
const demands: Record<string, Guards<Context>> = {
  'plugin::content-manager.collection-types': {
    findOne: read,
    create: link,
    update: addLanguageAndLink,
    publish: addLanguageAndLink,
    async clone(ctx) {
      const { model, sourceId } = ctx.params;
      await demandToRead(ctx, { model, ids: sourceId, locale: sentIn(ctx).locale });
      await link(ctx);
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
  'plugin::content-manager.single-types': {
    find: read,
    createOrUpdate: addLanguageAndLink,
    publish: addLanguageAndLink,
  },
  'plugin::i18n.content-types': {
    getFillFromLocaleData(ctx) {
      const { documentId: ids, sourceLocale: locale } = ctx.query;
      return demandToRead(ctx, { model: ctx.params.model, ids, locale });
    },
  },
};

const filledIn = z.object({ data: z.record(z.string(), z.unknown()) });

/** What is demanded once an action has its answer, for what that tells. */
const after: Guards<Context> = {
  getFillFromLocaleData(ctx) {
    const { model } = ctx.params;
    const id = z.optional(z.string()).parse(ctx.query.documentId);
    return demandToReadLinked(ctx, { model, id, body: filledIn.parse(ctx.body).data });
  },
};

/** Of which kind a controller takes documents; one of another kind it would mistake for a first one. */
const kinds: Record<string, string> = {
  'plugin::content-manager.collection-types': 'collectionType',
  'plugin::content-manager.single-types': 'singleType',
};

/** In these Strapi asks whether somebody may read or change documents of a type, but not whether this one. */
export function guardDocuments(strapi: Core.Strapi) {
  for (const [uid, guards] of Object.entries(demands)) {
    changeActions<Context>(
      strapi,
      uid,
      (act, name) =>
        async function guardedAct(this: unknown, ctx) {
          const { model } = ctx.params;
          const { kind } = strapi.contentType(model);
          if (kind !== (kinds[uid] ?? kind)) throw new errors.NotFoundError();
          await demandToLookInto(ctx, model);
          await guards[name]?.(ctx);
          const answer = await act.call(this, ctx);
          await after[name]?.(ctx);
          return answer;
        },
    );
  }
}
