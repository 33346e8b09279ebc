import type { Page } from '@playwright/test';
import { editorAccount } from '../register-editor';

/** Opens the home page of the admin. */
export async function signIn(page: Page) {
  await page.goto(`${process.env.E2E_CMS_URL}/admin/auth/login`);
  await page.locator('[name="email"]').fill(editorAccount.email);
  await page.locator('[name="password"]').fill(editorAccount.password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL(/\/admin\/?$/);
}

/** Chooses something in a list of the admin. */
export async function choose(page: Page, label: string, option: string | RegExp) {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
}
