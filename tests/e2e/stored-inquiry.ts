import { z } from 'zod';

const answer = z.object({ results: z.array(z.record(z.string(), z.unknown())) });

/** The inquiry as an officer reads it in the CMS. */
export async function storedInquiry(reference: string) {
  const { E2E_CMS_URL, E2E_EDITOR_TOKEN } = process.env;
  const response = await fetch(`${E2E_CMS_URL}/inquiries/search`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${E2E_EDITOR_TOKEN}` },
    body: JSON.stringify({ filter: { words: reference }, page: 1 }),
  });
  return answer.parse(await response.json()).results[0];
}
