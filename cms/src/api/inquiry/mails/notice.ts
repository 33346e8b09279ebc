import type { Core } from '@strapi/strapi';
import type { Mail } from '../../../mail/mail';
import { writeMailBody } from '../../../mail/mail-body';
import type { MailPart } from '../../../mail/mail-body';
import { nameOfLanguage } from '../../../languages';
import type { StoredInquiry } from '../stored-inquiry';
import { readTeam } from '../team';
import { readSender } from '../../site/sender';
import { topicNames } from './words';

/**
 * Tells the team of a topic that there is a new inquiry, in English, with all that was sent. Where
 * there is no team, the site's address is told of it and no more: editors choose that, who see no inquiries.
 */
export async function writeNotice(strapi: Core.Strapi, inquiry: StoredInquiry): Promise<Mail> {
  const { reference, topic, language, message, createdAt } = inquiry;
  const { from } = await readSender(strapi, 'en');
  const team = await readTeam(strapi, topic);
  const subject = `New inquiry ${reference}: ${topicNames.en[topic]}`;
  const known = [
    ['Reference', reference],
    ['Topic', topicNames.en[topic]],
  ] as const;
  const facts: (readonly [string, string | null | undefined])[] = [
    ...known,
    ['Sender', inquiry.name],
    ['E-mail', inquiry.email],
    ['Organisation', inquiry.organization],
    ['Country', inquiry.country],
    ['Phone', inquiry.phone],
    ['Language', nameOfLanguage(language)],
  ];
  const parts: MailPart[] =
    team.length > 0
      ? [
          { facts: facts.flatMap(([name, value]) => (value ? [[name, value] as const] : [])) },
          { quotation: message },
        ]
      : [
          { facts: [...known, ['Received', new Date(createdAt).toUTCString()]] },
          {
            paragraph: 'Nobody is told more, as the inquiry settings have no team for this topic.',
          },
        ];
  const body = writeMailBody('en', subject, [
    ...parts,
    { link: strapi.config.get('admin.absoluteUrl'), words: 'Answer it in the admin' },
  ]);
  return { from, to: team.length > 0 ? team : [from.address], subject, ...body };
}
