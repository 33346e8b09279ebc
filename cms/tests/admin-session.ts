import { z } from 'zod';
import { editorAccount } from '../../tests/register-editor';
import { ask } from './ask';
import type { Answer } from './ask';

const signedIn = z.object({ data: z.object({ token: z.string() }) });
const roles = z.object({ data: z.array(z.object({ id: z.number(), code: z.string() })) });
const invited = z.object({ data: z.object({ registrationToken: z.string() }) });

export interface Session {
  token: string;
  /** The refresh cookie, as a browser sends it back. */
  cookie: string;
}

export function sessionOf({ status, body, headers }: Answer): Session {
  const parsed = signedIn.safeParse(body);
  if (!parsed.success) throw new Error(`No session but ${status}: ${JSON.stringify(body)}`);
  const [cookie = ''] = headers.getSetCookie();
  return { token: parsed.data.data.token, cookie: cookie.split(';')[0] ?? '' };
}

/** Any address, as each is held to so many sign-ins; it counts where a proxy is trusted. */
export function fromAnywhere() {
  const part = () => Math.floor(Math.random() * 250) + 1;
  return { 'X-Forwarded-For': `44.${part()}.${part()}.${part()}` };
}

export async function signIn(cmsUrl: string, account = editorAccount) {
  const body = { ...account, deviceId: crypto.randomUUID() };
  return sessionOf(
    await ask('/admin/login', { method: 'POST', body, headers: fromAnywhere() }, cmsUrl),
  );
}

export const bearer = ({ token }: { token: string }) => ({ Authorization: `Bearer ${token}` });

/** Invites somebody and accepts. */
export async function addAccount(cmsUrl: string, token: string, roleCode: string) {
  const headers = bearer({ token });
  const known = roles.parse((await ask('/admin/roles', { headers }, cmsUrl)).body).data;
  const role = known.find(({ code }) => code === roleCode);
  const email = `${roleCode}@example.org`;
  const invitation = { firstname: 'Ann', lastname: 'Other', email, roles: [role?.id] };
  const answer = await ask('/admin/users', { method: 'POST', body: invitation, headers }, cmsUrl);
  const { registrationToken } = invited.parse(answer.body).data;
  const password = 'Another-password-1';
  const userInfo = { firstname: 'Ann', lastname: 'Other', password };
  const accepted = await ask(
    '/admin/register',
    { method: 'POST', body: { registrationToken, userInfo }, headers: fromAnywhere() },
    cmsUrl,
  );
  return { account: { email, password }, session: sessionOf(accepted) };
}
