import { setTimeout as wait } from 'node:timers/promises';
import { decodedBody, rawAnswer } from './raw-answer.js';
import type { RawAnswer } from './raw-answer.js';
import type { Target } from './fire.js';

/** Asks until what is kept no longer gets smaller: at first it is compressed in a hurry. */
export async function warmAnswer({ url, headers = {} }: Target): Promise<RawAnswer> {
  let answer = await rawAnswer(url, headers);
  for (let same = 0; same < 5;) {
    await wait(200);
    const next = await rawAnswer(url, headers);
    same = next.body.equals(answer.body) ? same + 1 : 0;
    answer = next;
  }
  return answer;
}

/** Throws unless all answer with the same body, once it is decoded. */
export async function refuseDifferent(targets: readonly Target[], body: Buffer) {
  for (const { name, url, headers = {} } of targets) {
    const answer = await rawAnswer(url, headers);
    const isSame = answer.status === 200 && decodedBody(answer).equals(body);
    if (!isSame) throw new Error(`${name} does not answer the same as the others`);
  }
}
