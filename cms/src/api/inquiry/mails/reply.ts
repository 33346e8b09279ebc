import type { Core } from '@strapi/strapi';
import type { Mail } from '../../../mail/mail';
import { writeMailBody } from '../../../mail/mail-body';
import type { MailOrder } from '../../../mail/outbox';
import { readHistory } from '../handling/history';
import type { StoredInquiry } from '../stored-inquiry';
import { readTeam } from '../team';
import { readSender } from '../../site/sender';
import { replyWords } from './words';

/** What one of the staff answers. Of the inquiry only the reference is in it, as nobody has checked the address. */
export async function writeReply(
  strapi: Core.Strapi,
  { reference, topic, language, email }: StoredInquiry,
  { event }: MailOrder,
): Promise<Mail | undefined> {
  const events = await readHistory(strapi, reference);
  const reply = events.find(({ documentId }) => documentId === event)?.words;
  if (!reply) return undefined;
  const { from, phone } = await readSender(strapi, language);
  const words = replyWords[language];
  const subject = words.subject(reference);
  const body = writeMailBody(language, subject, [
    ...reply.split(/\n{2,}/).map((paragraph) => ({ paragraph })),
    { paragraph: [from.name, from.address, phone].filter(Boolean).join('\n') },
    { facts: [[words.reference, reference]] },
  ]);
  const replyTo = await readTeam(strapi, topic);
  return { from, to: [email], replyTo, isPersonal: true, subject, ...body };
}
