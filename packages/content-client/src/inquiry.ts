export { parseInquiry } from './inquiry-faults.js';
export { inquiryLimits, inquirySchema, inquiryTopics } from './inquiry-rules.js';
export type { Inquiry, InquiryFault, InquiryFaultCode, InquiryTopic } from './inquiry-rules.js';
