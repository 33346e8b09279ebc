import { expect, test } from 'vitest';
import { freePorts } from './ports.mjs';
import { refuseUnreachableDatabase } from './reach-database.mjs';

test('a database that does not answer is named in a sentence, without the password', async () => {
  const [port] = await freePorts(1);
  const databaseUrl = `postgres://wsco:secret@127.0.0.1:${port}/content`;
  await expect(refuseUnreachableDatabase({ databaseUrl })).rejects.toThrow(
    new RegExp(
      `^DATABASE_URL names the database 127.0.0.1:${port}/content, which cannot be reached \\(connect ECONNREFUSED 127.0.0.1:${port}\\); start PostgreSQL there, or correct the variable.$`,
    ),
  );
});

test('without a database server there is nothing to reach', async () => {
  await expect(refuseUnreachableDatabase({ databaseUrl: undefined })).resolves.toBeUndefined();
});
