import type { Language } from './language';

const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR' };

const dateStyles = {
  /** 3 March 2026 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** 3 Mar 2026 */
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  /** Tue 3 Mar */
  brief: { weekday: 'short', day: 'numeric', month: 'short' },
  /** Tuesday 3 March 2026 */
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** Tuesday */
  weekday: { weekday: 'long' },
  /** March 2026 */
  month: { month: 'long', year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof dateStyles;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than a hundred uses. */
function dateFormat(language: Language, options: Intl.DateTimeFormatOptions) {
  const key = language + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], options);
  formats.set(key, format);
  return format;
}

/** A calendar date such as `2026-03-03`, which is the same day everywhere; an empty string if it is none. */
export function formatDate(language: Language, isoDate: string, style: DateStyle = 'long') {
  const date = new Date(`${isoDate.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return '';
  return formatDay(language, date, 'UTC', style);
}

/** A moment's date on the calendar of a time zone. */
export function formatDay(language: Language, moment: Date, timeZone: string, style: DateStyle) {
  return dateFormat(language, { ...dateStyles[style], timeZone }).format(moment);
}

/** A time of day such as `17:00`. */
export function formatTime(language: Language, time: string) {
  const moment = new Date(`1970-01-01T${time.slice(0, 5)}:00Z`);
  return dateFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  }).format(moment);
}

export function formatNumber(language: Language, value: number) {
  return new Intl.NumberFormat(locales[language]).format(value);
}

/** A file's size from kilobytes, as Strapi stores it. */
export function formatFileSize(language: Language, kilobytes: number) {
  const [value, unit] = kilobytes < 1000 ? [kilobytes, 'kilobyte'] : [kilobytes / 1000, 'megabyte'];
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}

/** The name of a day of the week, from 0 for Monday. */
export function formatWeekday(language: Language, weekday: number) {
  return formatDay(language, new Date(Date.UTC(1970, 0, 5 + weekday)), 'UTC', 'weekday');
}
