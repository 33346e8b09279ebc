import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createEditor } from './editor';

const article = 'api::news.article';
const page = 'api::organization.organization-page';

const attribute = z.looseObject({
  type: z.string(),
  maxLength: z.number().optional(),
  max: z.number().optional(),
});
const schemas = z.object({
  data: z.array(z.looseObject({ uid: z.string(), attributes: z.record(z.string(), attribute) })),
});

const isOurs = /^(api::|shared\.|sections\.)/;
const ofStrapi = ['id', 'documentId', 'locale'];

async function ownAttributes() {
  const editor = createEditor();
  const answers = await Promise.all([
    editor.send('/content-manager/content-types'),
    editor.send('/content-manager/components'),
  ]);
  const types = answers.flatMap(({ body }) => schemas.parse(body).data);
  return types.flatMap(({ uid, attributes }) =>
    Object.entries(attributes)
      .filter(([name]) => isOurs.test(uid) && !ofStrapi.includes(name))
      .map(([name, each]) => ({ name: `${uid} ${name}`, ...each })),
  );
}

function link(length: number) {
  return `https://example.org/${'a'.repeat(length - 20)}`;
}

describe('what the schema allows can be stored', () => {
  test('each line of text has at most 255 characters, and each number a greatest one', async () => {
    const attributes = await ownAttributes();
    expect(attributes.length).toBeGreaterThan(100);
    const tooWide = attributes.filter(({ type, maxLength = Infinity, max }) => {
      if (['string', 'email', 'uid'].includes(type)) return maxLength > 255;
      return type === 'integer' && max === undefined;
    });
    expect(tooWide).toEqual([]);
  });

  test('addresses of 500 characters', async () => {
    const editor = createEditor();
    const url = link(500);
    const body = [
      { __component: 'sections.quote', text: 'Words', source: url },
      { __component: 'sections.embed', title: 'A film', url },
    ];
    const data = { title: 'Far away', slug: 'far-away', body, seo: { canonicalUrl: url } };
    expect(await editor.tryCreate(article, data)).toMatchObject({ status: 201 });
    expect(
      await editor.tryCreate('api::leadership.leader', {
        name: 'Ada Far',
        slug: 'ada-far',
        role: 'Guest',
        group: 'advisory',
        links: [{ platform: 'x', url }],
      }),
    ).toMatchObject({ status: 201 });
    const menu = [{ label: 'Far', url, children: [{ label: 'Farther', url }] }];
    const navigation = '/content-manager/single-types/api::site.navigation?locale=en';
    expect(await editor.send(navigation, { method: 'PUT', body: { header: menu } })).toMatchObject({
      status: 200,
    });
    await editor.send(navigation.replace('?', '/actions/discard?'), { method: 'POST', body: {} });
  });

  test('a full address of more than 500 characters is refused with words', async () => {
    const editor = createEditor();
    const slug = (letter: string) => letter.repeat(80);
    let parent = await editor.create(page, { title: 'Deep', slug: slug('a') });
    for (const letter of 'bcdef') {
      const below = { parent: { connect: [{ documentId: parent }] } };
      parent = await editor.create(page, { title: letter.repeat(2), slug: slug(letter), ...below });
    }
    const below = { parent: { connect: [{ documentId: parent }] } };
    expect(
      await editor.tryCreate(page, { title: 'Too deep', slug: slug('g'), ...below }),
    ).toMatchObject({
      status: 400,
      body: {
        error: {
          message: expect.stringMatching(/"Too deep" would have 566 characters.*500/),
          details: { errors: [{ path: ['slug'] }] },
        },
      },
    });
  });
});

describe('what cannot be stored is refused with words', () => {
  const refusedAt = (path: string[]) => ({
    status: 400,
    body: { error: { message: expect.any(String), details: { errors: [{ path }] } } },
  });

  test.each([
    ['a great number', page, { title: 'Ab', slug: 'ab', order: 99_999_999_999 }, ['order']],
    ['a NUL character', article, { title: 'A \0 hole', slug: 'a-hole' }, ['title']],
    [
      'a NUL character deep inside',
      article,
      { title: 'A hole', slug: 'a-hole', body: [{ __component: 'sections.quote', text: '\0' }] },
      ['body', '0', 'text'],
    ],
    [
      'half a character',
      article,
      { title: 'A hole', slug: 'a-hole', summary: 'Half \ud800 of one character' },
      ['summary'],
    ],
  ] as const)('%s', async (_name, uid, data, path) => {
    expect(await createEditor().tryCreate(uid, data)).toMatchObject(refusedAt([...path]));
  });

  test('a NUL character in the name of a sign-in', async () => {
    const body = { email: 'a\0@example.org', password: 'Secret123' };
    expect(await createEditor().send('/admin/login', { method: 'POST', body })).toMatchObject(
      refusedAt(['email']),
    );
  });
});
