import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { ask } from './ask';
import { createEditor } from './editor';

const roles = z.object({ data: z.array(z.object({ id: z.number(), code: z.string() })) });
const invited = z.object({ data: z.object({ id: z.number(), registrationToken: z.string() }) });
const session = z.object({ data: z.object({ token: z.string() }) });

const registered = new Map<string, Promise<{ id: number; email: string; token: string }>>();

async function register(code: string) {
  const editor = createEditor();
  const email = `${code}-${randomUUID()}@example.org`;
  const { data } = roles.parse((await editor.send('/admin/roles')).body);
  const role = data.find((each) => each.code === code)!;
  const { body } = await editor.send('/admin/users', {
    method: 'POST',
    body: { firstname: code, lastname: 'Person', email, roles: [role.id] },
  });
  const { id, registrationToken } = invited.parse(body).data;
  const userInfo = { firstname: code, lastname: 'Person', password: 'Person-password-1' };
  const answer = await ask('/admin/register', {
    method: 'POST',
    body: { registrationToken, userInfo },
  });
  return { id, email, token: session.parse(answer.body).data.token };
}

/** Somebody with one role, by its code, who is signed in. */
export function registerStaff(code: string) {
  const person = registered.get(code) ?? register(code);
  registered.set(code, person);
  return person;
}
