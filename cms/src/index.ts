import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@wsco/environment';
import { seedDemo } from '../seed/seed';
import { forgetEachNight } from './api/inquiry/forget-each-night';
import { ensureInquiryOfficer, registerInquiryActions } from './api/inquiry/handling/permissions';
import { registerHandling } from './api/inquiry/handling/register-handling';
import { inquiryMailWriters } from './api/inquiry/mails/inquiry-mails';
import { keepPagePaths } from './api/organization/page-path';
import { keepRedirects } from './api/redirect/keep-redirects';
import { checkOpeningTimes } from './api/site/time-zone';
import { registerBodyLimits } from './request-bodies/body-limits';
import { actInTurn } from './bulk-actions';
import { registerChangeFeed } from './change-feed/answer-changes';
import { recordDocuments } from './change-feed/record-documents';
import { recordFiles } from './change-feed/record-files';
import { recordLanguages } from './change-feed/record-languages';
import { recordSchema } from './change-feed/record-schema';
import { openContentToAllOrigins } from './content-cors';
import { registerQueryChecks } from './content-query/register';
import { stopWatchingDatabase, watchDatabase } from './database-watch';
import { defaultLanguageFirst } from './default-language-first';
import { finishBeforeEnd } from './drain';
import { applyEditingLayouts } from './editing-layouts';
import { guardDocuments } from './staff-rights/guarded-documents';
import { guardFiles } from './staff-rights/guarded-files';
import { guardRelations } from './staff-rights/guarded-relations';
import { guardScreens } from './staff-rights/guarded-screens';
import { hideTypes } from './hidden-types';
import { takeHonestFilesOnly } from './uploads/honest-uploads';
import { ensureLanguages } from './languages';
import { recordDocument, recordNewLanguages } from './openapi/record-document';
import { registerOpenapi } from './openapi/register';
import { stopMail, startMail } from './mail/start-mail';
import { outliveRejections } from './outlive-rejections';
import { registerPublicAccess } from './public-access';
import { keepTokensReadOnly } from './staff-rights/read-only-tokens';
import { registerReadiness } from './readiness';
import { explainBadBodies } from './request-bodies/explain-bad-bodies';
import { closeRoutes } from './routes/closed-routes';
import { completeStockRoles } from './staff-rights/stock-roles';
import { sweepTemporaryUploads } from './uploads/temporary-uploads';

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    finishBeforeEnd(strapi);
    outliveRejections(strapi);
    closeRoutes(strapi);
    hideTypes(strapi);
    guardDocuments(strapi);
    guardFiles(strapi);
    guardRelations(strapi);
    guardScreens(strapi);
    openContentToAllOrigins(strapi);
    registerBodyLimits(strapi);
    explainBadBodies(strapi);
    takeHonestFilesOnly(strapi);
    actInTurn(strapi);
    registerPublicAccess(strapi);
    registerQueryChecks(strapi);
    registerHandling(strapi);
    registerReadiness(strapi);
    registerChangeFeed(strapi);
    recordLanguages(strapi);
    registerOpenapi(strapi);
    recordNewLanguages(strapi);
    await registerInquiryActions(strapi);
    strapi.documents.use(recordDocuments);
    strapi.documents.use(keepRedirects);
    strapi.documents.use(keepPagePaths);
    strapi.documents.use(checkOpeningTimes);
    strapi.documents.use(defaultLanguageFirst);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await ensureInquiryOfficer(strapi);
    recordFiles(strapi);
    await keepTokensReadOnly(strapi);
    await sweepTemporaryUploads(strapi);
    await recordSchema(strapi);
    await ensureLanguages(strapi);
    await completeStockRoles(strapi);
    await recordDocument(strapi);
    await applyEditingLayouts(strapi);
    if (readEnvironment().seed === 'demo') await seedDemo(strapi);
    await forgetEachNight(strapi);
    startMail(strapi, inquiryMailWriters(strapi));
    void watchDatabase(strapi);
  },

  async destroy() {
    await stopMail();
    stopWatchingDatabase();
  },
};
