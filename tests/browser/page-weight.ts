import type { BrowserContextOptions, Page, Request } from '@playwright/test';

/** A cheap phone on which nothing of the site was seen before. */
export const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 640 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

export interface PageWeight {
  readonly requests: number;
  /** Bytes of bodies as they came, compressed. */
  readonly html: number;
  /** All that is no code: what the page is read and used with. */
  readonly beforeScripts: number;
  readonly scripts: number;
  readonly byType: Readonly<Record<string, number>>;
}

/** Opens a page and weighs everything that comes until the network is quiet. */
export async function weighPage(page: Page, url: string): Promise<PageWeight> {
  const loads: Promise<[type: string, bytes: number]>[] = [];
  page.on('requestfinished', (request: Request) => {
    if (!request.url().startsWith('http')) return;
    const size = request.sizes();
    loads.push(size.then(({ responseBodySize }) => [request.resourceType(), responseBodySize]));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const weights = await Promise.all(loads);
  const byType: Record<string, number> = {};
  for (const [type, bytes] of weights) byType[type] = (byType[type] ?? 0) + bytes;
  const all = weights.reduce((sum, [, bytes]) => sum + bytes, 0);
  const scripts = byType.script ?? 0;
  return {
    requests: weights.length,
    html: byType.document ?? 0,
    beforeScripts: all - scripts,
    scripts,
    byType,
  };
}
