import type { InquiryTopic } from '@wsco/content-client';
import type { Language } from '../../i18n/language';
import { keep, readKept } from './kept-in-tab';

const place = 'inquiry-linked-topic';

interface Visit {
  topic: InquiryTopic | undefined;
  language: Language;
  /** Whether the page was loaded again, or gone back to. */
  isReturn: boolean;
}

/**
 * Notes the topic that an address names. Tells whether that was taken before, as after a reload or in
 * another language, so that what the visitor chose since then counts for more.
 */
export function wasTaken({ topic, language, isReturn }: Visit): boolean {
  const before = readKept(place);
  const now = `${language} ${topic}`;
  keep(place, now);
  const isSameTopic = typeof before === 'string' && before.split(' ')[1] === topic;
  return isSameTopic && (isReturn || before !== now);
}
