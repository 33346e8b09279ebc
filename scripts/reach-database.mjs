import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';
import { root } from './root.mjs';

const patience = 10_000;

/**
 * @typedef {object} Postgres what we use of the package `pg`
 * @property {new (options: { connectionString: string, connectionTimeoutMillis: number }) => Client} Client
 */

/** @typedef {{ connect(): Promise<void>, end(): Promise<void> }} Client */

/**
 * Asks PostgreSQL for a connection before a server does, which would say less when there is none.
 * @param {{ databaseUrl?: string | undefined }} environment
 */
export async function refuseUnreachableDatabase({ databaseUrl }) {
  if (!databaseUrl) return;
  /** @type {Postgres} */
  const { Client } = createRequire(join(root, 'cms', 'package.json'))('pg');
  try {
    const client = new Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: patience,
    });
    await client.connect().finally(() => client.end().catch(() => undefined));
  } catch (error) {
    // The URL may hold a password.
    const { host, pathname } = new URL(databaseUrl);
    throw new Refusal(
      `DATABASE_URL names the database ${host}${pathname}, which cannot be reached (${reasonOf(error)}); start PostgreSQL there, or correct the variable.`,
    );
  }
}

/**
 * @param {unknown} error
 * @returns {string}
 */
function reasonOf(error) {
  // A name with several addresses fails once for each.
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}
