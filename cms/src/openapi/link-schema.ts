import type { Attribute } from '../content-query/model';
import { orNull, schemaRef } from './part';
import type { Part } from './part';
import { nameOf, targetsOf } from './public-model';

/** Sections differ by `__component`. */
function zoneSchema(uids: readonly string[]): Part {
  const refs = uids.map((uid) => schemaRef(nameOf(uid)));
  const mapping = Object.fromEntries(uids.map((uid, index) => [uid, refs[index]?.$ref]));
  const discriminator = { propertyName: '__component', mapping };
  return {
    type: 'array',
    items: { type: 'object', required: ['__component'], oneOf: refs, discriminator },
  };
}

/** Whether one may ask how many there are, instead of for what they are. */
export function isCountable(name: string, { type }: Attribute): boolean {
  return (type === 'relation' && name !== 'localizations') || type === 'component';
}

/** What a link holds once it is populated. */
export function linkSchema(name: string, attribute: Attribute): Part {
  const targets = targetsOf(attribute);
  if (attribute.type === 'dynamiczone') return zoneSchema(targets);
  const [uid = ''] = targets;
  const target = schemaRef(nameOf(uid));
  const isMany =
    /ToMany$/.test(String(Reflect.get(attribute, 'relation'))) ||
    Reflect.get(attribute, 'multiple') === true ||
    Reflect.get(attribute, 'repeatable') === true;
  const linked = isMany ? { type: 'array', items: target } : orNull(target);
  if (!isCountable(name, attribute)) return linked;
  const count = schemaRef('LinkCount');
  return { anyOf: isMany ? [linked, count] : [target, { type: 'null' }, count] };
}
