import { isStrapiError } from './errors.js';

/** For each language the ones to try, in order, when a document is not in it. */
export type Fallback = Readonly<Record<string, readonly string[]>>;

/** Asks in each language of the chain until one has the document. */
export async function inFirstLanguage<Answer>(
  locale: string | undefined,
  fallback: Fallback,
  ask: (locale: string | undefined) => Promise<Answer>,
): Promise<Answer> {
  const [next, ...rest] = locale === undefined ? [] : (fallback[locale] ?? []);
  try {
    return await ask(locale);
  } catch (error) {
    if (next === undefined || !isStrapiError(error, 'not-found')) throw error;
    return inFirstLanguage(next, { [next]: rest }, ask);
  }
}
