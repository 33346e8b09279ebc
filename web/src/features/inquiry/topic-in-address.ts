import { inquiryTopics } from '@wsco/content-client/inquiry-rules';
import type { InquiryTopic } from '@wsco/content-client/inquiry-rules';

/** The topic that a link to the form chose; one that does not exist counts as none. */
export function topicInAddress(search: URLSearchParams): InquiryTopic | undefined {
  return inquiryTopics.find((topic) => topic === search.get('topic'));
}
