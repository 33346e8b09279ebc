import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { putIntoOutbox } from '../../../mail/outbox';
import { setState } from './change-inquiry';
import { readHistory, recordEvent } from './history';
import { onLockedInquiry } from './locked-inquiry';
import type { Staff } from './staff';

/** Milliseconds in which the same words again are taken for a request that was sent twice. */
const tooSoon = 10 * 60 * 1000;

async function write(
  strapi: Core.Strapi,
  staff: Staff,
  reference: string,
  event: { kind: 'note' | 'reply'; words: string },
) {
  const history = await readHistory(strapi, reference);
  const last = history.findLast(({ kind }) => kind === event.kind);
  if (last?.words === event.words && Date.now() - Date.parse(last.createdAt) < tooSoon) {
    throw new errors.ApplicationError(
      `Just this was sent already, by ${last.staff}; write something else, or wait ten minutes`,
    );
  }
  return await recordEvent(strapi, staff, reference, event);
}

export async function addNote(strapi: Core.Strapi, staff: Staff, reference: string, words: string) {
  await onLockedInquiry(strapi, reference, async () => {
    await write(strapi, staff, reference, { kind: 'note', words });
  });
}

/** Has the reply mailed to the sender; the inquiry is answered with it. */
export async function reply(strapi: Core.Strapi, staff: Staff, reference: string, words: string) {
  await onLockedInquiry(strapi, reference, async (inquiry) => {
    if (inquiry.state === 'spam') {
      throw new errors.ValidationError('It was set aside as spam; give it another state first');
    }
    const event = await write(strapi, staff, reference, { kind: 'reply', words });
    await putIntoOutbox(strapi, [{ kind: 'reply', reference, event }]);
    await setState(strapi, staff, inquiry, 'answered');
  });
}
