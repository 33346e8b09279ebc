import type { Page } from '@playwright/test';

/** Holds back what the page asks for at some addresses, until it is released. */
export async function holdRequests(page: Page, addresses: string) {
  let count = 0;
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(addresses, async (route) => {
    count += 1;
    await released;
    await route.continue();
  });
  return { release: () => release(), count: () => count };
}
