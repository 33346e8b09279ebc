import { describe, expect, test } from 'vitest';
import { openState } from './opening-hours';
import type { Hours } from './opening-hours';

type Weekday = Hours['openingHours'][number]['weekday'];
const workingDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

function hours(
  days: readonly Weekday[],
  intervals: [opens: string, closes: string][],
  others: Partial<Hours> = {},
): Hours {
  return {
    timeZone: 'Europe/London',
    holidays: [],
    openingHours: days.flatMap((weekday) =>
      intervals.map(([opens, closes]) => ({
        weekday,
        opens: `${opens}:00.000`,
        closes: `${closes}:00.000`,
      })),
    ),
    ...others,
  };
}

const office = hours(workingDays, [['08:00', '17:00']]);
const stateAt = (instant: string, kept: Hours) => openState(new Date(instant), kept);

describe('a working week', () => {
  test('is open from the minute it opens to the minute before it closes', () => {
    expect(stateAt('2026-03-02T07:59:59Z', office)).toMatchObject({ open: false });
    expect(stateAt('2026-03-02T08:00:00Z', office)).toMatchObject({ open: true });
    expect(stateAt('2026-03-02T16:59:59Z', office)).toMatchObject({ open: true });
    expect(stateAt('2026-03-02T17:00:00Z', office)).toMatchObject({ open: false });
  });

  test('says until when', () => {
    expect(stateAt('2026-03-02T12:00:00Z', office)).toEqual({
      open: true,
      until: { weekday: 0, time: '17:00', date: '2026-03-02', daysAhead: 0 },
    });
  });

  test('before opening, the next opening is today', () => {
    expect(stateAt('2026-03-02T05:00:00Z', office)).toEqual({
      open: false,
      next: { weekday: 0, time: '08:00', date: '2026-03-02', daysAhead: 0 },
    });
  });

  test('on Saturday evening the next opening is on Monday', () => {
    expect(stateAt('2026-03-07T18:00:00Z', office)).toEqual({
      open: false,
      next: { weekday: 0, time: '08:00', date: '2026-03-09', daysAhead: 2 },
    });
  });

  test('a lunch break closes in between', () => {
    const shop = hours(
      ['monday'],
      [
        ['14:00', '18:00'],
        ['09:00', '12:30'],
      ],
    );
    expect(stateAt('2026-03-02T10:00:00Z', shop)).toMatchObject({ until: { time: '12:30' } });
    expect(stateAt('2026-03-02T13:00:00Z', shop)).toMatchObject({
      open: false,
      next: { time: '14:00', daysAhead: 0 },
    });
    expect(stateAt('2026-03-02T15:00:00Z', shop)).toMatchObject({ until: { time: '18:00' } });
  });
});

describe('time zones', () => {
  test('the hours are those of the organisation, not of the visitor', () => {
    const tokyo = { ...office, timeZone: 'Asia/Tokyo' };
    expect(stateAt('2026-03-01T23:30:00Z', tokyo)).toMatchObject({
      open: true,
      until: { date: '2026-03-02' },
    });
    expect(stateAt('2026-03-02T09:00:00Z', tokyo)).toMatchObject({
      open: false,
      next: { weekday: 1, date: '2026-03-03' },
    });
  });

  test('quarter-hour offsets are kept', () => {
    const kathmandu = { ...office, timeZone: 'Asia/Kathmandu' };
    expect(stateAt('2026-03-02T02:14:59Z', kathmandu)).toMatchObject({ open: false });
    expect(stateAt('2026-03-02T02:15:00Z', kathmandu)).toMatchObject({ open: true });
  });

  test('a time zone that does not exist gives no answer', () => {
    expect(stateAt('2026-03-02T12:00:00Z', { ...office, timeZone: 'Mars/Olympus' })).toBeNull();
  });
});

describe('daylight saving', () => {
  test('the office opens an hour earlier by UTC once the clocks went forward', () => {
    expect(stateAt('2026-03-28T07:30:00Z', office)).toMatchObject({ open: false });
    expect(stateAt('2026-03-30T07:30:00Z', office)).toMatchObject({ open: true });
    expect(stateAt('2026-03-30T16:00:00Z', office)).toMatchObject({ open: false });
  });

  test('and an hour later once they went back', () => {
    expect(stateAt('2026-10-24T07:30:00Z', office)).toMatchObject({ open: true });
    expect(stateAt('2026-10-26T07:30:00Z', office)).toMatchObject({ open: false });
  });

  test('an opening in the skipped hour comes as much later', () => {
    const night = hours(['sunday'], [['01:30', '06:00']]);
    expect(stateAt('2026-03-29T01:29:00Z', night)).toMatchObject({ open: false });
    expect(stateAt('2026-03-29T01:30:00Z', night)).toMatchObject({ open: true });
  });

  test('an opening in the repeated hour is at its first time', () => {
    const night = hours(['sunday'], [['01:30', '06:00']]);
    expect(stateAt('2026-10-25T00:29:00Z', night)).toMatchObject({ open: false });
    expect(stateAt('2026-10-25T00:30:00Z', night)).toMatchObject({ open: true });
  });

  test('the southern summer ends in April', () => {
    const sydney = { ...office, timeZone: 'Australia/Sydney' };
    expect(stateAt('2026-04-03T21:30:00Z', sydney)).toMatchObject({ open: true });
    expect(stateAt('2026-04-05T21:30:00Z', sydney)).toMatchObject({ open: false });
  });
});

describe('holidays', () => {
  const christmas = { date: '2026-12-25', opens: null, closes: null };
  const boxingDay = { date: '2026-12-26', opens: null, closes: null };
  const shortDay = { date: '2026-12-24', opens: '08:00:00.000', closes: '12:00:00.000' };
  const festive = { ...office, holidays: [christmas, boxingDay, shortDay] };

  test('the next opening is after them', () => {
    expect(stateAt('2026-12-25T10:00:00Z', festive)).toMatchObject({
      open: false,
      next: { weekday: 0, date: '2026-12-28', daysAhead: 3 },
    });
  });

  test('special hours replace those of the weekday', () => {
    expect(stateAt('2026-12-24T11:00:00Z', festive)).toMatchObject({ until: { time: '12:00' } });
    expect(stateAt('2026-12-24T13:00:00Z', festive)).toMatchObject({
      open: false,
      next: { date: '2026-12-28' },
    });
  });

  test('special hours open a day that is closed otherwise', () => {
    const sunday = { date: '2026-03-08', opens: '10:00:00', closes: '14:00:00' };
    expect(stateAt('2026-03-08T11:00:00Z', { ...office, holidays: [sunday] })).toMatchObject({
      open: true,
    });
  });

  test('are days on the calendar of the organisation', () => {
    const auckland = {
      ...office,
      timeZone: 'Pacific/Auckland',
      holidays: [{ date: '2026-02-06', opens: null, closes: null }],
    };
    expect(stateAt('2026-02-05T20:00:00Z', auckland)).toMatchObject({ open: false });
    expect(stateAt('2026-02-06T20:00:00Z', auckland)).toMatchObject({ open: true });
  });

  test('the evening before runs on past midnight', () => {
    const bar = hours(['thursday', 'friday'], [['20:00', '02:00']], { holidays: [christmas] });
    expect(stateAt('2026-12-25T01:00:00Z', bar)).toMatchObject({ until: { time: '02:00' } });
    expect(stateAt('2026-12-25T21:00:00Z', bar)).toMatchObject({ open: false });
  });
});

describe('around the clock', () => {
  const every = [...workingDays, 'sunday'] as const;

  test('a place that never closes is open without an end', () => {
    const hotline = hours(every, [['00:00', '00:00']]);
    expect(stateAt('2026-03-04T03:00:00Z', hotline)).toEqual({ open: true, until: null });
  });

  test('the last minute of the day stands for midnight', () => {
    const hotline = hours(every, [['00:00', '23:59']]);
    expect(stateAt('2026-03-04T23:59:30Z', hotline)).toEqual({ open: true, until: null });
  });

  test('five whole days end at midnight of the sixth', () => {
    const weekdays = hours(workingDays.slice(0, 5), [['00:00', '00:00']]);
    expect(stateAt('2026-03-04T12:00:00Z', weekdays)).toEqual({
      open: true,
      until: { weekday: 5, time: '00:00', date: '2026-03-07', daysAhead: 3 },
    });
  });

  test('intervals that touch are one', () => {
    const split = hours(
      ['monday'],
      [
        ['08:00', '12:00'],
        ['12:00', '17:00'],
      ],
    );
    expect(stateAt('2026-03-02T09:00:00Z', split)).toMatchObject({ until: { time: '17:00' } });
  });
});

test('an organisation without hours has no state', () => {
  expect(stateAt('2026-03-02T12:00:00Z', hours([], []))).toBeNull();
});

test('one that is closed for good has none either', () => {
  const closed = { date: '2026-03-02', opens: null, closes: null };
  expect(stateAt('2026-03-02T12:00:00Z', hours([], [], { holidays: [closed] }))).toBeNull();
});
