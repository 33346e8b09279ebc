import type { Core } from '@strapi/strapi';
import { modelOf, targetOf } from './model';
import type { Model } from './model';
import { isRecord, refuse } from './refusal';
import type { Path } from './refusal';
import { checkSelection } from './selection';

/** Checks what is asked of each link, and of each component of a dynamic zone. */
export function checkPopulate(
  strapi: Core.Strapi,
  model: Model,
  populate: unknown,
  path: Path,
  isPublic: boolean,
): unknown {
  if (!isRecord(populate)) return populate;
  const entries = Object.entries(populate).map(([key, value]): [string, unknown] => {
    const at = [...path, key];
    if (!isRecord(value)) return [key, value];
    if (isPublic && key === 'localizations' && 'count' in value) {
      refuse([...at, 'count'], 'Invalid key count: translations are not counted');
    }
    const target = targetOf(strapi, model, key);
    if (target) return [key, checkSelection(strapi, target, value, at, isPublic)];
    return [key, isRecord(value.on) ? { ...value, on: fragments(value.on, [...at, 'on']) } : value];
  });
  return Object.fromEntries(entries);

  function fragments(on: Record<string, unknown>, at: Path) {
    const checked = Object.entries(on).map(([uid, value]): [string, unknown] => {
      const component = modelOf(strapi, uid);
      if (!component || !isRecord(value)) return [uid, value];
      return [uid, checkSelection(strapi, component, value, [...at, uid], isPublic)];
    });
    return Object.fromEntries(checked);
  }
}
