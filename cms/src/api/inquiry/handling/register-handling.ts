import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { mailsOf, sendAgain } from '../../../mail/outbox';
import { asked, read } from './asked';
import { changeInquiry } from './change-inquiry';
import { inquiriesAsCsv } from './csv';
import { findAll, findOne, findPage, summarize } from './find-inquiries';
import { handlers } from './handlers';
import { readHistory, recordEvent, recordExport } from './history';
import { addNote, reply } from './notes-and-replies';
import { inquiryActions } from './permissions';
import { erasePersonalData, exportPersonalData } from './personal-data';
import { staffOf } from './staff';
import type { AdminUser, Staff } from './staff';

interface Context {
  params?: { reference?: string; mail?: string };
  request: { body?: unknown };
  state: { user?: AdminUser };
  set: (header: string, value: string) => void;
}

interface Asking {
  body: unknown;
  reference: string;
  mail: string;
  staff: Staff;
}

type Answer = (strapi: Core.Strapi, asking: Asking) => Promise<unknown>;

/** An inquiry with everything that was done to it, and its mails. */
const show: Answer = async (strapi, { reference }) => ({
  inquiry: await findOne(strapi, reference),
  history: await readHistory(strapi, reference),
  mails: await mailsOf(strapi, reference),
});

/** Answers with the inquiry as it is afterwards. */
const thenShow =
  (work: Answer): Answer =>
  async (strapi, asking) => {
    await work(strapi, asking);
    return show(strapi, asking);
  };

const change: Answer = (strapi, { body, reference, staff }) =>
  changeInquiry(strapi, staff, reference, read(asked.change, body));

const sendMailAgain: Answer = async (strapi, { reference, mail, staff }) => {
  if (!(await sendAgain(strapi, { reference, documentId: mail }))) {
    throw new errors.ApplicationError('That mail was not given up; look again');
  }
  await recordEvent(strapi, staff, reference, { kind: 'mail' });
};

/** All of a table is in memory at once. */
const longestTable = 5000;

const exportCsv: Answer = async (strapi, { body, staff }) => {
  const { filter } = read(asked.export, body);
  const { total } = (await findPage(strapi, filter, 1)).pagination;
  if (total > longestTable) {
    throw new errors.ValidationError(
      `These are ${total} inquiries, and a table has at most ${longestTable}; choose fewer of them`,
    );
  }
  const inquiries = await findAll(strapi, filter);
  const references = inquiries.map(({ reference }) => reference);
  await recordExport(strapi, staff, references);
  return { csv: inquiriesAsCsv(inquiries) };
};

type Route = [
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  action: keyof typeof inquiryActions,
  Answer,
];

/** What somebody asks for stands in the body, as addresses of requests are logged. */
const routes: readonly Route[] = [
  ['GET', '/summary', 'read', (strapi) => summarize(strapi)],
  ['GET', '/handlers', 'read', (strapi) => handlers(strapi)],
  [
    'POST',
    '/search',
    'read',
    (strapi, { body }) => {
      const { filter, page } = read(asked.search, body);
      return findPage(strapi, filter, page);
    },
  ],
  ['POST', '/export', 'read', exportCsv],
  [
    'POST',
    '/personal-data/export',
    'erase',
    (strapi, { body, staff }) => exportPersonalData(strapi, staff, read(asked.person, body).email),
  ],
  [
    'POST',
    '/personal-data/erase',
    'erase',
    (strapi, { body, staff }) => erasePersonalData(strapi, staff, read(asked.person, body).email),
  ],
  ['GET', '/:reference', 'read', show],
  ['PUT', '/:reference', 'handle', thenShow(change)],
  [
    'POST',
    '/:reference/notes',
    'handle',
    thenShow((strapi, { body, reference, staff }) =>
      addNote(strapi, staff, reference, read(asked.words, body).words),
    ),
  ],
  [
    'POST',
    '/:reference/replies',
    'handle',
    thenShow((strapi, { body, reference, staff }) =>
      reply(strapi, staff, reference, read(asked.words, body).words),
    ),
  ],
  ['POST', '/:reference/mails/:mail/send-again', 'handle', thenShow(sendMailAgain)],
];

/** The requests of the admin's inbox, for those whose role may make them. */
export function registerHandling(strapi: Core.Strapi) {
  strapi.server.routes({
    type: 'admin',
    prefix: '/inquiries',
    routes: routes.map(([method, path, action, answer]) => ({
      method,
      path,
      info: { type: 'admin' },
      handler: async (ctx: Context) => {
        ctx.set('Cache-Control', 'no-store');
        if (!ctx.state.user) throw new errors.UnauthorizedError();
        const { reference = '', mail = '' } = ctx.params ?? {};
        const staff = staffOf(ctx.state.user);
        return answer(strapi, { body: ctx.request.body, reference, mail, staff });
      },
      config: {
        policies: [
          'admin::isAuthenticatedAdmin',
          { name: 'admin::hasPermissions', config: { actions: [inquiryActions[action]] } },
        ],
      },
    })),
  });
}
