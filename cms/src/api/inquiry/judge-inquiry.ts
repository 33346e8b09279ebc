import type { Core } from '@strapi/strapi';
import type { Inquiry } from '@wsco/content-client/inquiry-rules';
import { readEnvironment } from '@wsco/environment';
import { placeOf } from '../../limits/client-address';
import { countAgainst, refuseForNow } from '../../limits/limiter';
import type { Limit } from '../../limits/limiter';
import { checkProof } from './proof-of-work';
import type { CheckedProof } from './proof-of-work';

type Context = Parameters<typeof placeOf>[0] & Parameters<typeof refuseForNow>[0];

export interface SentInquiry {
  inquiry: Inquiry;
  /** The proof of work, when there was a machine to do it. */
  proof?: string | undefined;
  /** What stands in the field that nobody sees. */
  website?: string | undefined;
}

export interface Judgement {
  /** Why staff should look before anybody is told; null for nothing. */
  suspicion: string | null;
  /** Names the proof, which is good for one inquiry. */
  nonce: string | undefined;
}

const hour = 3600;
const day = 24 * hour;

const limits = {
  address: { points: 10, duration: hour },
  subnet: { points: 40, duration: hour },
  'address without proof': { points: 3, duration: hour },
  'subnet without proof': { points: 10, duration: hour },
} satisfies Record<string, Limit>;

/** Beyond these an inquiry is taken, and set aside. */
const withoutProof: Limit = { points: 60, duration: hour };
const sameSender: Limit = { points: 10, duration: day };
const sameMessage: Limit = { points: 3, duration: day };

/** Milliseconds in which nobody fills in a form. */
const tooQuick = 2000;

const manyLinks = /(?:https?:\/\/|www\.)[^]*(?:https?:\/\/|www\.)[^]*(?:https?:\/\/|www\.)/i;

const { trustedProxies } = readEnvironment();
let isWarned = false;

function warnOnce(strapi: Core.Strapi) {
  if (isWarned || trustedProxies === 0) return;
  isWarned = true;
  strapi.log.warn(
    'inquiries: an address of our own sends them, so that no visitor is held to a limit; is TRUSTED_PROXIES as many as there are?',
  );
}

async function refuseTooMany(strapi: Core.Strapi, ctx: Context, isProven: boolean) {
  const place = placeOf(ctx);
  if (!place) warnOnce(strapi);
  const counted: [keyof typeof limits, string | undefined][] = [
    ['address', place?.address],
    ['subnet', place?.subnet],
  ];
  if (!isProven) {
    counted.push(
      ['address without proof', place?.address],
      ['subnet without proof', place?.subnet],
    );
  }
  for (const [name, who] of counted) {
    const wait = who && (await countAgainst(strapi, `inquiry ${name}`, limits[name], who));
    if (wait) refuseForNow(ctx, wait);
  }
}

async function suspicionsAbout(
  strapi: Core.Strapi,
  { inquiry, website }: SentInquiry,
  proof: CheckedProof,
) {
  const isOver = async (name: string, limit: Limit, who: string) =>
    (await countAgainst(strapi, `inquiry ${name}`, limit, who)) > 0;
  const words = inquiry.message.toLowerCase().replace(/\s+/g, ' ');
  const found: Record<string, boolean> = {
    'hidden field filled in': Boolean(website),
    // One that expired is as good as none: people leave a form open.
    'proof of work forged': proof.state === 'forged',
    'sent too quickly': proof.state === 'solved' && proof.age < tooQuick,
    'many links': manyLinks.test(inquiry.message),
    // Not refused: anybody can write the address of somebody else.
    'many from this sender': await isOver('sender', sameSender, inquiry.email.toLowerCase()),
    'same message from others': await isOver('message', sameMessage, words),
    'one of many without proof':
      proof.state !== 'solved' && (await isOver('all without proof', withoutProof, 'all')),
  };
  return Object.keys(found).filter((name) => found[name]);
}

/** Refuses who sends too much with 429; of anybody else it tells what speaks against the inquiry. */
export async function judgeInquiry(
  strapi: Core.Strapi,
  ctx: Context,
  sent: SentInquiry,
): Promise<Judgement> {
  const proof = await checkProof(strapi, sent.proof);
  await refuseTooMany(strapi, ctx, proof.state === 'solved');
  const suspicions = await suspicionsAbout(strapi, sent, proof);
  return {
    suspicion: suspicions.join(', ') || null,
    nonce: proof.state === 'solved' ? proof.nonce : undefined,
  };
}
