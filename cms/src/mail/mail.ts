export interface Mailbox {
  name: string;
  address: string;
}

/** A mail as a template writes it; no words of a sender's stand in a header. */
export interface Mail {
  from: Mailbox;
  /** Bare addresses. */
  to: readonly string[];
  subject: string;
  text: string;
  html: string;
}

/** Writes the mail about an inquiry; undefined when that is no longer there. */
export type WriteMail = (reference: string) => Promise<Mail | undefined>;
