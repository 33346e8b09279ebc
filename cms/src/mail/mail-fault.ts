/** What kept a mail from being sent. */
export interface MailFault {
  /** For staff; without an address, which a mail server's own words may have. */
  words: string;
  /** Whether the mail server took nothing, and did not say that it was because of this mail. */
  isOutage: boolean;
  /** Whether that may be because of this mail all the same, so that others need not wait. */
  isItsOwn?: boolean;
  /** Whether another attempt would end the same. */
  isFinal: boolean;
  /** Whether it may have arrived all the same. */
  isUncertain?: boolean;
  /** Who did not get what all others did. */
  refused?: readonly string[];
}

const property = (error: unknown, name: string): unknown =>
  error instanceof Error ? Reflect.get(error, name) : undefined;

const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/;

/** A mail that cannot be written for a reason that staff may read. */
export class UnwritableMailError extends Error {
  override name = 'UnwritableMailError';
}

/** A mail that the mail server was sent to the end, and did not answer. */
export class UnansweredMailError extends Error {
  override name = 'UnansweredMailError';
}

/** A mail that is no longer to be sent, such as when what it is about was erased meanwhile. */
export class GoneMailError extends Error {
  override name = 'GoneMailError';
}

/** A mail that the mail server took for some of those who are to get it. */
export class PartlyRefusedMailError extends Error {
  override name = 'PartlyRefusedMailError';

  constructor(
    readonly refused: readonly string[],
    /** What the mail server said of each. */
    readonly rejectedErrors: readonly Error[] = [],
  ) {
    super('Some of those who are to get it were refused');
  }
}

/** Whether all whom a mail server refused were refused for good; one answer stands for all otherwise. */
function isForGood(error: unknown) {
  const each = property(error, 'rejectedErrors');
  const refusals: unknown[] = Array.isArray(each) && each.length > 0 ? each : [error];
  return refusals.every((refusal) => Number(property(refusal, 'responseCode')) >= 500);
}

/** The commands whose refusal is about one mail. */
const aboutOneMail: unknown[] = ['RCPT TO', 'DATA'];

/** The command whose refusal is about all mails, as all are from the same sender. */
const aboutAllMails = 'MAIL FROM';

export function mailFaultOf(error: unknown): MailFault {
  if (error instanceof UnansweredMailError) {
    const words = 'The mail server did not say whether it took it';
    return { words, isOutage: false, isFinal: false, isUncertain: true };
  }
  if (error instanceof UnwritableMailError) {
    return { words: error.message, isOutage: false, isFinal: false };
  }
  if (error instanceof PartlyRefusedMailError) {
    const words = 'The others have it; the mail server refused some';
    const isFinal = isForGood(error);
    return { words, isOutage: false, isFinal, refused: error.refused };
  }
  const code = property(error, 'code');
  const answer = property(error, 'responseCode');
  const [detail] = status.exec(String(property(error, 'response'))) ?? [];
  const reason = [answer ?? code, detail].filter(Boolean).join(' ') || 'for no known reason';
  const command = property(error, 'command');
  const isAboutIt = typeof answer === 'number' && aboutOneMail.includes(command);
  if (!isAboutIt || answer < 400) {
    const words = `The mail server took nothing (${reason})`;
    const isItsOwn = typeof answer !== 'number' || command !== aboutAllMails;
    return { words, isOutage: true, isItsOwn, isFinal: false };
  }
  return {
    words: `The mail server refused it (${reason})`,
    isOutage: false,
    isFinal: isForGood(error),
  };
}
