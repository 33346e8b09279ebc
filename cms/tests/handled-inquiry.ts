import { inject } from 'vitest';
import { z } from 'zod';
import { runSql } from './database';
import { createEditor } from './editor';
import { inquiryFrom, referenceIn, submit } from './inquiry-examples';

const shown = z.object({
  inquiry: z.looseObject({ state: z.string() }),
  history: z.array(z.object({ kind: z.string(), staff: z.string(), words: z.string().nullable() })),
  mails: z.array(z.looseObject({ documentId: z.string(), kind: z.string(), state: z.string() })),
});

export const editor = createEditor();
export const sql = (statement: string) =>
  runSql({ dataDir: inject('dataDir'), databaseUrl: inject('databaseUrl') }, statement);

export async function receive(name: string, change: object = {}) {
  const { body } = await submit({ ...inquiryFrom(name), ...change });
  return referenceIn(body);
}

export const show = async (reference: string) =>
  shown.parse((await editor.send(`/inquiries/${reference}`)).body);

export const put = (reference: string, body: object) =>
  editor.send(`/inquiries/${reference}`, { method: 'PUT', body });

export const post = (path: string, body: object = {}) =>
  editor.send(`/inquiries${path}`, { method: 'POST', body });

export const by = 'Edna Editor (editor@example.org)';
