import { expect, inject, test } from 'vitest';
import { refuseUnreachableDatabase } from '../../scripts/reach-database.mjs';
import { runSql } from './database';

const databaseUrl = inject('databaseUrl') ?? '';

const changed = (change: (url: URL) => void) => {
  const url = new URL(databaseUrl);
  change(url);
  return { databaseUrl: url.href };
};

test('the lines between the CMS and the database are encrypted', async () => {
  const lines = await runSql(
    { dataDir: inject('dataDir'), databaseUrl },
    "select distinct ssl from pg_stat_ssl join pg_stat_activity using (pid) where usename = 'site'",
  );
  expect(lines).toEqual([{ ssl: true }]);
});

test('a server that no known authority speaks for is not talked to', async () => {
  const unknown = changed(({ searchParams }) => searchParams.delete('sslrootcert'));
  await expect(refuseUnreachableDatabase(unknown)).rejects.toThrow(/self-signed certificate/);
});

test('nor is one of another name', async () => {
  const other = changed((url) => url.searchParams.set('host', '127.0.0.1'));
  await expect(refuseUnreachableDatabase(other)).rejects.toThrow(/does not match certificate/);
});
