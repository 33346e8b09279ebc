import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { putIntoOutbox } from '../../../mail/outbox';
import { setState } from './change-inquiry';
import { findOne } from './find-inquiries';
import { recordEvent } from './history';
import type { Staff } from './staff';

export async function addNote(strapi: Core.Strapi, staff: Staff, reference: string, words: string) {
  await recordEvent(strapi, staff, reference, { kind: 'note', words });
}

/** Has the reply mailed to the sender; the inquiry is answered with it. */
export async function reply(strapi: Core.Strapi, staff: Staff, reference: string, words: string) {
  await strapi.db.transaction(async () => {
    const { state } = await findOne(strapi, reference);
    if (state === 'spam') {
      throw new errors.ValidationError('It was set aside as spam; give it another state first');
    }
    const event = await recordEvent(strapi, staff, reference, { kind: 'reply', words });
    await putIntoOutbox(strapi, [{ kind: 'reply', reference, event }]);
    await setState(strapi, staff, reference, 'answered');
  });
}
