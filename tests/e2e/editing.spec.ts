import { z } from 'zod';
import { expect, test } from './visitor';

const found = z.object({
  results: z.array(z.object({ documentId: z.string(), intro: z.string() })),
});

/** What an editor does in the admin panel, through the requests that it makes. */
async function asEditor(path: string, method = 'GET', body?: object): Promise<unknown> {
  const { E2E_CMS_URL, E2E_EDITOR_TOKEN } = process.env;
  const url = `${E2E_CMS_URL}/content-manager/collection-types/api::organization.organization-page`;
  const response = await fetch(url + path, {
    method,
    headers: { Authorization: `Bearer ${E2E_EDITOR_TOKEN}`, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
  return response.json();
}

test('what an editor publishes is on the page at the next reload', async ({ page, isMobile }) => {
  // Both kinds of visitors look at the same site.
  const path = isMobile ? 'who-we-are' : 'our-mission';
  const { results } = found.parse(await asEditor(`?locale=en&filters[slug]=${path}`));
  const { documentId = '', intro = '' } = results[0] ?? {};
  const publish = (words: string) =>
    asEditor(`/${documentId}/actions/publish?locale=en`, 'POST', { intro: words });
  const shown = async () => (await page.request.get(`/${path}`)).text();

  await page.goto(`/${path}`);
  await expect(page.getByText(intro)).toBeVisible();
  try {
    for (let count = 1; count <= 20; count += 1) {
      const words = `Written anew for the ${count}. time, for whoever reads it next.`;
      await publish(words);
      expect(await shown()).toContain(words);
    }
    await page.reload();
    await expect(page.getByText('for the 20. time')).toBeVisible();
  } finally {
    await publish(intro);
  }
  expect(await shown()).toContain(intro.slice(0, 20));
});
