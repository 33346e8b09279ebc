import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import * as z from 'zod/mini';
import { isRecord } from '../content-query/refusal';
import { demandToAddLanguage, demandToCreate, demandToRead, languageOf } from './document-rights';
import { guardActions } from './guard-actions';
import type { Guards } from './guard-actions';
import { cutLinked } from './linked-answers';
import { demandToReadLinked } from './linked-documents';
import { demandToLookInto } from './linked-queries';
import { demandOwnLinks } from './links-in-body';
import type { Caller } from './reading-rights';
import { searchReadable } from './searched-fields';

interface Context extends Caller {
  params: { model: UID.ContentType; id?: string; sourceId?: string };
  query: Record<string, unknown>;
  request: { body?: unknown };
  body?: unknown;
}

const body = z.catch(z.record(z.string(), z.unknown()), {});

const sentIn = ({ request }: Context) => body.parse(request.body);

/** Which document is meant stands in the address, and its row and makers are what they are. */
const kept = new Set(['id', 'documentId', 'createdBy', 'updatedBy']);

function forgetKept({ request }: Context) {
  const sent = Object.entries(body.parse(request.body));
  request.body = Object.fromEntries(sent.filter(([name]) => !kept.has(name)));
}

const read = (ctx: Context) => {
  const { model, id } = ctx.params;
  return demandToRead(ctx, { model, ids: id, locale: ctx.query.locale });
};

const write = (ctx: Context, locale: unknown) => {
  forgetKept(ctx);
  const { model, id, sourceId } = ctx.params;
  const sent = sentIn(ctx);
  demandOwnLinks(strapi.contentType(model), sent);
  return demandToReadLinked(ctx, { model, id: id ?? sourceId, body: sent, locale });
};

const languageIn = (ctx: Context) =>
  languageOf({ model: ctx.params.model, locale: sentIn(ctx).locale });

const create = async (ctx: Context) => {
  await demandToCreate(ctx, { model: ctx.params.model, locale: sentIn(ctx).locale });
  await write(ctx, await languageIn(ctx));
};

const update = async (ctx: Context) => {
  const { model, id } = ctx.params;
  const isNew = id === undefined && strapi.contentType(model).kind !== 'singleType';
  if (isNew) return create(ctx);
  await demandToAddLanguage(ctx, { model, ids: id, locale: sentIn(ctx).locale });
  await write(ctx, await languageIn(ctx));
};

const answered = z.looseObject({
  results: z.optional(z.array(z.unknown())),
  data: z.optional(z.unknown()),
});

const cut = async (ctx: Context, answer: unknown) => {
  const { data: { results, data } = {} } = answered.safeParse(answer);
  const rows = [results, data].flat().filter(isRecord);
  await cutLinked(ctx, strapi.contentType(ctx.params.model), rows);
  return answer;
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
      create,
      update,
      publish: update,
      async clone(ctx) {
        const { model, sourceId } = ctx.params;
        await demandToRead(ctx, { model, ids: sourceId, locale: sentIn(ctx).locale });
        await demandToCreate(ctx, { model, locale: sentIn(ctx).locale });
        // It is copied in each of its languages, with these links.
        await write(ctx, undefined);
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
    after: { find: cut, findOne: cut },
  },
  'plugin::content-manager.single-types': {
    always: ({ params }) => demandKind(params, 'singleType'),
    before: { find: read, createOrUpdate: update, publish: update },
    after: { find: cut },
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
        const { data: { data: body } = {} } = filledIn.safeParse(answer);
        const { targetLocale: locale } = ctx.query;
        if (body) await demandToReadLinked(ctx, { model: ctx.params.model, id, body, locale });
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
        searchReadable(ctx, ctx.params.model);
      },
    });
  }
}
