import { randomBytes } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import type { Transaction } from './change-feed/change-row';

interface Once {
  /** The column that no two rows have the same value in. */
  unique: string;
  /** A row whose time in this column is earlier, or later than can be, counts as none, and is replaced. */
  outdated?: { column: string; before: Date; after?: Date };
}

/**
 * Inserts a row, by its columns, unless another one stands in its way; tells whether it did. Who comes
 * second waits in the database until the first has committed.
 */
export async function insertOnce(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  row: Record<string, unknown>,
  { unique, outdated }: Once,
  trx?: Transaction,
): Promise<boolean> {
  const { tableName } = strapi.db.metadata.get(uid);
  const table = strapi.db.getConnection(tableName);
  if (trx) table.transacting(trx);
  const insert = table
    .insert({ document_id: randomBytes(12).toString('hex'), ...row })
    .onConflict(unique);
  const query = outdated
    ? insert.merge(row).where((where) => {
        const column = `${tableName}.${outdated.column}`;
        where.where(column, '<', outdated.before);
        if (outdated.after) where.orWhere(column, '>', outdated.after);
      })
    : insert.ignore();
  const rows: unknown[] = await query.returning(unique);
  return rows.length > 0;
}
