import { expect, test } from 'vitest';
import { ask } from './ask';
import { createEditor } from './editor';

const uid = 'api::organization.organization-page';
const editor = createEditor();

async function tree(name: string) {
  const below = (parent: string) => ({ parent: { connect: [{ documentId: parent }] } });
  const slug = (part: string) => ({ title: `${name} ${part}`, slug: `${name}-${part}` });
  const top = await editor.create(uid, slug('top'));
  const middle = await editor.create(uid, { ...slug('middle'), ...below(top) });
  const leaf = await editor.create(uid, { ...slug('leaf'), ...below(middle) });
  return [leaf, top, middle];
}

async function publicPaths(name: string) {
  const query = `fields=path&filters[slug][$startsWith]=${name}-&sort=path`;
  return (await ask(`/api/organization-pages?${query}`)).body;
}

const whole = (name: string) => ({
  data: [
    { path: `${name}-top` },
    { path: `${name}-top/${name}-middle` },
    { path: `${name}-top/${name}-middle/${name}-leaf` },
  ],
});

test('a tree that was never published is published at once', async () => {
  const pages = await tree('new');
  expect(await editor.tryAll('bulkPublish', uid, pages)).toMatchObject({
    status: 200,
    body: { count: 3 },
  });
  expect(await publicPaths('new')).toMatchObject(whole('new'));
});

test('a published tree is published again, with what was changed', async () => {
  const pages = await tree('again');
  await editor.tryAll('bulkPublish', uid, pages);
  for (const page of pages) await editor.tryUpdate(uid, page, { intro: 'Changed' });
  expect(await editor.tryAll('bulkPublish', uid, pages)).toMatchObject({
    status: 200,
    body: { count: 3 },
  });
  expect(await publicPaths('again')).toMatchObject(whole('again'));
});

test('a part of a tree is refused as a whole when the page above is missing', async () => {
  const [leaf = '', , middle = ''] = await tree('part');
  expect(await editor.tryAll('bulkPublish', uid, [leaf, middle])).toMatchObject({
    status: 400,
    body: { error: { message: 'Publish the parent page "part top" first' } },
  });
  expect(await publicPaths('part')).toMatchObject({ data: [] });
});

test('a published tree is taken away at once', async () => {
  const pages = await tree('gone');
  await editor.tryAll('bulkPublish', uid, pages);
  expect(await editor.tryAll('bulkUnpublish', uid, pages)).toMatchObject({ status: 200 });
  expect(await publicPaths('gone')).toMatchObject({ data: [] });
  await editor.tryAll('bulkPublish', uid, pages);
  expect(await editor.tryAll('bulkDelete', uid, pages)).toMatchObject({ status: 200 });
  expect(await publicPaths('gone')).toMatchObject({ data: [] });
});
