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

test('so is a file of its certificates that is not there', async () => {
  const databaseUrl =
    'postgres://wsco:secret@db.example/content?sslrootcert=/nowhere/authority.pem';
  await expect(refuseUnreachableDatabase({ databaseUrl })).rejects.toThrow(
    /^DATABASE_URL names the database db.example\/content, which cannot be reached \(ENOENT: .*\/nowhere\/authority.pem'\); /,
  );
});

test('without a database server there is nothing to reach', async () => {
  await expect(refuseUnreachableDatabase({ databaseUrl: undefined })).resolves.toBeUndefined();
});
