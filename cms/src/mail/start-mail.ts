import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@wsco/environment';
import { sendAdminMail } from './admin-mail';
import type { WriteMail } from './mail';
import { createMailTransport } from './transport';
import { startMailWorker } from './worker';

let stop = () => Promise.resolve();

export function startMail(strapi: Core.Strapi, writers: Readonly<Record<string, WriteMail>>) {
  const { smtpUrl, dataDir, cmsUrl } = readEnvironment();
  // Strapi's own is where it listens, such as 0.0.0.0 in a container.
  strapi.config.set('admin.absoluteUrl', `${cmsUrl}/admin`);
  const transport = createMailTransport(smtpUrl, dataDir);
  sendAdminMail(strapi, transport);
  stop = startMailWorker(strapi, { transport, writers });
}

export async function stopMail() {
  await stop();
}
