import { z } from 'zod';
import { inAdmin } from './as-editor';

const answer = z.object({ results: z.array(z.record(z.string(), z.unknown())) });

/** The inquiry as an editor reads it in the CMS. */
export async function storedInquiry(reference: string) {
  const found = await inAdmin(`api::inquiry.inquiry?filters[reference]=${reference}`);
  return answer.parse(found).results[0];
}
