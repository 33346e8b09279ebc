/** What kept a mail from being sent. */
export interface MailFault {
  /** For staff; without an address, which a mail server's own words may have. */
  words: string;
  /** Whether the mail server takes no mail at all, so that all others have to wait. */
  isOutage: boolean;
  /** Whether another attempt would end the same. */
  isFinal: boolean;
  /** Whether it may have arrived all the same. */
  isUncertain?: boolean;
}

const property = (error: unknown, name: string): unknown =>
  error instanceof Error ? Reflect.get(error, name) : undefined;

const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/;

/** A mail that cannot be written for a reason that staff may read. */
export class UnwritableMailError extends Error {
  name = 'UnwritableMailError';
}

/** A mail that the mail server was sent to the end, and did not answer. */
export class UnansweredMailError extends Error {
  name = 'UnansweredMailError';
}

export function mailFaultOf(error: unknown): MailFault {
  if (error instanceof UnansweredMailError) {
    const words = 'The mail server did not say whether it took it';
    return { words, isOutage: false, isFinal: false, isUncertain: true };
  }
  if (error instanceof UnwritableMailError) {
    return { words: error.message, isOutage: false, isFinal: false };
  }
  const code = property(error, 'code');
  const answer = property(error, 'responseCode');
  if (typeof answer !== 'number' || answer < 400 || answer === 421 || code === 'EAUTH') {
    const reason = typeof code === 'string' ? code : 'for no known reason';
    return { words: `The mail server took nothing (${reason})`, isOutage: true, isFinal: false };
  }
  const [detail = ''] = status.exec(String(property(error, 'response'))) ?? [];
  const words = `The mail server refused it (${[answer, detail].join(' ').trim()})`;
  return { words, isOutage: false, isFinal: answer >= 500 };
}
