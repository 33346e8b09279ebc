import { randomUUID } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { z } from 'zod';
import { article, articles } from './article-examples';
import { ask } from './ask';
import { createEditor } from './editor';

const role = z.object({ id: z.number(), code: z.string(), name: z.string() });
const roles = z.object({ data: z.array(role) });
const madeRole = z.object({ data: role });
const invited = z.object({ data: z.object({ id: z.number(), registrationToken: z.string() }) });
const session = z.object({ data: z.object({ token: z.string() }) });

const person = z.object({ id: z.number(), email: z.string(), token: z.string() });

const registered = new Map<string, Promise<z.infer<typeof person>>>();

async function register(code: string) {
  const editor = createEditor();
  const email = `${code}-${randomUUID()}@example.org`;
  const { data } = roles.parse((await editor.send('/admin/roles')).body);
  const { id: roleId } = data.find((each) => each.code === code)!;
  const { body } = await editor.send('/admin/users', {
    method: 'POST',
    body: { firstname: code, lastname: 'Person', email, roles: [roleId] },
  });
  const { id, registrationToken } = invited.parse(body).data;
  const userInfo = { firstname: code, lastname: 'Person', password: 'Person-password-1' };
  const answer = await ask('/admin/register', {
    method: 'POST',
    body: { registrationToken, userInfo },
  });
  return { id, email, token: session.parse(answer.body).data.token };
}

const lastsFor = 10 * 60 * 1000;

/** Kept for other files of tests, as one address may register and sign in ten people in five minutes. */
async function findOrRegister(code: string) {
  const file = join(inject('dataDir'), `staff-${code}.json`);
  const kept = await stat(file).catch(() => undefined);
  if (kept && Date.now() - kept.mtimeMs < lastsFor) {
    return person.parse(JSON.parse(await readFile(file, 'utf8')));
  }
  const found = await register(code);
  await writeFile(file, JSON.stringify(found));
  return found;
}

/** Somebody with one role, by its code, who is signed in. */
export function registerStaff(code: string) {
  const found = registered.get(code) ?? findOrRegister(code);
  registered.set(code, found);
  return found;
}

interface Right {
  /** Of the content manager. */
  action: string;
  subject: string;
  locales: string[];
  fields?: string[] | undefined;
  conditions?: string[];
}

/** Somebody who may do these things, and from now on no others: it is always the same person. */
export async function newcomerWith(rights: Right[]) {
  const superAdmin = createEditor();
  const name = 'Newcomer';
  const { data } = roles.parse((await superAdmin.send('/admin/roles')).body);
  const make = { method: 'POST', body: { name, description: name } };
  const { id, code } =
    data.find((each) => each.name === name) ??
    madeRole.parse((await superAdmin.send('/admin/roles', make)).body).data;
  const permissions = rights.map(({ action, subject, conditions = [], ...properties }) => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject,
    conditions,
    properties,
  }));
  const path = `/admin/roles/${id}/permissions`;
  const { status } = await superAdmin.send(path, { method: 'PUT', body: { permissions } });
  if (status !== 200) throw new Error(`The rights of the newcomer: ${status}`);
  return createEditor((await registerStaff(code)).token);
}

const listed = z.object({ results: z.array(z.object({ documentId: z.string() })) });

/** Takes away what people of these roles wrote: other tests count what is there. */
export async function deleteArticlesOf(...codes: string[]) {
  const superAdmin = createEditor();
  for (const code of codes) {
    const { id } = await registerStaff(code);
    const own = `filters[createdBy][id][$eq]=${id}&pageSize=100`;
    const { results } = listed.parse((await superAdmin.send(`${articles}?${own}`)).body);
    for (const { documentId } of results) await superAdmin.tryDelete(article, documentId);
  }
}
