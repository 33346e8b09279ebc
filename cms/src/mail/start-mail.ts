import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@wsco/environment';
import type { WriteMail } from './mail';
import { createMailTransport } from './transport';
import { startMailWorker } from './worker';

let stop = () => Promise.resolve();

export function startMail(strapi: Core.Strapi, writers: Readonly<Record<string, WriteMail>>) {
  const { smtpUrl, dataDir } = readEnvironment();
  stop = startMailWorker(strapi, { transport: createMailTransport(smtpUrl, dataDir), writers });
}

export async function stopMail() {
  await stop();
}
