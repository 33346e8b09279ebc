import type { Model } from '../content-query/model';

/** These change whenever a document is published, whatever an editor changed. */
const passing = ['id', 'updatedAt', 'publishedAt'];

/** Of these one can hardly look for a value, and editors change them often. */
const large = ['media', 'dynamiczone', 'blocks', 'json'];

/** Whether a change of the attribute counts for everybody who chose documents of its type. */
export function decides({ attributes }: Model, name: string): boolean {
  if (passing.includes(name)) return false;
  return !Object.hasOwn(attributes, name) || !large.includes(attributes[name]?.type ?? '');
}

/** The tag of an answer for which documents were chosen by what does not decide otherwise. */
export function everyChangeOf(type: string): string {
  return `${type}:*`;
}
