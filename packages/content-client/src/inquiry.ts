export { parseInquiry } from './inquiry-faults.js';
export { asciiAddress, inquiryLimits, inquirySchema, inquiryTopics } from './inquiry-rules.js';
export type { Inquiry, InquiryFault, InquiryFaultCode, InquiryTopic } from './inquiry-rules.js';
