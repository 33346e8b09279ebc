import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { expect, inject, vi } from 'vitest';
import type { MailServer } from './mail-server';

/** The mails that a CMS without a mail server has written so far. */
export async function readMails(dataDir = inject('dataDir')): Promise<Email[]> {
  const folder = join(dataDir, 'mail');
  const files = await readdir(folder).catch(() => []);
  const mails = files.filter((file) => file.endsWith('.eml'));
  return Promise.all(
    mails.map(async (file) => PostalMime.parse(await readFile(join(folder, file)))),
  );
}

/** The acknowledgement and the notice about an inquiry, once both are there. */
export function mailsAbout(reference: string, dataDir = inject('dataDir')) {
  return vi.waitFor(async () => {
    const mails = (await readMails(dataDir)).filter(({ subject }) => subject?.includes(reference));
    const notice = mails.find(({ subject }) => subject?.startsWith('New inquiry'));
    const acknowledgement = mails.find((mail) => mail !== notice);
    if (!notice || !acknowledgement) throw new Error(`No mails about ${reference}`);
    return { acknowledgement, notice };
  }, 15_000);
}

/** Waits until a mail server has the acknowledgement and the notice about an inquiry. */
export function bothMails(mailServer: MailServer, reference: string, timeout = 40_000) {
  const expected = () => expect(mailServer.subjectsAbout(reference)).toHaveLength(2);
  return vi.waitFor(expected, timeout);
}
