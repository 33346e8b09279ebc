import type { UID } from '@strapi/strapi';

export interface Caller {
  state: { userAbility?: unknown; user?: unknown };
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

/** Which of these rows somebody may read, by their ids. */
export async function readableAmong(
  caller: Caller,
  model: UID.Schema,
  ids: number[],
): Promise<Set<number>> {
  if (ids.length === 0 || !mayReadAny(caller, model)) return new Set();
  const where = { $and: [{ id: { $in: ids } }, readableOf(caller, model) ?? {}] };
  const rows: { id: number }[] = await strapi.db.query(model).findMany({ select: ['id'], where });
  return new Set(rows.map(({ id }) => id));
}

/** Of all rows of a type, or of those in one language. */
export async function mayReadAll(
  caller: Caller,
  model: UID.Schema,
  locale?: string,
): Promise<boolean> {
  if (model === open) return true;
  if (!mayReadAny(caller, model)) return false;
  const readable = readableOf(caller, model);
  if (!readable) return true;
  const within = locale === undefined ? {} : { locale };
  const rows = strapi.db.query(model);
  const all = await rows.count({ where: within });
  return all === (await rows.count({ where: { $and: [within, readable] } }));
}

/** Whether a field may be read of some documents, which may be `seo.metaTitle` too. */
export function mayReadField(caller: Caller, model: UID.Schema, field: string): boolean {
  const { ability, action } = rightsIn(model, caller);
  return model === open || ability.can(action, model, field);
}

/** A row without the fields that somebody may not read of any document of the type. */
export function readableFieldsOf(caller: Caller, model: UID.Schema, row: object): Promise<object> {
  return rightsIn(model, caller).sanitizeOutput(row, { subject: model });
}
