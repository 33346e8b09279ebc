import { createContentClient, proofOf } from '@wsco/content-client';
import { fetchTransport } from '@wsco/strapi-client/fetch';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { cmsAddress } from './edited-cms';

/** Does what a browser does before it sends an inquiry. */
export async function makeProof(cmsUrl = cmsAddress()) {
  const api = createContentClient({ baseUrl: cmsUrl, transport: fetchTransport() });
  const challenge = await api.inquiries.challenge();
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error('The challenge was not solved');
  return { challenge, solution, text: proofOf(challenge, solution) };
}
