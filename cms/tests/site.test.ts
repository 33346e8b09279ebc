import { describe, expect, test } from 'vitest';
import { ask } from './ask';
import { createEditor } from './editor';

const site = '/content-manager/single-types/api::site.site';

async function save(data: object) {
  const editor = createEditor();
  return editor.send(`${site}?locale=en`, { method: 'PUT', body: data });
}

describe('the site', () => {
  test('refuses a time zone that does not exist', async () => {
    expect(await save({ timeZone: 'Mars/Olympus_Mons' })).toMatchObject({
      status: 400,
      body: { error: { details: { errors: [{ path: ['timeZone'] }] } } },
    });
  });

  test('refuses hours that close before they open', async () => {
    const openingHours = [{ weekday: 'monday', opens: '17:00:00.000', closes: '08:00:00.000' }];
    expect(await save({ openingHours })).toMatchObject({
      status: 400,
      body: { error: { details: { errors: [{ path: ['openingHours'] }] } } },
    });
  });

  test('shows an editor’s change in public once it is published', async () => {
    const phone = '+44 (0) 20 0000 0000';
    const before = await ask('/api/site?fields=phone');
    expect(await save({ phone })).toMatchObject({ status: 200 });
    expect(await ask('/api/site?fields=phone')).toMatchObject({ body: before.body });
    const editor = createEditor();
    await editor.send(`${site}/actions/publish?locale=en`, { method: 'POST', body: {} });
    expect(await ask('/api/site?fields=phone')).toMatchObject({ body: { data: { phone } } });
  });

  test('answers health and readiness', async () => {
    expect((await ask('/_health')).status).toBe(204);
    expect((await ask('/_ready')).status).toBe(204);
  });
});
