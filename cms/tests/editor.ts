import { z } from 'zod';
import { ask } from './ask';
import type { Answer, Question } from './ask';
import { editorToken } from './edited-cms';

const document = z.object({ data: z.object({ documentId: z.string() }) });

export type Uid = `api::${string}.${string}`;

/** Someone who works in the admin. */
export function createEditor(token = editorToken()) {
  const send = (path: string, question: Question = {}) =>
    ask(path, { ...question, headers: { Authorization: `Bearer ${token}` } });
  const documents = (uid: Uid, rest = '') => `/content-manager/collection-types/${uid}${rest}`;
  const withLocale = (path: string, locale: string) => `${path}?locale=${locale}`;

  return {
    send,
    /** Saves a draft; answers as the admin gets it. */
    tryCreate: (uid: Uid, data: object, locale = 'en') =>
      send(withLocale(documents(uid), locale), { method: 'POST', body: data }),
    tryUpdate: (uid: Uid, id: string, data: object, locale = 'en') =>
      send(withLocale(documents(uid, `/${id}`), locale), { method: 'PUT', body: data }),
    tryPublish: (uid: Uid, id: string, locale = 'en') =>
      send(withLocale(documents(uid, `/${id}/actions/publish`), locale), {
        method: 'POST',
        body: {},
      }),
    tryUnpublish: (uid: Uid, id: string, locale = 'en') =>
      send(withLocale(documents(uid, `/${id}/actions/unpublish`), locale), {
        method: 'POST',
        body: {},
      }),
    /** In one language, or as a whole. */
    tryDelete: (uid: Uid, id: string, locale = '*') =>
      send(withLocale(documents(uid, `/${id}`), locale), { method: 'DELETE' }),
    /** Does the same with several documents, as the admin does with selected rows. */
    tryAll: (
      action: 'bulkPublish' | 'bulkUnpublish' | 'bulkDelete',
      uid: Uid,
      documentIds: string[],
      locales = ['en'],
    ) =>
      send(
        documents(uid, `/actions/${action}?${locales.map((each) => `locale=${each}`).join('&')}`),
        {
          method: 'POST',
          body: { documentIds, locale: locales },
        },
      ),
    /** Saves a draft and gives its `documentId`. */
    async create(uid: Uid, data: object, locale = 'en') {
      return documentIdOf(await this.tryCreate(uid, data, locale));
    },
    /** Saves and publishes; gives the `documentId`. */
    async publish(uid: Uid, data: object, locale = 'en') {
      const id = await this.create(uid, data, locale);
      documentIdOf(await this.tryPublish(uid, id, locale));
      return id;
    },
  };
}

export type Editor = ReturnType<typeof createEditor>;

function documentIdOf({ status, body }: Answer) {
  const parsed = document.safeParse(body);
  if (!parsed.success) throw new Error(`The editor got ${status}: ${JSON.stringify(body)}`);
  return parsed.data.data.documentId;
}
