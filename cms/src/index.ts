import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@wsco/environment';
import { seedDemo } from '../seed/seed';
import { keepPagePaths } from './api/organization/page-path';
import { checkOpeningTimes } from './api/site/time-zone';
import { registerBodyLimits } from './body-limits';
import { applyEditingLayouts } from './editing-layouts';
import { ensureLanguages } from './languages';
import { registerPublicAccess } from './public-access';
import { registerReadiness } from './readiness';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerBodyLimits(strapi);
    registerPublicAccess(strapi);
    registerReadiness(strapi);
    strapi.documents.use(keepPagePaths);
    strapi.documents.use(checkOpeningTimes);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await ensureLanguages(strapi);
    await applyEditingLayouts(strapi);
    if (readEnvironment().seed === 'demo') await seedDemo(strapi);
  },
};
