import type { Core } from '@strapi/strapi';
import type { Inquiry } from '@wsco/content-client/inquiry-rules';
import type { Mailbox } from '../../mail/mail';
import { UnwritableMailError } from '../../mail/mail-fault';

const fields = ['name', 'email', 'phone', 'inquiryNext'] as const;

/** Who writes, as the site says it in a language, or else in the default one. */
export async function readSender(strapi: Core.Strapi, language: Inquiry['language']) {
  const read = (locale?: string) =>
    strapi
      .documents('api::site.site')
      .findFirst({ locale, status: 'published', fields: [...fields] });
  const site = (await read(language)) ?? (await read());
  if (!site?.name || !site.email)
    throw new UnwritableMailError('The site has no e-mail address to send from');
  const from: Mailbox = { name: site.name, address: site.email };
  return { from, phone: site.phone ?? undefined, next: site.inquiryNext ?? undefined };
}
