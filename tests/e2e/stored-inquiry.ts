import { z } from 'zod';

const answer = z.object({ results: z.array(z.record(z.string(), z.unknown())) });

/** The inquiry as an editor reads it in the CMS. */
export async function storedInquiry(reference: string) {
  const { E2E_CMS_URL, E2E_EDITOR_TOKEN } = process.env;
  const path = '/content-manager/collection-types/api::inquiry.inquiry';
  const response = await fetch(`${E2E_CMS_URL}${path}?filters[reference]=${reference}`, {
    headers: { Authorization: `Bearer ${E2E_EDITOR_TOKEN}` },
  });
  return answer.parse(await response.json()).results[0];
}
