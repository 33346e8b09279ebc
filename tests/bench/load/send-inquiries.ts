import type { Server } from '../servers/pinned.js';

let count = 0;

/** Sends an inquiry of somebody else each time, as the form does; gives milliseconds to the answer. */
export async function sendInquiry({ url }: Server, proof?: string): Promise<number> {
  count += 1;
  const data = {
    topic: 'financing',
    name: `Sender ${count}`,
    email: `sender-${count}@example.org`,
    message: `Sender ${count} writes to you about district heating.`,
    language: 'en',
    privacyNotice: '2026-11',
  };
  const options = {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': `bench-${count}`,
      'X-Forwarded-For': `11.${count >> 8}.${count & 255}.7`,
    },
    body: JSON.stringify(proof === undefined ? { data } : { data, proof }),
  };
  const begun = performance.now();
  const response = await fetch(`${url}/api/inquiries`, options);
  const answer = await response.text();
  const time = performance.now() - begun;
  if (response.status !== 201) throw new Error(`${response.status} ${answer}`);
  return time;
}
