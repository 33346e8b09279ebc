import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';

interface Context {
  state: { userAbility?: unknown };
  request: { body?: unknown };
  body?: unknown;
}

type Action = (ctx: Context) => Promise<unknown>;
type Controller = Record<string, Action>;

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

function extend(strapi: Core.Strapi, uid: string, change: (controller: Controller) => Controller) {
  strapi.get('controllers').extend(uid, (controller: Controller): Controller => ({
    ...controller,
    ...change(controller),
  }));
}

export function guardFiles(strapi: Core.Strapi) {
  extend(strapi, 'plugin::upload.admin-folder-file', ({ deleteMany, moveMany }) => ({
    async deleteMany(ctx) {
      await demandToChange(ctx, true);
      return deleteMany?.(ctx);
    },
    async moveMany(ctx) {
      await demandToChange(ctx, false);
      return moveMany?.(ctx);
    },
  }));
  extend(strapi, 'plugin::upload.admin-folder', ({ find, findOne }) => ({
    async find(ctx) {
      await find?.(ctx);
      ctx.body = withoutLinked(ctx.body);
    },
    async findOne(ctx) {
      await findOne?.(ctx);
      ctx.body = withoutLinked(ctx.body);
    },
  }));
  extend(strapi, 'plugin::upload.admin-file', ({ find }) => ({
    find: async (ctx) => withoutLinked(await find?.(ctx)),
  }));
}
