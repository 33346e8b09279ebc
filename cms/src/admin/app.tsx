import type { StrapiApp } from '@strapi/strapi/admin';
import { registerInquiries } from './inquiries/register-inquiries';
import { english, french, translationsOf } from './inquiries/words';

export default {
  config: {
    locales: ['fr'],
    tutorials: false,
    notifications: { releases: false },
    translations: { en: translationsOf(english), fr: translationsOf(french) },
  },
  register(app: StrapiApp) {
    registerInquiries(app);
  },
};
