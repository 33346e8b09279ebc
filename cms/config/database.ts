import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment } from '@wsco/environment';

const { dataDir, databaseUrl } = readEnvironment();

interface Database {
  pragma(statement: string): unknown;
}

function prepare(connection: Database, done: (error: unknown, connection: Database) => void) {
  connection.pragma('journal_mode = WAL');
  // What was acknowledged survives a power cut: WAL alone would not fsync each commit.
  connection.pragma('synchronous = FULL');
  connection.pragma('busy_timeout = 5000');
  // What is erased is overwritten, and not kept in free pages.
  connection.pragma('secure_delete = ON');
  done(null, connection);
}

/** Statements are logged when they fail, and what people wrote stands in their values. */
const withoutValues = { compileSqlOnError: false };

function sqlite() {
  mkdirSync(dataDir, { recursive: true });
  return {
    client: 'sqlite',
    connection: { filename: join(dataDir, 'content.db') },
    ...withoutValues,
    useNullAsDefault: true,
    pool: { afterCreate: prepare },
  };
}

function postgres(connectionString: string) {
  return {
    client: 'postgres',
    connection: {
      connectionString,
      keepAlive: true,
      connectionTimeoutMillis: 5000,
      // Nothing that is asked takes so long; the client waits longer than the server works.
      statement_timeout: 15_000,
      query_timeout: 20_000,
      idle_in_transaction_session_timeout: 60_000,
    },
    ...withoutValues,
    pool: { min: 0, max: 10 },
    acquireConnectionTimeout: 5000,
  };
}

const database = () => ({ connection: databaseUrl ? postgres(databaseUrl) : sqlite() });

export default database;
