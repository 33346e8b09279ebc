import { stringify } from 'csv-stringify/sync';
import type { ListedInquiry } from './find-inquiries';

type Column = keyof ListedInquiry;

const columns: readonly Column[] = [
  'reference',
  'createdAt',
  'topic',
  'state',
  'assignee',
  'name',
  'email',
  'organization',
  'country',
  'phone',
  'language',
  'message',
];

/** Where a cell begins, whatever separates cells where the table is opened, and a formula would. */
const formulaStart = /(?<=^|[;\t\r\n])(?=[\s"]*[=+\-@＝＋－＠])/g;

/** A table with a row for each inquiry; what a spreadsheet would take for a formula stays text. */
export function inquiriesAsCsv(inquiries: readonly ListedInquiry[]): string {
  const rows = inquiries.map(({ assignee, ...inquiry }) => ({
    ...inquiry,
    assignee: assignee?.name,
  }));
  return stringify(rows, {
    header: true,
    columns: [...columns],
    bom: true,
    cast: { string: (text) => text.replace(formulaStart, "'") },
  });
}
