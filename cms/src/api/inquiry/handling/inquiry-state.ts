export const inquiryStates = ['new', 'in-progress', 'answered', 'closed', 'spam'] as const;

export type InquiryState = (typeof inquiryStates)[number];
