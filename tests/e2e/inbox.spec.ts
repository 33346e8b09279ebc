import { expect, test } from '@playwright/test';
import { createContentClient } from '@wsco/content-client';
import { inAdmin } from './as-editor';
import { createSender } from './sender';
import { choose, signIn } from './sign-in';

async function sendInquiry() {
  const api = createContentClient({ baseUrl: process.env.E2E_SITE_URL ?? '' });
  const added = { topic: 'press', language: 'en', privacyNotice: '2026-11' } as const;
  const { reference } = await api.inquiries.submit({ ...added, ...createSender() });
  return reference;
}

test('what an officer writes, and what others change, is not lost in the inbox', async ({
  page,
}) => {
  const reference = await sendInquiry();
  const inbox = `${process.env.E2E_CMS_URL}/admin/inquiries`;
  await signIn(page);

  await test.step('an inquiry that somebody else changed shows how it is now', async () => {
    await page.goto(`${inbox}/${reference}`);
    await expect(page.getByRole('combobox', { name: 'State' })).toHaveText('New');
    await inAdmin(`/inquiries/${reference}`, 'PUT', { state: 'closed' });
    await choose(page, 'State', 'In progress');
    await expect(page.getByText('Somebody else changed it meanwhile').first()).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'State' })).toHaveText('Closed');
    await expect(page.getByText('made it: Closed')).toBeVisible();
    await choose(page, 'State', 'In progress');
    await expect(page.getByText('made it: In progress')).toBeVisible();
  });

  await test.step('a text that was not sent is there after a look at another page', async () => {
    const text = page.getByRole('textbox', { name: 'Write' });
    await text.fill('Half a note');
    await page.goto(`${inbox}?words=${reference}`);
    await page.getByRole('link', { name: reference }).click();
    await expect(text).toHaveValue('Half a note');
    await page.getByRole('button', { name: 'Add as note' }).click();
    await expect(text).toHaveValue('');
    await page.reload();
    await expect(page.getByText('Half a note')).toBeVisible();
    await expect(text).toHaveValue('');
  });

  await test.step('a page that does not exist leads to one that does', async () => {
    await page.goto(`${inbox}?words=${reference}&page=7`);
    await page.getByRole('button', { name: 'Newer ones' }).click();
    await expect(page.getByRole('link', { name: reference })).toBeVisible();
    for (const odd of ['x', '0', '-1', '1.5', '1e99']) {
      await page.goto(`${inbox}?words=${reference}&assignee=x&page=${odd}`);
      await expect(page.getByRole('link', { name: reference })).toBeVisible();
    }
  });

  await test.step('those with a mail that could not be sent are found', async () => {
    await choose(page, 'Mails', 'could not be sent');
    await expect(page.getByText('No inquiries')).toBeVisible();
    await expect(page).toHaveURL(/mail=failed/);
  });
});
