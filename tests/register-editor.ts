import { z } from 'zod';

const session = z.object({ data: z.object({ token: z.string() }) });

export const editorAccount = { email: 'editor@example.org', password: 'Editor-password-1' };

async function tokenFrom(address: string, body: object): Promise<string> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
  return session.parse(await response.json()).data.token;
}

/** Makes the first administrator of a new CMS and gives an access token, good for 15 minutes. */
export function registerEditor(cmsUrl: string): Promise<string> {
  const name = { firstname: 'Edna', lastname: 'Editor' };
  return tokenFrom(`${cmsUrl}/admin/register-admin`, { ...name, ...editorAccount });
}

/** Gives another token; ten times in five minutes at most. */
export function signInEditor(cmsUrl: string): Promise<string> {
  return tokenFrom(`${cmsUrl}/admin/login`, editorAccount);
}
