import { expect, inject, test } from 'vitest';
import { runSql } from './database';
import { createEditor } from './editor';
import { readFeed } from './feed';

const category = 'api::news.news-category';
const database = { dataDir: inject('dataDir'), databaseUrl: inject('databaseUrl') };

test('of the feed the newest ten thousand changes are kept', async () => {
  const { cursor } = await readFeed();
  await runSql(
    database,
    'update changes set number = number + 9997 where number = (select max(number) from changes)',
  );
  const editor = createEditor();
  const numbers = async () =>
    (await runSql(database, 'select number from changes order by number'))
      .flatMap((row) => Object.values(Object(row)))
      .map(Number);
  await editor.publish(category, { name: 'Pruned once', slug: 'pruned-once' });
  const before = await numbers();
  expect(before.at(-1)! - before[0]!).toBe(9_999);
  await editor.publish(category, { name: 'Pruned again', slug: 'pruned-again' });
  const after = await numbers();
  expect(after.at(-1)! - after[0]!).toBeLessThan(10_000);
  expect(after[0]).toBeGreaterThan(before[0]!);
  expect((await readFeed(cursor)).reset).toBe(true);
});
