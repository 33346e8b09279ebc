import { Mail } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { english } from './words';

const permissions = [{ action: 'admin::inquiries.read', subject: null }];

const label = (id: 'title' | 'newest' | 'open') => ({
  id: `inquiries.${id}`,
  defaultMessage: english[id],
});

/** The inbox of inquiries, and what the home page says of it. */
export function registerInquiries(app: StrapiApp) {
  app.addMenuLink({
    to: 'inquiries',
    icon: Mail,
    intlLabel: label('title'),
    permissions,
    Component: () => import('./inquiries-page'),
  });
  app.widgets.register({
    icon: Mail,
    title: label('newest'),
    link: { label: label('open'), href: '/inquiries' },
    component: async () => (await import('./new-inquiries')).default,
    id: 'new-inquiries',
    permissions,
  });
}
