import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { readSender } from '../api/site/sender';
import type { Mailbox } from './mail';
import { writeMailBody } from './mail-body';
import { UnwritableMailError } from './mail-fault';
import { unkept } from './mail-files';
import type { MailTransport } from './transport';

const given = z.object({ to: z.string(), subject: z.string(), text: z.string() });

/** The organisation, or the CMS itself while the site has no address yet. */
async function senderOf(strapi: Core.Strapi): Promise<Mailbox> {
  try {
    return (await readSender(strapi, 'en')).from;
  } catch (error) {
    if (!(error instanceof UnwritableMailError)) throw error;
    const { hostname } = new URL(strapi.config.get('admin.absoluteUrl'));
    return { name: 'CMS', address: `cms@${hostname}` };
  }
}

/**
 * Sends what Strapi itself writes, such as the way to a new password, by the same mail server. It is not
 * kept: whoever waits for it asks again.
 */
export function sendAdminMail(strapi: Core.Strapi, transport: MailTransport) {
  strapi.plugin('email').provider = {
    async send(mail: unknown) {
      const { to, subject, text } = given.parse(mail);
      const from = await senderOf(strapi);
      const body = writeMailBody('en', subject, [{ paragraph: text.trim() }]);
      await transport.send({ from, to: [to], subject, ...body }, `${unkept}${randomUUID()}`);
    },
  };
}
