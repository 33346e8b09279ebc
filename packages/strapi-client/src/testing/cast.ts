import { booleanOf } from './boolean.js';
import { refused, serverError } from './refusal.js';

export type Comparable = string | number | null;

const calendarDay = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/;
const clock = /^(?:2[0-3]|[01]\d):[0-5]\d:[0-5]\d(?:\.\d{1,3})?$/;

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function numberOf(value: unknown) {
  const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
  if (!Number.isFinite(number)) throw serverError();
  return number;
}

function dayOf(value: unknown) {
  const day = calendarDay.exec(textOf(value))?.[0];
  if (day === undefined) throw refused('Invalid format, expected yyyy-MM-dd');
  return day;
}

function timeOf(value: unknown) {
  const time = textOf(value);
  if (!clock.test(time)) throw refused('Invalid time format, expected HH:mm:ss.SSS');
  const [whole = '', fraction = ''] = time.split('.');
  return `${whole}.${fraction.padEnd(3, '0')}`;
}

function momentOf(value: unknown) {
  const text = textOf(value);
  // A day without a time begins where the server is.
  const local = /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00` : text;
  const moment = /^\d+$/.test(text) && text.length > 4 ? Number(text) : Date.parse(local);
  if (!Number.isFinite(moment)) {
    throw refused('Invalid format, expected a timestamp or an ISO date');
  }
  return moment;
}

/** An operand as the attribute's column compares it; throws what Strapi answers to a bad one. */
export function cast(type: string, value: unknown): Comparable {
  if (value === null || value === undefined) return null;
  switch (type) {
    case 'id':
      return Number(value);
    case 'boolean':
      return Number(booleanOf(value) ?? Boolean(value));
    case 'integer':
    case 'biginteger':
    case 'float':
    case 'decimal':
      return numberOf(value);
    case 'date':
      return dayOf(value);
    case 'time':
      return timeOf(value);
    case 'datetime':
    case 'timestamp':
      return momentOf(value);
    default:
      return textOf(value);
  }
}

/** A stored value as its column compares it. */
export function stored(type: string, value: unknown): Comparable {
  if (value === null || value === undefined) return null;
  return type === 'json' || type === 'blocks' ? JSON.stringify(value) : cast(type, value);
}
