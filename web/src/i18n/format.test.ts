import { expect, test } from 'vitest';
import { formatDate, formatDay, formatFileSize, formatTime, formatWeekday } from './format';

/** Intl writes several kinds of spaces. */
const plain = (text: string) => text.replace(/\s/gu, ' ');

test('dates are written as each language does', () => {
  expect(formatDate('en', '2026-03-01')).toBe('1 March 2026');
  expect(formatDate('fr', '2026-03-01')).toBe('1 mars 2026');
});

test('a calendar date is the same day wherever it is read', () => {
  expect(formatDate('en', '2026-01-01', 'full')).toBe('Thursday, 1 January 2026');
});

test('what is no date is left out', () => {
  expect(formatDate('en', 'soon')).toBe('');
});

test('a moment is another day in another time zone', () => {
  const moment = new Date('2026-03-01T23:30:00Z');
  expect(formatDay('en', moment, 'Europe/London', 'long')).toBe('1 March 2026');
  expect(formatDay('en', moment, 'Asia/Tokyo', 'long')).toBe('2 March 2026');
});

test('times have 24 hours in both languages', () => {
  expect(formatTime('en', '17:00:00.000')).toBe('17:00');
  expect(formatTime('fr', '08:30')).toBe('08:30');
});

test('weekdays count from Monday', () => {
  expect(formatWeekday('en', 0)).toBe('Monday');
  expect(formatWeekday('fr', 6)).toBe('dimanche');
});

test('file sizes have a unit that fits', () => {
  expect(plain(formatFileSize('en', 812.4))).toBe('812 kB');
  expect(plain(formatFileSize('fr', 2450))).toBe('2,5 Mo');
});
