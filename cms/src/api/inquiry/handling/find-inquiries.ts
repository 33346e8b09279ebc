import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod/mini';
import { inquiryTopics } from '@wsco/content-client/inquiry-rules';
import type { StoredInquiry } from '../stored-inquiry';
import { inquiryStates } from './inquiry-state';
import { staffOf } from './staff';

const uid = 'api::inquiry.inquiry';

const pageSize = 25;

/** Which inquiries; all but spam unless a state is named. */
export const filterSchema = z.strictObject({
  topic: z.optional(z.enum(inquiryTopics)),
  state: z.optional(z.enum(inquiryStates)),
  /** The id of one of the staff; null finds what nobody works on. */
  assignee: z.optional(z.nullable(z.int32())),
  /** A mail about it was given up. */
  mail: z.optional(z.literal('failed')),
  /** Part of a reference, name, e-mail address, organisation or message. */
  words: z.optional(z.string().check(z.maxLength(200))),
});

export type InquiryFilter = z.infer<typeof filterSchema>;

export interface ListedInquiry extends StoredInquiry {
  /** Who works on it. */
  assignee: { id: number; name: string } | null;
}

const searched = ['reference', 'name', 'email', 'organization', 'message'];

function whereOf(strapi: Core.Strapi, { topic, state, assignee, mail, words }: InquiryFilter) {
  const mails = strapi.db.metadata.get('api::mail.mail').tableName;
  return {
    ...(topic && { topic }),
    state: state ?? { $ne: 'spam' },
    ...(assignee !== undefined && { assignee: assignee ?? { id: { $null: true } } }),
    ...(mail && {
      reference: { $in: strapi.db.getConnection(mails).select('reference').where('state', mail) },
    }),
    ...(words && { $or: searched.map((field) => ({ [field]: { $containsi: words } })) }),
  };
}

async function read(strapi: Core.Strapi, query: object): Promise<ListedInquiry[]> {
  const rows = await strapi.db.query(uid).findMany({ ...query, populate: { assignee: true } });
  return rows.map(({ assignee, ...row }) => ({ ...row, assignee: assignee && staffOf(assignee) }));
}

const newestFirst = [{ createdAt: 'desc' }, { id: 'desc' }];

/** A page of inquiries, from 1, and how many there are. */
export async function findPage(strapi: Core.Strapi, filter: InquiryFilter, page: number) {
  const where = whereOf(strapi, filter);
  const total = await strapi.db.query(uid).count({ where });
  return {
    results: await read(strapi, {
      where,
      orderBy: newestFirst,
      limit: pageSize,
      offset: (page - 1) * pageSize,
    }),
    pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
  };
}

export function findAll(strapi: Core.Strapi, filter: InquiryFilter): Promise<ListedInquiry[]> {
  return read(strapi, { where: whereOf(strapi, filter), orderBy: newestFirst });
}

/** Throws where there is none, any more. */
export async function findOne(strapi: Core.Strapi, reference: string): Promise<ListedInquiry> {
  const [inquiry] = await read(strapi, { where: { reference } });
  if (inquiry) return inquiry;
  throw new errors.NotFoundError(`There is no inquiry ${reference}; it may have been erased`);
}

/**
 * How many nobody has begun to work on, and since when the first of them waits (ISO 8601); of how many
 * a mail was given up.
 */
export async function summarize(strapi: Core.Strapi) {
  const where = { state: 'new' };
  const oldest = await strapi.db
    .query(uid)
    .findOne({ select: ['createdAt'], where, orderBy: { createdAt: 'asc' } });
  return {
    new: await strapi.db.query(uid).count({ where }),
    oldest: oldest?.createdAt ?? null,
    unsent: await strapi.db.query(uid).count({ where: whereOf(strapi, { mail: 'failed' }) }),
  };
}
