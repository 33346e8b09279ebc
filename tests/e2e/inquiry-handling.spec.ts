import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { createContentClient } from '@wsco/content-client';
import { editorAccount } from '../register-editor';
import { createSender } from './sender';
import { choose, signIn } from './sign-in';
import { storedInquiry } from './stored-inquiry';

const attack = `<img src=x onerror=alert(1)><script>alert(2)</script>{{7*7}} javascript:alert(3)`;

test('an officer works on an inquiry in the inbox, and nothing in it can act', async ({ page }) => {
  test.setTimeout(180_000);
  const faults: string[] = [];
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) faults.push(message.text());
  });

  const sender = createSender('Grace <b>Hopper</b>');
  const message = `${attack}\n${sender.message}`;
  const api = createContentClient({ baseUrl: process.env.E2E_SITE_URL ?? '' });
  const { reference } = await api.inquiries.submit({
    topic: 'press',
    ...sender,
    message,
    language: 'en',
    privacyNotice: '2026-11',
  });

  await signIn(page);
  await expect(page.getByText('The first of them waits since')).toBeVisible();
  await page.goto(`${process.env.E2E_CMS_URL}/admin/inquiries?topic=press`);
  await page.getByRole('searchbox').fill(reference);
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByText('One inquiry')).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as CSV' }).click();
  const table = await readFile(await (await download).path(), 'utf8');
  expect(table).toContain(reference);

  await page.getByRole('link', { name: reference }).click();
  await expect(page.getByText(attack)).toBeVisible();
  await expect(page.getByRole('heading', { name: reference })).toBeVisible();
  await choose(page, 'Assignee', /Edna Editor/);
  await choose(page, 'State', 'In progress');
  await expect(page.getByText('made it: In progress')).toBeVisible();
  const text = page.getByRole('textbox', { name: 'Write' });
  await text.fill(`Looks odd: ${attack}`);
  await page.getByRole('button', { name: 'Add as note' }).click();
  await expect(text).toHaveValue('');
  await text.fill('Dear Grace,\n\nthank you.');
  await page.getByRole('button', { name: 'Send as reply' }).click();
  await expect(page.getByText('made it: Answered')).toBeVisible();
  expect(await storedInquiry(reference)).toMatchObject({
    state: 'answered',
    assignee: { name: expect.stringContaining(editorAccount.email) },
  });

  await page.goto(`${process.env.E2E_CMS_URL}/admin/inquiries`);
  await page.getByRole('button', { name: 'Data of a person' }).click();
  await page.getByRole('textbox', { name: 'E-mail' }).fill(sender.email);
  await page.getByRole('button', { name: 'Erase' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Erase' }).click();
  await expect(page.getByText('One inquiry was erased').first()).toBeVisible();
  expect(await storedInquiry(reference)).toBeUndefined();
  expect(faults).toEqual([]);
});
