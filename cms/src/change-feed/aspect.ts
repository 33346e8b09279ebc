import { attributeTag } from '../cache-headers/tags';

/** A part of what answers show of a published document. */
export interface Aspect {
  /** What the document's type is called in tags. */
  type: string;
  documentId: string;
  /** Undefined for the document being there at all. */
  attribute?: string;
  /** Which version of the document has it, or which component. */
  place: string;
  value: string;
}

type Aspects = ReadonlyMap<string, Aspect>;

function nameOf({ type, documentId, place, attribute = '' }: Aspect) {
  return `${type}:${documentId} ${place} ${attribute}`;
}

function byName(aspects: readonly Aspect[]): Aspects {
  return new Map(aspects.map((each) => [nameOf(each), each]));
}

/** What depends on a value depends on the document being there as well, and has a tag for that. */
function isWithPresence(aspect: Aspect, old: Aspects, now: Aspects) {
  const presence = nameOf({ ...aspect, attribute: '' });
  return aspect.attribute !== undefined && old.has(presence) !== now.has(presence);
}

/** The tags of all answers that may differ before and after. */
export function tagsOfDifference(before: readonly Aspect[], after: readonly Aspect[]): string[] {
  const [old, now] = [byName(before), byName(after)];
  const tags = [...new Map([...old, ...now])]
    .filter(([name]) => old.get(name)?.value !== now.get(name)?.value)
    .filter(([, aspect]) => !isWithPresence(aspect, old, now))
    .flatMap(([, { type, documentId, attribute }]) => [
      `${type}:${documentId}`,
      attribute === undefined ? type : attributeTag(type, attribute),
    ]);
  return [...new Set(tags)];
}
