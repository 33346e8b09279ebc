import { expect, test } from 'vitest';
import { z } from 'zod';
import { createEditor } from './editor';
import { inquiryFrom, stored, submit } from './inquiry-examples';

const editor = createEditor();
const content = '/content-manager';
const inquiry = 'api::inquiry.inquiry';
const hidden = [
  inquiry,
  'api::inquiry.inquiry-event',
  'api::inquiry.inquiry-key',
  'api::inquiry.inquiry-count',
  'api::inquiry.inquiry-proof',
  'api::mail.mail',
  'api::lease.lease',
  'api::change-feed.change',
];
const listed = z.object({ data: z.array(z.object({ uid: z.string() })) });

test.each(hidden)('the content manager has no %s for a super admin', async (uid) => {
  const of = (path: string) => `${content}/${path.replace('*', uid)}`;
  const field = { contentTypeUID: uid, field: 'documentId', data: {}, value: 'a' };
  const answers = [
    await editor.send(of('collection-types/*')),
    await editor.send(of('Collection-Types/*').replace('::', '%3A%3A')),
    await editor.send(of('collection-types/*/1')),
    await editor.send(of('collection-types/*/1/actions/countDraftRelations')),
    await editor.send(of('collection-types/*'), { method: 'POST', body: {} }),
    await editor.send(of('collection-types/*/1'), { method: 'PUT', body: {} }),
    await editor.send(of('collection-types/*/1'), { method: 'DELETE' }),
    await editor.send(of('collection-types/*/actions/bulkDelete'), {
      method: 'POST',
      body: { documentIds: ['1'] },
    }),
    await editor.send(of('single-types/*')),
  ];
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403));
  const layout = of('content-types/*/configuration');
  expect(await editor.send(layout)).toMatchObject({ status: 404 });
  expect(await editor.send(layout, { method: 'PUT', body: {} })).toMatchObject({ status: 404 });
  for (const path of ['uid/generate', 'uid/check-availability']) {
    expect(await editor.send(of(path), { method: 'POST', body: field })).toMatchObject({
      status: 400,
    });
  }
  for (const path of ['content-types', 'content-types-settings']) {
    const { data } = listed.parse((await editor.send(`${content}/${path}`)).body);
    expect(data.map((each) => each.uid)).not.toContain(uid);
  }
});

test('an inquiry that is there is not found past the inbox', async () => {
  await submit(inquiryFrom('Hidden Person'));
  const [{ documentId }] = z
    .tuple([z.object({ documentId: z.string() })])
    .parse(await stored('Hidden Person'));
  for (const path of [
    `collection-types/${inquiry}/${documentId}`,
    `relations/${inquiry}/assignee`,
    `relations/${inquiry}/${documentId}/assignee`,
    `relations/api::inquiry.inquiry-event/${documentId}/inquiry`,
  ]) {
    const { status, body } = await editor.send(`${content}/${path}`);
    expect([400, 403], path).toContain(status);
    expect(JSON.stringify(body)).not.toContain('Hidden');
  }
});

test.each(['__proto__', 'constructor', 'toString'])('and no type %s', async (uid) => {
  const path = `${content}/content-types/${uid}/configuration`;
  expect(await editor.send(path)).toMatchObject({ status: 404 });
  expect(await editor.send(path, { method: 'PUT', body: {} })).toMatchObject({ status: 404 });
});
