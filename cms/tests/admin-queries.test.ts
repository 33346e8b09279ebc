import { beforeAll, describe, expect, test } from 'vitest';
import { createEditor } from './editor';

const lists = [
  '/upload/folders',
  '/upload/files',
  '/content-manager/collection-types/api::news.article',
  '/content-manager/relations/api::news.article/category',
  '/admin/users',
  '/admin/roles',
];

beforeAll(async () => {
  const body = { name: 'Whose maker is asked for', parent: null };
  await createEditor().send('/upload/folders', { method: 'POST', body });
});

/** Guesses the e-mail address, or the password, of whoever made what is asked for. */
const guesses = (letter: string) => [
  `where[createdBy][email][$startsWith]=${letter}`,
  `where[createdBy][password][$startsWith]=${letter}`,
  `where%5BcreatedBy%5D%5Bpassword%5D[$startsWith]=${letter}`,
  `[where][createdBy][password][$startsWith]=${letter}`,
  `[where]createdBy[password][$startsWith]=${letter}`,
  `%5Bwhere%5D[createdBy][resetPasswordToken][$startsWith]=${letter}`,
  `.where[createdBy][password][$startsWith]=${letter}`,
  `lookup[createdBy][password][$startsWith]=${letter}`,
  `[lookup][createdBy][password][$startsWith]=${letter}`,
  `[orderBy][createdBy][password]=asc&page=${letter === 'e' ? 1 : 2}`,
  `filters[createdBy][password][$startsWith]=${letter}`,
  `filters[$or][0][createdBy][resetPasswordToken][$startsWith]=${letter}`,
  `orderBy[createdBy][password]=asc&page=${letter === 'e' ? 1 : 2}`,
  `populate[createdBy][where][password][$startsWith]=${letter}`,
];

describe.each(lists)('%s tells who is signed in no secret of an editor', (path) => {
  test.each(guesses('e').map((right, index) => [right, guesses('~')[index] ?? '']))(
    'asked by %s',
    async (right, wrong) => {
      const editor = createEditor();
      const [one, other] = [
        await editor.send(`${path}?${right}`),
        await editor.send(`${path}?${wrong}`),
      ];
      expect(one.status).toBeLessThan(500);
      if (one.status !== 400) expect(one.body).toEqual(other.body);
    },
  );
});

test.each([
  '/upload/folders?fields=nothing',
  '/upload/folders?fields=../../etc/passwd',
  '/upload/folders?fields[0]=%ff%fe',
  '/upload/folders/1?fields=id,createdBy.password',
  '/upload/folders?sort=parent.id:up',
  '/content-manager/collection-types/api::news.article?sort=createdBy.email:up',
])('%s, which no database can answer, is refused with words', async (path) => {
  const answer = await createEditor().send(path);
  expect(answer).toMatchObject({ status: 400, body: { error: { name: 'ValidationError' } } });
});
