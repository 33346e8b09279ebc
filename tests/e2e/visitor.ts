import { test as base } from '@playwright/test';
import { createContentClient } from '@wsco/content-client';

/** What the site is expected to complain about in one test, such as a page that does not exist. */
interface Expectations {
  expectedFaults: RegExp;
  /** The content API of the running stack. */
  api: ReturnType<typeof createContentClient>;
}

/**
 * React Router cuts the drawing of one step short when the next one comes, and leaves it to the browser
 * to say so.
 */
const ofTheRouter = 'Transition was skipped. skipTransition() called';

/** A visitor for whom every console error and every failed request is a fault of the site. */
export const test = base.extend<Expectations>({
  expectedFaults: [/(?!)/, { option: true }],

  api: async ({ baseURL }, use) => {
    await use(createContentClient({ baseUrl: baseURL ?? '' }));
  },

  page: async ({ page, expectedFaults, javaScriptEnabled }, use) => {
    const goto = page.goto.bind(page);
    // Tests are quicker than visitors: until the page's code has taken over, buttons do nothing and
    // forms are sent as without it. The clock is drawn by that code.
    page.goto = async (...address) => {
      const response = await goto(...address);
      const clock = page.getByRole('banner').locator('time');
      if (javaScriptEnabled) await clock.first().waitFor({ state: 'attached' });
      return response;
    };
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    page.on('pageerror', ({ message }) => {
      if (message !== ofTheRouter) faults.push(message);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      if (reason !== 'net::ERR_ABORTED') faults.push(`${reason} ${request.url()}`);
    });
    await use(page);
    const unexpected = faults.filter((fault) => !expectedFaults.test(fault));
    if (unexpected.length > 0) throw new Error(`The site complained:\n${unexpected.join('\n')}`);
  },
});

export { expect } from '@playwright/test';

/** The two languages, and how their addresses begin. */
export const languages = [
  { language: 'en', prefix: '' },
  { language: 'fr', prefix: '/fr' },
] as const;
