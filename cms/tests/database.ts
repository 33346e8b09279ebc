import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** A connection of one's own, for transactions. */
export async function connectToPostgres(connectionString: string) {
  const { Client } = require('pg');
  const client = new Client({ connectionString });
  await client.connect();
  return {
    /** Gives the rows. */
    async query(statement: string, values: string[] = []): Promise<unknown[]> {
      return (await client.query(statement, values)).rows;
    },
    async end() {
      await client.end();
    },
  };
}

/** Runs a statement in the database of a CMS, past the CMS; gives the rows. */
export async function runSql(
  { dataDir, databaseUrl }: { dataDir: string; databaseUrl?: string | undefined },
  statement: string,
): Promise<unknown[]> {
  if (databaseUrl === undefined) {
    const database = require('better-sqlite3')(join(dataDir, 'content.db'));
    const prepared = database.prepare(statement);
    const rows = prepared.reader ? prepared.all() : [prepared.run()];
    database.close();
    return rows;
  }
  const client = await connectToPostgres(databaseUrl);
  const rows = await client.query(statement);
  await client.end();
  return rows;
}
