import { describe, expect, test } from 'vitest';
import { ask } from './ask';
import { registerStaff } from './staff';

describe('only who has the role', () => {
  const paths = [
    ['GET', '/inquiries/summary'],
    ['GET', '/inquiries/handlers'],
    ['POST', '/inquiries/search'],
    ['POST', '/inquiries/export'],
    ['POST', '/inquiries/personal-data/export'],
    ['POST', '/inquiries/personal-data/erase'],
    ['GET', '/inquiries/WSCO-AAAAAAAA'],
    ['PUT', '/inquiries/WSCO-AAAAAAAA'],
    ['POST', '/inquiries/WSCO-AAAAAAAA/notes'],
    ['POST', '/inquiries/WSCO-AAAAAAAA/replies'],
    ['POST', '/inquiries/WSCO-AAAAAAAA/mails/a/send-again'],
    ['GET', '/content-manager/single-types/api::inquiry.inquiry-settings'],
  ];

  const statuses = async (headers: Record<string, string>) => {
    const found = new Set<number>();
    for (const [method = '', path = ''] of paths) {
      found.add((await ask(path, { method, headers })).status);
    }
    return found;
  };

  test('sees inquiries', async () => {
    expect(await statuses({})).toEqual(new Set([401]));
    for (const role of ['strapi-author', 'strapi-editor']) {
      const { token } = await registerStaff(role);
      expect(await statuses({ Authorization: `Bearer ${token}` })).toEqual(new Set([403]));
    }
    const { token } = await registerStaff('inquiry-officer');
    const headers = { Authorization: `Bearer ${token}` };
    expect((await ask('/inquiries/summary', { headers })).status).toBe(200);
    const settings = '/content-manager/single-types/api::inquiry.inquiry-settings';
    expect([200, 404]).toContain((await ask(settings, { headers })).status);
    const news = '/content-manager/collection-types/api::news.article';
    expect((await ask(news, { headers })).status).toBe(403);
  });

  test.each(['inquiry', 'inquiry-key', 'inquiry-event', 'inquiry-count', 'inquiry-proof'])(
    'and nobody reads or changes an %s past the inbox',
    async (name) => {
      const path = `/content-manager/collection-types/api::inquiry.${name}`;
      for (const role of ['strapi-author', 'strapi-editor', 'inquiry-officer']) {
        const { token } = await registerStaff(role);
        const headers = { Authorization: `Bearer ${token}` };
        expect((await ask(path, { headers })).status).toBe(403);
        expect((await ask(path, { method: 'POST', headers, body: {} })).status).toBe(403);
      }
    },
  );
});
