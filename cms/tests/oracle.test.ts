import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ask } from './ask';
import { createEditor } from './editor';

const publicTypes: Record<string, string> = {
  'api::news.article': 'news',
  'api::news.news-category': 'news-categories',
  'api::organization.organization-page': 'organization-pages',
  'api::leadership.leader': 'leadership',
  'api::redirect.redirect': 'redirects',
  'api::site.site': 'site',
  'api::site.navigation': 'navigation',
  'api::site.home-page': 'home-page',
};
const types = Object.entries(publicTypes).map(([uid, path]) => ({ uid, path }));

const attribute = z.looseObject({
  type: z.string(),
  target: z.string().optional(),
  targetModel: z.string().optional(),
});
const schemas = z.object({
  data: z.array(z.looseObject({ uid: z.string(), attributes: z.record(z.string(), attribute) })),
});

let attributesOf = new Map<string, Record<string, z.infer<typeof attribute>>>();

beforeAll(async () => {
  const { body } = await createEditor().send('/content-manager/content-types');
  const { data } = schemas.parse(body);
  attributesOf = new Map(data.map(({ uid, attributes }) => [uid, attributes]));
});

/** What is known of somebody who works in the admin, all of it private. */
const fieldsOfEditors = () => {
  const hidden = [
    'password',
    'resetPasswordToken',
    'resetPasswordTokenExpiresAt',
    'registrationToken',
  ];
  return [...new Set([...Object.keys(attributesOf.get('admin::user') ?? {}), ...hidden])];
};

/** From a document to an editor: who made it, and who made what it shows. */
function waysToEditors(uid: string) {
  const direct = ['createdBy', 'updatedBy'];
  const links = Object.entries(attributesOf.get(uid) ?? {}).filter(
    ([name, { type }]) => (type === 'relation' || type === 'media') && !direct.includes(name),
  );
  return [
    ...direct.map((name) => [name]),
    ...links.map(([name]) => [name, 'createdBy']),
    ...links.slice(0, 1).map(([name]) => [name, 'localizations', 'updatedBy']),
  ];
}

const operators: [string, string][] = [
  ['$startsWith', 'e'],
  ['$eq', 'editor@example.org'],
  ['$gt', '0'],
  ['$notNull', 'true'],
  ['$containsi', '@'],
  ['$ne', 'nobody'],
];

const inBrackets = (names: readonly string[]) => names.map((name) => `[${name}]`).join('');

/** Each way to ask for a field, or for what it holds. */
function questionsAbout(way: string[], field: string): string[] {
  const path = inBrackets([...way, field]);
  const dotted = [...way, field].join('.');
  const nested = `populate${way.map((name) => `[${name}]`).join('[populate]')}`;
  return [
    ...operators.map(([operator, value]) => `filters${path}[${operator}]=${value}`),
    `filters[$or][0]${path}[$startsWith]=e`,
    `filters[$not]${path}[$null]=true`,
    `filters${inBrackets(way)}[t1.${field}][$startsWith]=e`,
    `where${path}[$startsWith]=e`,
    `lookup${path}[$contains]=e`,
    `sort=${dotted}`,
    `sort${path}=desc`,
    `fields=${dotted}`,
    `${nested}[fields]=${field}`,
    `${nested}[filters][${field}][$startsWith]=e`,
    `${nested}[sort]=${field}`,
    `populate=${way.join('.')}`,
    `_q=editor@example.org&_q[${field}]=e`,
  ];
}

async function inBatches(questions: string[], answer: (question: string) => Promise<boolean>) {
  const tellTale: string[] = [];
  for (let start = 0; start < questions.length; start += 25) {
    const batch = questions.slice(start, start + 25);
    const silent = await Promise.all(batch.map(answer));
    tellTale.push(...batch.filter((_question, index) => !silent[index]));
  }
  return tellTale;
}

let cases = 0;

describe('nobody learns of editors', () => {
  test.each(types)(
    'by asking /api/$path',
    async ({ uid, path }) => {
      const questions = [
        ...new Set(
          waysToEditors(uid).flatMap((way) =>
            fieldsOfEditors().flatMap((field) => questionsAbout(way, field)),
          ),
        ),
      ];
      cases += questions.length;
      const address = `/api/${path}?pagination[pageSize]=1&fields=id`;
      const baseline = await ask(address);
      expect(baseline.status).toBe(200);
      const tellTale = await inBatches(questions, async (question) => {
        const { status, body } = await ask(`${address}&${question}`);
        return status === 400 || JSON.stringify(body) === JSON.stringify(baseline.body);
      });
      expect(tellTale).toEqual([]);
    },
    240_000,
  );

  test('in at least 2,000 ways', () => {
    expect(cases).toBeGreaterThanOrEqual(2000);
  });

  test.each(['editor@example.org', 'Edna', '$2', 'strapi-super-admin'])(
    'by looking for "%s"',
    async (words) => {
      for (const { path } of types) {
        const { body } = await ask(`/api/${path}?_q=${encodeURIComponent(words)}`);
        const nothing = await ask(`/api/${path}?_q=vjqxzkwpfh`);
        expect(body, path).toEqual(nothing.body);
      }
    },
  );
});
