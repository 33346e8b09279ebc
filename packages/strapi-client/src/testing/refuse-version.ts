import { isList, isRecord } from './record.js';
import type { Fields } from './record.js';
import { refused } from './refusal.js';

const languageTag = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/;
const longestTag = 35;

function isEmpty(value: unknown) {
  return value === undefined || value === null || value === '';
}

/** Throws for a status that no version has, as Strapi says it. */
export function refuseStatus({ status }: Fields): void {
  if (isEmpty(status) || status === 'published' || status === 'draft') return;
  throw refused(
    `Invalid parameter at 'status'. Expected 'published' or 'draft', received: ${typeof status === 'string' ? status : typeof status}`,
  );
}

function refuseTag(locale: unknown, place: string) {
  if (typeof locale !== 'string' || locale === '*') return;
  const problem =
    locale.length > longestTag
      ? `Locale exceeds maximum length of ${longestTag} characters`
      : 'Locale must be a valid BCP 47 format (e.g. en, en-US, zh-Hans)';
  if (locale.length > longestTag || !languageTag.test(locale)) {
    throw refused(`Invalid parameter at '${place}'. ${problem}.`);
  }
}

/** Throws for what is no language tag, as Strapi says it. */
export function refuseLocale({ locale }: Fields): void {
  if (isEmpty(locale)) return;
  if (isRecord(locale)) {
    throw refused(
      "Invalid parameter at 'locale'. Expected a string, array of strings, empty string, null, or undefined; received: object",
      { received: locale },
    );
  }
  if (isList(locale)) {
    locale.forEach((each, index) => {
      refuseTag(each, `locale[${index}]`);
    });
  } else refuseTag(locale, 'locale');
}
