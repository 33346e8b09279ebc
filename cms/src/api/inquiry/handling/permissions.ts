import type { Core } from '@strapi/strapi';

/** What a role may do with inquiries; nobody can be given anything about them in the content manager. */
export const inquiryActions = {
  read: 'admin::inquiries.read',
  handle: 'admin::inquiries.handle',
  erase: 'admin::inquiries.erase',
} as const;

const displayNames = {
  read: 'Read and export inquiries',
  handle: 'Assign, annotate and answer inquiries',
  erase: 'Export and erase what is kept of a person',
};

const officer = {
  code: 'inquiry-officer',
  name: 'Inquiry officer',
  description: 'Reads and answers inquiries.',
};

const settings = 'api::inquiry.inquiry-settings';

export async function registerInquiryActions(strapi: Core.Strapi) {
  const actions = Object.entries(displayNames).map(([name, displayName]) => ({
    section: 'settings',
    category: 'inquiries',
    displayName,
    uid: `inquiries.${name}`,
    pluginName: 'admin',
  }));
  await strapi.service('admin::permission').actionProvider.registerMany(actions);
}

/** Makes the role of those who work on inquiries, once; and takes the settings from other roles then. */
export async function ensureInquiryOfficer(strapi: Core.Strapi) {
  const roles = strapi.db.query('admin::role');
  if (await roles.findOne({ where: { code: officer.code } })) return;
  await strapi.db.transaction(async () => {
    await strapi.db.query('admin::permission').deleteMany({
      where: { subject: settings, role: { code: { $in: ['strapi-editor', 'strapi-author'] } } },
    });
    const role = await roles.create({ data: officer });
    const fields = Object.keys(strapi.contentType(settings).attributes);
    const ofSettings = ['read', 'create', 'update'].map((name) => ({
      action: `plugin::content-manager.explorer.${name}`,
      subject: settings,
      properties: { fields },
    }));
    const permissions = [
      ...Object.values(inquiryActions).map((action) => ({ action })),
      ...ofSettings,
    ];
    await strapi.service('admin::role').assignPermissions(role.id, permissions);
  });
}
