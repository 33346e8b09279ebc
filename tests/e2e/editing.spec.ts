import { z } from 'zod';
import { asEditor } from './as-editor';
import { expect, test } from './visitor';

const created = z.object({ data: z.object({ documentId: z.string() }) });
const found = z.object({
  results: z.array(z.object({ documentId: z.string(), intro: z.string() })),
});

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

test('an address that a page left leads to where the page is now', async ({ page, isMobile }) => {
  const first = isMobile ? 'moved-on-the-phone' : 'moved-on-the-desk';
  const second = `${first}-again`;
  const { data } = created.parse(
    await asEditor('?locale=en', 'POST', { title: 'Moved', slug: first }),
  );
  const publish = (slug: string) =>
    asEditor(`/${data.documentId}/actions/publish?locale=en`, 'POST', { title: 'Moved', slug });
  const answer = (path: string) => page.request.get(path, { maxRedirects: 0 });

  await publish(first);
  expect((await answer(`/${first}`)).status()).toBe(200);
  await publish(second);
  const moved = await answer(`/${first}?from=old`);
  expect(moved.status()).toBe(301);
  expect(moved.headers().location).toBe(`/${second}`);
  await page.goto(`/${first}`);
  await expect(page).toHaveURL(`/${second}`);
  await expect(page.getByRole('heading', { name: 'Moved', level: 1 })).toBeVisible();
  await asEditor(`/${data.documentId}?locale=en`, 'DELETE');
  // The gateway hears of it at the same moment as the editor, in whichever order.
  for (const path of [`/${first}`, `/${second}`]) {
    await expect.poll(async () => (await answer(path)).status()).toBe(404);
  }
});
