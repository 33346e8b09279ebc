import type { MailOrder } from './outbox';

export interface Mailbox {
  name: string;
  address: string;
}

/** A mail as a template writes it; no words of a sender's stand in a header. */
export interface Mail {
  from: Mailbox;
  /** Bare addresses. */
  to: readonly string[];
  /** Where answers go, when that is not the sender. */
  replyTo?: readonly string[];
  /** Written by a person, who may be answered by machines, too. */
  isPersonal?: boolean;
  subject: string;
  text: string;
  html: string;
}

/** Writes a mail about an inquiry; undefined when that is no longer there. */
export type WriteMail = (order: MailOrder) => Promise<Mail | undefined>;
