/** A place in the feed; the id tells whether it is still the same feed. */
export interface Place {
  number: number;
  documentId: string;
}

const form = /^(\d{1,9})\.([0-9a-z]+)$/;

export function cursorOf({ number, documentId }: Place): string {
  return `${number}.${documentId}`;
}

export function placeOf(cursor: unknown): Place | undefined {
  const [, number, documentId] = (typeof cursor === 'string' && form.exec(cursor)) || [];
  return number && documentId ? { number: Number(number), documentId } : undefined;
}
