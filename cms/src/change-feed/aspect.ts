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

function byName(aspects: readonly Aspect[]) {
  return new Map(
    aspects.map((each): [string, Aspect] => {
      const { type, documentId, place, attribute = '' } = each;
      return [`${type}:${documentId} ${place} ${attribute}`, each];
    }),
  );
}

/** The tags of all answers that may differ before and after. */
export function tagsOfDifference(before: readonly Aspect[], after: readonly Aspect[]): string[] {
  const [old, now] = [byName(before), byName(after)];
  const tags = [...new Map([...old, ...now])]
    .filter(([name]) => old.get(name)?.value !== now.get(name)?.value)
    .flatMap(([, { type, documentId, attribute }]) => [
      `${type}:${documentId}`,
      attribute === undefined ? type : attributeTag(type, attribute),
    ]);
  return [...new Set(tags)];
}
