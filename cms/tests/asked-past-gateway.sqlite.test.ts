import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask';
import { inquiryFrom, submit } from './inquiry-examples';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';

const siteUrl = 'https://towns.example';
let cms: OwnCms;

beforeAll(async () => {
  cms = await startOwnCms('past_gateway', { seed: 'none', siteUrl, trustedProxies: 1 });
}, 120_000);

afterAll(() => cms.stop());

describe('an inquiry', () => {
  const preflight = (Origin: string, path = '/api/inquiries') => {
    const headers = { Origin, 'Access-Control-Request-Method': 'POST' };
    return ask(path, { method: 'OPTIONS', headers }, cms.cmsUrl);
  };

  test.each(['/api/inquiries', '/api/inquiries/', '/api/Inquiries', '/api/inquiries/challenge'])(
    'is sent to %s by pages of the site, and of no other',
    async (path) => {
      const { headers } = await preflight(siteUrl, path);
      expect(headers.get('access-control-allow-origin')).toBe(siteUrl);
      expect(headers.get('access-control-allow-methods')).toBe('POST');
      for (const origin of ['https://evil.example', `${siteUrl}.evil.example`, 'null']) {
        const { headers: others } = await preflight(origin, path);
        expect(others.get('access-control-allow-origin')).toBeNull();
        expect(others.get('access-control-allow-methods')).toBeNull();
        expect(others.get('vary')).toContain('Origin');
      }
    },
  );

  /** A network of its own for each way to write an address. */
  test.each([
    ['as it is', '203.0.113.5'],
    ['with a port', '198.51.100.5:5000'],
    ['in brackets', '[2a00:1450::5]'],
    ['in brackets with a port', '[2a01:1450::5]:5000'],
    ['before that of a proxy', '203.0.114.5, 203.0.115.9'],
  ])('counts against the address that a proxy writes %s', async (how, from) => {
    const statuses: number[] = [];
    for (let number = 0; number < 4; number += 1) {
      const sent = inquiryFrom(`Past the gateway ${how} ${number}`);
      statuses.push((await submit(sent, { from, cmsUrl: cms.cmsUrl })).status);
    }
    expect(statuses).toEqual([201, 201, 201, 429]);
  });
});

const log = () => readFile(join(cms.dataDir, 'logs', 'cms.log'), 'utf8');

test('the log tells of proxies that are not counted', async () => {
  expect(await log()).not.toContain('TRUSTED_PROXIES');
  const from = '203.0.116.5, 10.0.0.3, 10.0.0.2';
  await submit(inquiryFrom('Behind two proxies'), { from, cmsUrl: cms.cmsUrl });
  await expect.poll(log).toContain('is TRUSTED_PROXIES as many as there are?');
});

test('the log has no word of a query, where tokens of accounts stand', async () => {
  const token = 'a-token-of-an-invitation';
  await ask(`/admin/registration-info?registrationToken=${token}`, {}, cms.cmsUrl);
  await expect.poll(log).toContain('GET /admin/registration-info (');
  expect(await log()).not.toContain(token);
});
