import { signInEditor } from '../register-editor';

let token = process.env.E2E_EDITOR_TOKEN;

function send(path: string, method: string, body?: object) {
  return fetch(`${process.env.E2E_CMS_URL}${path}`, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
}

/** What somebody does in the admin panel, through the requests that it makes. */
export async function inAdmin(path: string, method = 'GET', body?: object): Promise<unknown> {
  let response = await send(path, method, body);
  if (response.status === 401) {
    token = await signInEditor(process.env.E2E_CMS_URL ?? '');
    response = await send(path, method, body);
  }
  if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
  return response.json();
}

/** What an editor of pages does. */
export const asEditor = (path: string, method = 'GET', body?: object) =>
  inAdmin(
    `/content-manager/collection-types/api::organization.organization-page${path}`,
    method,
    body,
  );
