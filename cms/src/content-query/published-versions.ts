import type { Core } from '@strapi/strapi';
import { targetOf } from './model';
import type { Model } from './model';
import { isRecord, refuse } from './refusal';
import type { Path } from './refusal';

const versions = 'localizations';

/** Strapi joins the versions of a document by its id alone: its drafts with them. */
function published(conditions: unknown, path: Path): Record<string, unknown> {
  if (!isRecord(conditions)) refuse(path, `Invalid value at ${path.join('.')}: name an attribute`);
  const group = Object.keys(conditions).find((key) => key === '$and' || key === '$or');
  const branches = group === undefined ? undefined : conditions[group];
  if (group !== undefined && Array.isArray(branches)) {
    return { ...conditions, [group]: branches.map((each) => published(each, [...path, group])) };
  }
  const operator = Object.keys(conditions).find((key) => key.startsWith('$') && key !== '$not');
  if (operator !== undefined) refuse([...path, operator], `Invalid key ${operator}`);
  const { publishedAt } = conditions;
  const asked = isRecord(publishedAt) ? publishedAt : publishedAt ? { $eq: publishedAt } : {};
  return { ...conditions, publishedAt: { ...asked, $notNull: 'true' } };
}

/** The conditions, which reach other versions of a document only where those are published. */
export function withoutDrafts(
  strapi: Core.Strapi,
  model: Model,
  filters: Record<string, unknown>,
  path: Path,
): Record<string, unknown> {
  const entries = Object.entries(filters).map(([key, value]): [string, unknown] => {
    const at = [...path, key];
    const target = targetOf(strapi, model, key) ?? (key.startsWith('$') ? model : undefined);
    if (!target) return [key, value];
    const within = (each: unknown) =>
      isRecord(each) ? withoutDrafts(strapi, target, each, at) : each;
    const inner = Array.isArray(value) ? value.map(within) : within(value);
    return [key, key === versions ? published(inner, at) : inner];
  });
  return Object.fromEntries(entries);
}

/** The order of drafts would tell what is in them. */
export function refuseOrderOfVersions(names: Path, path: Path): void {
  if (names.includes(versions)) refuse(path, `Invalid key ${versions}: nothing is sorted by it`);
}
