import type { UID } from '@strapi/strapi';
import * as z from 'zod/mini';

export interface Caller {
  state: { userAbility?: unknown };
}

/** By which right types are read that are not read in the content manager. */
const actions: Partial<Record<string, string>> = {
  'plugin::upload.file': 'plugin::upload.read',
  'admin::user': 'admin::users.read',
};

/** Everybody who sees the media library sees all of these. */
const open: UID.Schema = 'plugin::upload.folder';

function rightsIn(model: UID.Schema, { state }: Caller) {
  const action = actions[model] ?? 'plugin::content-manager.explorer.read';
  return strapi
    .service('admin::permission')
    .createPermissionsManager({ ability: state.userAbility, action, model });
}

export function mayReadAny(caller: Caller, model: UID.Schema): boolean {
  return model === open || rightsIn(model, caller).isAllowed;
}

/** Which of a type somebody may read, as conditions of a query; undefined for all. */
export function readableOf(caller: Caller, model: UID.Schema): object | undefined {
  const { filters } = rightsIn(model, caller).addPermissionsQueryTo({});
  return strapi.get('query-params').transform(model, { filters }).where;
}

const inLanguages = z.object({ locale: z.object({ $in: z.array(z.string()) }) });

const rule = z.object({
  inverted: z.boolean(),
  conditions: z.optional(z.object({ $and: z.array(z.unknown()) })),
});

/** A right to all languages is one to each that there is. */
async function isForAll(condition: unknown) {
  const { data } = inLanguages.safeParse(condition);
  if (!data) return false;
  const languages: { code: string }[] = await strapi.plugin('i18n').service('locales').find();
  return languages.every(({ code }) => data.locale.$in.includes(code));
}

export async function mayReadAll(caller: Caller, model: UID.Schema): Promise<boolean> {
  if (model === open) return true;
  const { ability, action } = rightsIn(model, caller);
  for (const each of z.array(rule).parse(ability.rulesFor(action, model))) {
    const limits = await Promise.all((each.conditions?.$and ?? []).map(isForAll));
    if (!each.inverted && limits.every(Boolean)) return true;
  }
  return false;
}
