import { invalidArgument } from './errors.js';
import { deepest } from './serialize.js';

/** The address without a closing slash; throws `validation` for what is no address of a server. */
export function checkedBaseUrl(baseUrl: string): string {
  if (/^(https?:\/\/[^\s?#/@\\]+(?!.*\/api\/*$)(\/[^\s?#\\]*)?)?$/i.test(baseUrl)) {
    return baseUrl.replace(/\/+$/, '');
  }
  throw invalidArgument('baseUrl', 'should be like "https://cms.example.org", without "/api"');
}

/** Throws `validation` for what is no language tag. */
export function checkLocale(locale: string | undefined, argument = 'locale'): void {
  if (locale === undefined || /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(locale)) return;
  throw invalidArgument(argument, `is ${JSON.stringify(locale)}; it should be like "fr-CA"`);
}

function checkPagination(pagination: Record<string, unknown>, most: number) {
  for (const [name, value] of Object.entries(pagination)) {
    const least = name === 'start' ? 0 : 1;
    const limit = name === 'page' || name === 'start' ? Infinity : most;
    if (value === undefined || name === 'withCount') continue;
    if (Number.isInteger(value) && Number(value) >= least && Number(value) <= limit) continue;
    throw invalidArgument(
      `pagination.${name}`,
      `is ${JSON.stringify(value)}; it should be a whole number of ${least} to ${limit}`,
    );
  }
}

/** What of any query the client itself looks at. */
export interface Question {
  readonly locale?: string;
  readonly status?: string;
  readonly fields?: readonly string[];
  readonly pagination?: object;
}

/** Throws `validation` for what would address a whole type instead of a document. */
export function checkDocumentId(documentId: unknown): void {
  if (typeof documentId !== 'string' || /^\.{0,2}$/.test(documentId)) {
    throw invalidArgument('documentId', 'should name a document');
  }
}

/** Throws `validation` for a page, a page size or a language that no server can answer. */
export function checkQuery({ locale, pagination }: Question, maxPageSize: number): void {
  checkLocale(locale);
  checkPagination({ ...pagination }, maxPageSize);
}

/** Whether the conditions ask for one value out of none, so that nothing can meet them all. */
export function asksForNothing(filters: unknown, depth = 0): boolean {
  if (typeof filters !== 'object' || depth > deepest) return false;
  return Object.entries<unknown>({ ...filters }).some(([name, value]) => {
    if (name === '$in') return Array.isArray(value) && value.length === 0;
    return name !== '$or' && name !== '$not' && asksForNothing(value, depth + 1);
  });
}
