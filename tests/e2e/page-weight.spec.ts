import { phone, weighPage } from '../browser/page-weight';
import { warmAnswer } from '../bench/load/warm';
import { expect, test } from './visitor';

test.use(phone);

test('the first visit of a phone to the home page is light', async ({ page, baseURL }) => {
  const url = `${baseURL}/`;
  await warmAnswer({ name: 'home page', url, headers: { 'accept-encoding': 'br' } });
  const weight = await weighPage(page, url);
  expect.soft(weight.requests).toBeLessThanOrEqual(16);
  expect.soft(weight.html, 'HTML with its critical styles').toBeLessThanOrEqual(14_600);
  expect.soft(weight.beforeScripts, 'all that is no code').toBeLessThanOrEqual(120_000);
  expect.soft(weight.scripts, 'code').toBeLessThanOrEqual(110_000);
});
