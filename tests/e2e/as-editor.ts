const pages = 'collection-types/api::organization.organization-page';

/** What an editor of pages does in the admin panel, through the requests that it makes. */
export async function asEditor(path: string, method = 'GET', body?: object): Promise<unknown> {
  const { E2E_CMS_URL, E2E_EDITOR_TOKEN } = process.env;
  const response = await fetch(`${E2E_CMS_URL}/content-manager/${pages}${path}`, {
    method,
    headers: { Authorization: `Bearer ${E2E_EDITOR_TOKEN}`, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
  return response.json();
}
