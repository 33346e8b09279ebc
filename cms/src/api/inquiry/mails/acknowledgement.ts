import type { Core } from '@strapi/strapi';
import type { Mail } from '../../../mail/mail';
import { writeMailBody } from '../../../mail/mail-body';
import type { MailPart } from '../../../mail/mail-body';
import type { StoredInquiry } from '../stored-inquiry';
import { readSender } from '../../site/sender';
import { acknowledgementWords, topicNames } from './words';

/**
 * Tells the sender that the inquiry is here. Of what was typed it says nothing, or anybody could have
 * us send their words to a stranger.
 */
export async function writeAcknowledgement(
  strapi: Core.Strapi,
  { reference, topic, language, email }: StoredInquiry,
): Promise<Mail> {
  const { from, phone, next } = await readSender(strapi, language);
  const words = acknowledgementWords[language];
  const subject = words.subject(reference);
  const whatFollows: MailPart[] = next ? [{ heading: words.next }, { paragraph: next }] : [];
  const body = writeMailBody(language, subject, [
    { paragraph: words.thanks },
    {
      facts: [
        [words.reference, reference],
        [words.topic, topicNames[language][topic]],
      ],
    },
    ...whatFollows,
    { paragraph: words.quote },
    { paragraph: [from.name, from.address, phone].filter(Boolean).join('\n') },
    { paragraph: words.mistake },
  ]);
  return { from, to: [email], subject, ...body };
}
