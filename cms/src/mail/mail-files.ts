import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@wsco/environment';

/** Where mails are that no mail server was there for. */
export const mailFolder = (dataDir: string) => join(dataDir, 'mail');

/** Begins the names of mails that are not in the outbox, as who waits for one asks again. */
export const unkept = 'unkept-';

/** In milliseconds; what leads to a new password is good for less. */
const longest = 24 * 60 * 60 * 1000;

async function isOld(file: string) {
  const { mtimeMs } = await stat(file);
  return mtimeMs < Date.now() - longest;
}

/** Removes the files of mails that the outbox does not have, any more, or that were never in it. */
export async function removeForgottenMails(strapi: Core.Strapi) {
  const folder = mailFolder(readEnvironment().dataDir);
  const names = await readdir(folder).catch(() => []);
  if (names.length === 0) return;
  const mails = await strapi.db.query('api::mail.mail').findMany({ select: ['documentId'] });
  const kept = new Set(mails.map(({ documentId }) => documentId));
  for (const name of names) {
    const [documentId = ''] = name.split('.');
    const file = join(folder, name);
    const isOver = name.startsWith(unkept) ? await isOld(file) : !kept.has(documentId);
    if (isOver) await rm(file, { force: true });
  }
}
