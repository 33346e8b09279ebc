import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createEditor } from './editor';
import type { Editor } from './editor';
import { fileForm, png } from './files';
import { registerStaff } from './staff';

const folder = z.object({ data: z.object({ id: z.number() }) });
const files = z.tuple([z.object({ id: z.number() })]);

let editor: Editor;
let author: Editor;

beforeAll(async () => {
  editor = createEditor((await registerStaff('strapi-editor')).token);
  author = createEditor((await registerStaff('strapi-author')).token);
});

async function makeFolder(parent: number | null = null) {
  const body = { name: randomUUID(), parent };
  return folder.parse((await editor.send('/upload/folders', { method: 'POST', body })).body).data
    .id;
}

async function upload(person: Editor, inFolder: number) {
  const body = fileForm('plan.png', 'image/png', await png());
  body.append('fileInfo', JSON.stringify({ folder: inFolder }));
  return files.parse((await person.send('/upload', { method: 'POST', body })).body)[0].id;
}

const act = (person: Editor, action: string, body: object) =>
  person.send(`/upload/actions/${action}`, { method: 'POST', body });

describe('an Author', () => {
  test('moves and deletes no files of others, by themselves or with their folder', async () => {
    const outer = await makeFolder();
    const inner = await makeFolder(outer);
    const id = await upload(editor, inner);
    const own = await upload(author, inner);
    const fileIds = [own, id];
    expect((await act(author, 'bulk-move', { fileIds, destinationFolderId: outer })).status).toBe(
      403,
    );
    expect((await act(author, 'bulk-delete', { fileIds, folderIds: [] })).status).toBe(403);
    for (const folderIds of [[outer], [inner]]) {
      expect((await act(author, 'bulk-delete', { fileIds: [], folderIds })).status).toBe(403);
    }
    expect((await editor.send(`/upload/files/${id}`)).status).toBe(200);
  });

  test('deletes no file of others by a form', async () => {
    const id = await upload(editor, await makeFolder());
    const body = new FormData();
    body.append('fileIds[]', String(id));
    const path = '/upload/actions/bulk-delete';
    expect((await author.send(path, { method: 'POST', body })).status).toBe(403);
    expect((await editor.send(`/upload/files/${id}`)).status).toBe(200);
  });

  test('moves and deletes files of his own', async () => {
    const [one, other] = [await makeFolder(), await makeFolder()];
    const fileIds = [await upload(author, one)];
    const move = { fileIds, folderIds: [], destinationFolderId: other };
    expect((await act(author, 'bulk-move', move)).status).toBe(200);
    expect((await act(author, 'bulk-delete', { fileIds, folderIds: [other] })).status).toBe(200);
  });

  test.each([
    'populate=createdBy',
    'populate=*',
    'populate[parent]=*',
    'populate[parent][populate]=updatedBy',
    'populate[children]=*',
    'populate[files]=*',
    'populate[folder]=*',
    'populate=files',
    'populate[related][on][api::news.article][populate]=*',
  ])('asks with %s for nobody who made a folder', async (query) => {
    const outer = await makeFolder();
    const inner = await makeFolder(outer);
    await upload(editor, inner);
    await upload(author, inner);
    for (const path of ['folders', `folders/${inner}`, 'files']) {
      const { body } = await author.send(`/upload/${path}?${query}`);
      expect(JSON.stringify(body)).not.toMatch(/@example\.org|isActive|"files":\[/);
    }
  });
});

test('an Editor moves and deletes files of an Author', async () => {
  const outer = await makeFolder();
  const id = await upload(author, outer);
  const move = { fileIds: [id], folderIds: [], destinationFolderId: await makeFolder() };
  expect((await act(editor, 'bulk-move', move)).status).toBe(200);
  expect((await act(editor, 'bulk-delete', { fileIds: [id], folderIds: [outer] })).status).toBe(
    200,
  );
});

test('the folders above one are told, as the media library asks for them', async () => {
  const outer = await makeFolder();
  const inner = await makeFolder(await makeFolder(outer));
  const path = `/upload/folders/${inner}?populate[parent][populate][parent]=*`;
  expect(await author.send(path)).toMatchObject({
    body: { data: { parent: { parent: { id: outer } }, files: { count: 0 } } },
  });
});
