import { expect, test } from 'vitest';
import { hoursSummary } from './hours-summary';

type Hours = Parameters<typeof hoursSummary>[0][number];
const on = (weekday: Hours['weekday'], opens: string, closes: string): Hours => ({
  id: 1,
  weekday,
  opens: `${opens}:00.000`,
  closes: `${closes}:00.000`,
});

test('days that follow each other with the same hours are one line', () => {
  const week = [
    on('tuesday', '08:00', '17:00'),
    on('monday', '08:00', '17:00'),
    on('wednesday', '08:00', '12:00'),
    on('saturday', '08:00', '17:00'),
  ];
  expect(hoursSummary(week)).toEqual([
    { from: 0, to: 1, intervals: [{ opens: '08:00', closes: '17:00' }] },
    { from: 2, to: 2, intervals: [{ opens: '08:00', closes: '12:00' }] },
    { from: 5, to: 5, intervals: [{ opens: '08:00', closes: '17:00' }] },
  ]);
});

test('several intervals of a day are in order', () => {
  const monday = [on('monday', '14:00', '18:00'), on('monday', '09:00', '12:00')];
  expect(hoursSummary(monday)[0]?.intervals.map(({ opens }) => opens)).toEqual(['09:00', '14:00']);
});
