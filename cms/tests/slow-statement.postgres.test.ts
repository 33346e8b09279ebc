import { expect, inject, onTestFinished, test } from 'vitest';
import { ask } from './ask';
import { connectToPostgres } from './database';

test('who waits for what somebody holds is told to try again, and gets it afterwards', async () => {
  const other = await connectToPostgres(inject('databaseUrl') ?? '');
  onTestFinished(() => other.end());
  await other.query('begin');
  await other.query('lock table leadership in access exclusive mode');
  const answer = await ask('/api/leadership?fields=name');
  expect(answer).toMatchObject({ status: 503, body: { error: { status: 503 } } });
  expect(answer.headers.get('retry-after')).toBe('2');
  await other.query('rollback');
  expect((await ask('/api/leadership?fields=name')).status).toBe(200);
}, 60_000);
