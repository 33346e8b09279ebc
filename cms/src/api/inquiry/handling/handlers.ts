import type { Core } from '@strapi/strapi';
import { inquiryActions } from './permissions';
import { staffOf } from './staff';
import type { Staff } from './staff';

/** Everybody who may be given an inquiry. */
export async function handlers(strapi: Core.Strapi): Promise<Staff[]> {
  const users = await strapi.db.query('admin::user').findMany({
    where: {
      isActive: true,
      blocked: false,
      roles: { permissions: { action: inquiryActions.handle } },
    },
    orderBy: { id: 'asc' },
  });
  return users.map(staffOf);
}
