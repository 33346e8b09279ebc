import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../../change-feed/change-row';
import { inquiryMailKinds } from '../mails/inquiry-mails';
import { addToCounts } from './inquiry-counts';
import type { ErasedInquiry } from './inquiry-counts';

const aboutInquiries = [
  'api::inquiry.inquiry-event',
  'api::inquiry.inquiry-key',
  'api::mail.mail',
] as const;

/** Also when the inquiry is gone already: nobody would ever ask for them again. */
export async function eraseOrphans(strapi: Core.Strapi) {
  const inquiries = strapi.db.metadata.get('api::inquiry.inquiry').tableName;
  for (const uid of aboutInquiries) {
    const { tableName } = strapi.db.metadata.get(uid);
    const columns = [`${inquiries}.reference`, `${tableName}.reference`];
    const orphans = strapi.db
      .getConnection(tableName)
      .whereNotExists(strapi.db.getConnection(inquiries).select('id').whereRaw('?? = ??', columns));
    // Another version may have mails that are about something else.
    if (uid === 'api::mail.mail') orphans.whereIn('kind', inquiryMailKinds);
    await orphans.delete();
  }
}

/** As many as fit into one statement. */
const most = 500;

async function eraseSome(strapi: Core.Strapi, where: object): Promise<number> {
  const inquiries = strapi.db.query('api::inquiry.inquiry');
  return await strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    const found = await inquiries.findMany({ select: ['id'], where, limit: most });
    const { tableName } = strapi.db.metadata.get('api::inquiry.inquiry');
    // Locked, as another instance may erase the same ones: it counts what is still there then.
    const erased: (ErasedInquiry & { id: number })[] = await strapi.db
      .getConnection(tableName)
      .transacting(trx)
      .whereIn(
        'id',
        found.map(({ id }) => id),
      )
      .select(['id', 'reference', 'topic', 'state', 'created_at'])
      .forUpdate();
    await inquiries.deleteMany({ where: { id: { $in: erased.map(({ id }) => id) } } });
    const reference = { $in: erased.map((each) => each.reference) };
    for (const uid of aboutInquiries)
      await strapi.db.query(uid).deleteMany({ where: { reference } });
    await addToCounts(strapi, trx, erased);
    return erased.length;
  });
}

/** Erases inquiries with all that is kept about them, but for a count; gives how many there were. */
export async function eraseInquiries(strapi: Core.Strapi, where: object): Promise<number> {
  let total = 0;
  for (;;) {
    const erased = await eraseSome(strapi, where);
    total += erased;
    if (erased === 0) return total;
  }
}
