import { holdRequests } from './held-requests';
import { createSender } from './sender';
import { storedInquiry } from './stored-inquiry';
import { expect, languages, test } from './visitor';

for (const { language, prefix } of languages) {
  test(`an inquiry goes from the home page into the database, in ${language}`, async ({ page }) => {
    const { name, email, message } = createSender();
    const sent = page.waitForRequest(/\/api\/inquiries$/);
    await page.goto(prefix || '/');
    await page.getByRole('main').locator('a[href*="topic=financing"]').first().click();
    await expect(page).toHaveURL(`${prefix}/contact?topic=financing`);
    await expect(page.locator('[name="topic"]')).toHaveValue('financing');

    await page.locator('[name="message"]').fill(message);
    await page.locator('[name="name"]').fill(name);
    await page.locator('[name="email"]').fill(email);
    await page.locator('[name="organization"]').fill('City of London');
    await page.locator('form button[type="submit"]').click();
    expect((await sent).postDataJSON()).toMatchObject({ proof: expect.any(String) });

    const main = page.getByRole('main');
    await expect(main).toContainText(/WSCO-[A-Z0-9]{8}/);
    const reference = (await main.textContent())?.match(/WSCO-[A-Z0-9]{8}/)?.[0] ?? '';
    expect(await storedInquiry(reference)).toMatchObject({
      topic: 'financing',
      name,
      email,
      organization: 'City of London',
      message,
      language,
      state: 'new',
      suspicion: null,
    });
    await expect(main).toContainText(message);
  });

  test(`a form that lacks something says what, and leads there, in ${language}`, async ({
    page,
  }) => {
    await page.goto(`${prefix}/contact`);
    await page.locator('form button[type="submit"]').click();
    const summary = page.getByRole('alert').or(page.locator('[tabindex="-1"]:focus'));
    await expect(summary.first()).toBeVisible();
    const email = page.locator('[name="email"]');
    await expect(email).toHaveAttribute('aria-invalid', 'true');
    await page.getByRole('main').locator('a[href*="email"]').first().click();
    await expect(email).toBeFocused();
  });
}

test('what is typed before the code of the page is there stays, and is sent', async ({ page }) => {
  const { name, email, message } = createSender();
  const code = await holdRequests(page, '/assets/*.js');
  const opened = page.goto('/contact');
  await page.locator('[name="message"]').fill(message);
  await page.locator('[name="name"]').fill(name);
  await expect.poll(code.count).toBeGreaterThan(0);
  code.release();
  await opened;
  await page.locator('[name="email"]').fill(email);
  await page.locator('[name="topic"]').selectOption('financing');
  await expect(page.locator('[name="message"]')).toHaveValue(message);
  await page.locator('form button[type="submit"]').click();
  const main = page.getByRole('main');
  await expect(main).toContainText(/WSCO-[A-Z0-9]{8}/);
  const reference = (await main.textContent())?.match(/WSCO-[A-Z0-9]{8}/)?.[0] ?? '';
  expect(await storedInquiry(reference)).toMatchObject({ name, message });
});

test('nothing can be typed that would not be sent, while the form is on its way', async ({
  page,
}) => {
  const { name, email, message } = createSender();
  await page.goto('/contact?topic=press');
  await page.locator('[name="message"]').fill(message);
  await page.locator('[name="name"]').fill(name);
  await page.locator('[name="email"]').fill(email);
  const sending = await holdRequests(page, '**/api/inquiries');
  await page.locator('form button[type="submit"]').click();
  await expect.poll(sending.count).toBe(1);
  await expect(page.locator('[name="message"]')).toHaveAttribute('readonly');
  await expect(page.locator('[name="phone"]')).toHaveAttribute('readonly');
  await expect(page.locator('option[value="membership"]')).toBeDisabled();
  await expect(page.locator('option[value="press"]')).toBeEnabled();
  sending.release();
  await expect(page.getByRole('main')).toContainText(/WSCO-[A-Z0-9]{8}/);
});

test.describe('what the server refuses', () => {
  test.use({ expectedFaults: /400/ });

  test('appears beside the field, and nothing that was typed is lost', async ({ page }) => {
    const { name, email, message } = createSender();
    await page.route('**/api/inquiries', (route) =>
      route.fulfill({
        status: 400,
        json: {
          data: null,
          error: {
            status: 400,
            name: 'ValidationError',
            message: 'Refused',
            details: { errors: [{ path: ['email'], code: 'invalid', message: 'No' }] },
          },
        },
      }),
    );
    await page.goto('/contact?topic=press');
    await page.locator('[name="message"]').fill(message);
    await page.locator('[name="name"]').fill(name);
    await page.locator('[name="email"]').fill(email);
    await page.locator('form button[type="submit"]').click();
    await expect(page.locator('[name="email"]')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('[name="email"]')).toHaveAccessibleDescription(/full e-mail address/);
    await expect(page.locator('[name="message"]')).toHaveValue(message);
  });
});
