import type { InquiryTopic } from '@wsco/content-client/inquiry-rules';

/** As the requests of `api/inquiry/handling` answer. */
export const states = ['new', 'in-progress', 'answered', 'closed', 'spam'] as const;

export interface Handler {
  id: number;
  name: string;
}

export interface Inquiry {
  reference: string;
  topic: InquiryTopic;
  state: (typeof states)[number];
  suspicion: string | null;
  assignee: Handler | null;
  name: string;
  email: string;
  message: string;
  organization: string | null;
  country: string | null;
  phone: string | null;
  language: string;
  privacyNotice: string;
  createdAt: string;
}

export interface InquiryEvent {
  documentId: string;
  kind: 'state' | 'assignee' | 'note' | 'reply' | 'mail' | 'export';
  staff: string;
  words: string | null;
  createdAt: string;
}

export interface InquiryMail {
  documentId: string;
  kind: 'acknowledgement' | 'notice' | 'reply';
  state: 'waiting' | 'sent' | 'failed';
  fault: string | null;
}

/** An inquiry with what was done to it. */
export interface InquiryFile {
  inquiry: Inquiry;
  history: InquiryEvent[];
  mails: InquiryMail[];
}

/** What can be changed; null as assignee is nobody. */
export interface Handling {
  state: Inquiry['state'];
  assignee: number | null;
}

export interface InquiryFilter {
  topic?: Inquiry['topic'];
  state?: Inquiry['state'];
  /** Null finds what nobody works on. */
  assignee?: number | null;
  /** A mail about it was given up. */
  mail?: 'failed';
  words?: string;
}

export interface InquiryPage {
  results: Inquiry[];
  pagination: { page: number; pageCount: number; total: number };
}
