import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { registerEditor } from '../../tests/register-editor';
import { addAccount, bearer, fromAnywhere, signIn } from './admin-session';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';

const howToAccept = `The routes of the CMS are not those of tests/route-inventory.txt.
A route that nobody needs belongs into src/routes/closed-routes.ts. If the change is meant, accept it
in cms with: npx vitest run --project 'cms on SQLite' tests/route-inventory.sqlite.test.ts -u
and look at each line that changed: the numbers are the answers to a stranger and to an author.`;

const article = 'api::news.article';
const parameters: Record<string, string> = { uid: article, model: article, contentType: article };

let cms: OwnCms;
let author: Awaited<ReturnType<typeof addAccount>>;

beforeAll(async () => {
  cms = await startOwnCms('routes', { seed: 'none', trustedProxies: 1 });
  const token = await registerEditor(cms.cmsUrl);
  author = await addAccount(cms.cmsUrl, token, 'strapi-author');
}, 120_000);

afterAll(() => cms.stop());

async function listRoutes() {
  const program = join(import.meta.dirname, 'list-routes.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [program]);
  const line = stdout.split('\n').find((each) => each.startsWith('routes: ')) ?? '';
  return z.array(z.string()).parse(JSON.parse(line.slice('routes: '.length)));
}

function addressOf(path: string) {
  return path
    .replace(/:(\w+)\*?/g, (_whole, name: string) => parameters[name] ?? '1')
    .replace(/\(.*\)/, 'nothing');
}

async function answerTo(route: string, headers: Record<string, string>) {
  const [method = '', path = ''] = route.split(' ');
  const response = await fetch(`${cms.cmsUrl}${addressOf(path)}`, {
    method,
    headers: { ...headers, ...fromAnywhere() },
    redirect: 'manual',
  });
  await response.arrayBuffer();
  return response.status;
}

/** A few at a time, as the CMS refuses to be flooded. */
async function answersTo(routes: string[], headers: Record<string, string>) {
  const found = new Map<string, number>();
  for (let start = 0; start < routes.length; start += 10) {
    const batch = routes.slice(start, start + 10);
    const answers = await Promise.all(batch.map((route) => answerTo(route, headers)));
    batch.forEach((route, index) => found.set(route, answers[index] ?? 0));
  }
  return found;
}

/** These end the session of the author who asks. */
const endsSession = (route: string) => /logout|DELETE .*sessions/.test(route);

test('each mounted route is listed, with what a stranger and an author get', async () => {
  const routes = (await listRoutes()).sort();
  expect(routes.length).toBeGreaterThan(100);
  const strangers = await answersTo(routes, {});
  const authors = await answersTo(
    routes.filter((route) => !endsSession(route)),
    bearer(author.session),
  );
  for (const route of routes.filter(endsSession)) {
    const session = await signIn(cms.cmsUrl, author.account);
    authors.set(route, await answerTo(route, bearer(session)));
  }
  const lines = routes.map((each) => `${strangers.get(each)} ${authors.get(each)} ${each}`);
  expect(lines.filter((line) => /\b5\d\d /.test(line))).toEqual([]);
  await expect(`${lines.join('\n')}\n`, howToAccept).toMatchFileSnapshot('./route-inventory.txt');
});
