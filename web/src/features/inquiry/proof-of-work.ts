import { proofOf } from '@wsco/content-client';
import type { InquiryChallenge, InquirySolution } from '@wsco/content-client';
import type { Services } from '../../services';

/** Milliseconds that a proof may be kept; the server takes it for longer. */
const freshFor = 90 * 60 * 1000;

/** Milliseconds after which the server takes a proof: machines are quicker than people. */
const earliest = 2100;

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function solve(challenge: InquiryChallenge): Promise<InquirySolution | null> {
  const worker = new Worker(new URL('./solve-challenge.ts', import.meta.url), { type: 'module' });
  const solution = new Promise<InquirySolution | null>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<InquirySolution | null>) => resolve(data);
    worker.onerror = () => reject(new Error('The challenge cannot be solved here'));
  });
  worker.postMessage(challenge);
  return solution.finally(() => worker.terminate());
}

async function work(api: Services['api']) {
  const { inquiries } = await api();
  const challenge = await inquiries.challenge();
  const early = after(earliest);
  const solution = await solve(challenge);
  await early;
  return solution ? proofOf(challenge, solution) : undefined;
}

/**
 * Does the work that the server asks for before an inquiry. A browser that cannot do it sends the
 * inquiry without, of which fewer are taken.
 */
export function createProofOfWork(api: Services['api']) {
  let current: { proof: Promise<string | undefined>; begun: number } | undefined;

  function begin() {
    if (current && performance.now() - current.begun < freshFor) return current;
    current = { proof: work(api).catch(() => undefined), begun: performance.now() };
    return current;
  }

  return {
    begin: () => void begin(),
    /** A proof for one inquiry. */
    take() {
      const { proof } = begin();
      current = undefined;
      return proof;
    },
  };
}

export type ProofOfWork = ReturnType<typeof createProofOfWork>;
