import { z } from 'zod';
import { inAdmin } from './as-editor';

const answer = z.object({ results: z.array(z.record(z.string(), z.unknown())) });

/** The inquiry as an officer reads it in the CMS. */
export async function storedInquiry(reference: string) {
  const asked = { filter: { words: reference }, page: 1 };
  return answer.parse(await inAdmin('/inquiries/search', 'POST', asked)).results[0];
}
