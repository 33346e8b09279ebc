import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@wsco/environment';

/** Where mails are that no mail server was there for. */
export const mailFolder = (dataDir: string) => join(dataDir, 'mail');

/** Begins the names of mails that are not in the outbox, as who waits for one asks again. */
export const unkept = 'unkept-';

/** Of files that the transport writes. */
const mailName = /^([\w-]+)\.eml(\.part)?$/;

/** In milliseconds; what leads to a new password is good for less. */
const longest = 24 * 60 * 60 * 1000;

async function isOld(file: string) {
  const { mtimeMs } = await stat(file);
  return mtimeMs < Date.now() - longest;
}

/** Says no more, as the words of an error may. */
const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : 'for no known reason';

/** Resolves also when that fails, as there is more to do. */
async function tryWith<T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    // Another instance may have been there first.
    if (code !== 'ENOENT') strapi.log.warn(`mail: a file is kept that should not be (${code})`);
    return undefined;
  }
}

/** Removes the files of mails that the outbox does not have, any more, or that were never in it. */
export async function removeForgottenMails(strapi: Core.Strapi) {
  const folder = mailFolder(readEnvironment().dataDir);
  const names = (await tryWith(strapi, () => readdir(folder))) ?? [];
  if (names.length === 0) return;
  const mails = await strapi.db.query('api::mail.mail').findMany({ select: ['documentId'] });
  const kept = new Set(mails.map(({ documentId }) => documentId));
  for (const name of names) {
    const [, documentId] = mailName.exec(name) ?? [];
    if (documentId === undefined || kept.has(documentId)) continue;
    const file = join(folder, name);
    await tryWith(strapi, async () => {
      if (!documentId.startsWith(unkept) || (await isOld(file))) await rm(file);
    });
  }
}
