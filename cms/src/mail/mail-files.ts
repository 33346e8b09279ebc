import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@wsco/environment';

/** Where mails are that no mail server was there for. */
export const mailFolder = (dataDir: string) => join(dataDir, 'mail');

/** Removes the files of mails that the outbox does not have, any more. */
export async function removeForgottenMails(strapi: Core.Strapi) {
  const folder = mailFolder(readEnvironment().dataDir);
  const names = await readdir(folder).catch(() => []);
  if (names.length === 0) return;
  const mails = await strapi.db.query('api::mail.mail').findMany({ select: ['documentId'] });
  const kept = new Set(mails.map(({ documentId }) => documentId));
  for (const name of names) {
    const [documentId = ''] = name.split('.');
    if (!kept.has(documentId)) await rm(join(folder, name), { force: true });
  }
}
