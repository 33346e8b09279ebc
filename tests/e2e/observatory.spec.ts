import { scanSite } from './scan-site';
import { serveGateway } from './serve-gateway';
import { serveOverTls } from './serve-over-tls';
import { expect, test } from './visitor';

/**
 * The Observatory's scanner asks a host for its page at http:// and https://, and follows from one to
 * the other. Given a host with a port it asks that port for both: the front of this test tells the
 * two apart by their first byte, as a load balancer does by their ports.
 */
test('the Observatory of MDN gives the site its best grade', async () => {
  const front = await serveOverTls();
  const gateway = await serveGateway({
    SITE_URL: `https://${front.host}`,
    TRUSTED_PROXIES: '1',
    CMS_URL: process.env.E2E_CMS_URL ?? '',
  });
  front.passTo(gateway.port);
  const { scan, tests } = await scanSite(front.host, front.certificate);
  await gateway.stop();
  await front.stop();

  const lost = Object.entries(tests).filter(([, { pass }]) => !pass);
  expect(lost).toEqual([]);
  expect(scan.grade).toBe('A+');
  expect(scan.score).toBeGreaterThanOrEqual(100);
  expect(scan.testsPassed).toBe(scan.testsQuantity);
  expect(tests['content-security-policy']?.result).toBe(
    'csp-implemented-with-no-unsafe-default-src-none',
  );
});
