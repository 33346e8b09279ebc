import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import * as z from 'zod/mini';
import { guardActions } from './guard-actions';
import { demandToLookInto } from './linked-queries';
import type { Caller } from './reading-rights';

interface Context extends Caller {
  query: Record<string, unknown>;
  request: { body?: unknown };
  body?: unknown;
}

const model = 'plugin::upload.file';
const ids = z.nullish(z.array(z.coerce.number().check(z.int())));
const selected = z.object({ fileIds: ids, folderIds: ids });

function selectedIn({ body }: Context['request']) {
  const parsed = selected.safeParse(body);
  if (!parsed.success) throw new errors.ValidationError('Give the ids of files and folders');
  return { fileIds: parsed.data.fileIds ?? [], folderIds: parsed.data.folderIds ?? [] };
}

/** Strapi asks whether somebody may change files, but not whether these. */
async function demandToChange({ state, request }: Context, withFolders: boolean) {
  const { fileIds, folderIds } = selectedIn(request);
  const folders: { path: string }[] = withFolders
    ? await strapi.db.query('plugin::upload.folder').findMany({ where: { id: { $in: folderIds } } })
    : [];
  const inFolders = folders.flatMap(({ path }) => [
    { folderPath: path },
    { folderPath: { $startsWith: `${path}/` } },
  ]);
  const files = await strapi.db.query(model).findMany({
    where: { $or: [{ id: { $in: fileIds } }, ...inFolders] },
    populate: { createdBy: { populate: ['roles'] } },
  });
  const permissions = strapi.service('admin::permission').createPermissionsManager({
    ability: state.userAbility,
    action: 'plugin::upload.assets.update',
    model,
  });
  const isForeign = (file: object) =>
    permissions.ability.cannot(permissions.action, permissions.toSubject(file));
  if (files.some(isForeign)) throw new errors.ForbiddenError();
}

/** Everybody sees all folders; who made them, and what is linked with them, has rights of its own. */
function withoutLinked(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => {
      const isMaker = key === 'createdBy' || key === 'updatedBy';
      const isLinked = (key === 'files' || key === 'related') && Array.isArray(value);
      return isMaker || isLinked ? undefined : value;
    }),
  );
}

/** The folders above one, as the media library asks for them; conditions would tell of what is linked. */
const parents: z.ZodMiniType = z.optional(
  z.strictObject({
    parent: z.union([
      z.literal('*'),
      z.strictObject({
        get populate() {
          return parents;
        },
      }),
    ]),
  }),
);

function demandPlainQuery(ctx: Context, listed: UID.ContentType) {
  if (!parents.safeParse(ctx.query.populate).success) {
    throw new errors.ValidationError('Invalid key populate: ask for the parent only');
  }
  return demandToLookInto(ctx, listed);
}

export function guardFiles(strapi: Core.Strapi) {
  guardActions<Context>(strapi, 'plugin::upload.admin-folder-file', {
    before: {
      deleteMany: (ctx) => demandToChange(ctx, true),
      moveMany: (ctx) => demandToChange(ctx, false),
    },
  });
  const lookForFolders = (ctx: Context) => demandPlainQuery(ctx, 'plugin::upload.folder');
  const tellLess = (_ctx: Context, answer: unknown) => withoutLinked(answer);
  guardActions<Context>(strapi, 'plugin::upload.admin-folder', {
    before: { find: lookForFolders, findOne: lookForFolders },
    after: { find: tellLess, findOne: tellLess },
  });
  const lookForFiles = (ctx: Context) => demandPlainQuery(ctx, model);
  guardActions<Context>(strapi, 'plugin::upload.admin-file', {
    before: { find: lookForFiles, findOne: lookForFiles },
    after: { find: tellLess },
  });
}
