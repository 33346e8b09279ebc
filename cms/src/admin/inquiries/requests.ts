import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { Handler, Handling, InquiryFile, InquiryFilter, InquiryPage } from './inquiry';

const base = '/inquiries';

/** What the inbox asks the CMS; each request rejects where the CMS refuses it. */
export function useRequests() {
  const { get, post, put } = useFetchClient();
  return useMemo(
    () => ({
      search: (filter: InquiryFilter, page: number) =>
        post<InquiryPage>(`${base}/search`, { filter, page }),
      exportCsv: (filter: InquiryFilter) => post<{ csv: string }>(`${base}/export`, { filter }),
      handlers: () => get<Handler[]>(`${base}/handlers`),
      summary: () => get<{ new: number; oldest: string | null; unsent: number }>(`${base}/summary`),
      show: (reference: string) => get<InquiryFile>(`${base}/${reference}`),
      change: (reference: string, change: Partial<Handling>, before: Handling) =>
        put<InquiryFile>(`${base}/${reference}`, { ...change, before }),
      write: (kind: 'notes' | 'replies', reference: string, words: string) =>
        post<InquiryFile>(`${base}/${reference}/${kind}`, { words }),
      sendAgain: (reference: string, mail: string) =>
        post<InquiryFile>(`${base}/${reference}/mails/${mail}/send-again`, {}),
      exportPerson: (email: string) => post<object>(`${base}/personal-data/export`, { email }),
      erasePerson: (email: string) =>
        post<{ erased: number }>(`${base}/personal-data/erase`, { email }),
    }),
    [get, post, put],
  );
}
