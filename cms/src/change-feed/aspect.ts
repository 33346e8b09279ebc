import { everyChangeOf } from '../cache-headers/deciding-values';

/** A part of what answers show of a published document. */
export interface Aspect {
  /** What the document's type is called in tags. */
  type: string;
  documentId: string;
  /** Which part, and in which language. */
  name: string;
  value: string;
  /** Whether documents of the type can be chosen, or put in order, by this part. */
  decides: boolean;
}

function byName(aspects: readonly Aspect[]) {
  return new Map(
    aspects.map((each) => [`${each.type}:${each.documentId} ${each.name}`, each] as const),
  );
}

/** The tags of all answers that may differ before and after. */
export function tagsOfDifference(before: readonly Aspect[], after: readonly Aspect[]): string[] {
  const [old, now] = [byName(before), byName(after)];
  const tags = [...new Map([...old, ...now])]
    .filter(([name]) => old.get(name)?.value !== now.get(name)?.value)
    .flatMap(([, { type, documentId, decides }]) => [
      `${type}:${documentId}`,
      everyChangeOf(type),
      ...(decides ? [type] : []),
    ]);
  return [...new Set(tags)];
}
