import type { Site } from './site-queries';
import { calendarDay, day, instantOf, isTimeZone } from './zoned-time';
import type { CalendarDay } from './zoned-time';

export type Hours = Pick<Site, 'timeZone'> & {
  openingHours: readonly Pick<Site['openingHours'][number], 'weekday' | 'opens' | 'closes'>[];
  holidays: readonly Pick<Site['holidays'][number], 'date' | 'opens' | 'closes'>[];
};

/** A moment as the clocks and calendar of the organisation show it. */
export interface LocalMoment {
  /** From 0 for Monday. */
  weekday: number;
  /** Such as `08:00`. */
  time: string;
  /** Such as `2026-03-02`. */
  date: string;
  /** Days from today on the organisation's calendar. */
  daysAhead: number;
}

export type OpenState =
  /** `until` is null for an organisation that never closes. */
  { open: true; until: LocalMoment | null } | { open: false; next: LocalMoment };

interface Interval {
  opens: { date: CalendarDay; minutes: number; at: number };
  closes: { date: CalendarDay; minutes: number; at: number };
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const wholeDay = 24 * 60;

/** How far ahead the next opening is looked for, and how long one must be open to be always open. */
const horizon = 430;
const always = 14;

function weekdayOf(date: CalendarDay) {
  return (new Date(date).getUTCDay() + 6) % 7;
}

function isoDate(date: CalendarDay) {
  return new Date(date).toISOString().slice(0, 10);
}

function minutesOf(time: string) {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** A time field cannot say 24:00; its last minute means the end of the day. */
function closingMinutes(time: string, opening: number) {
  const minutes = minutesOf(time);
  if (minutes === wholeDay - 1) return wholeDay;
  return minutes <= opening ? minutes + wholeDay : minutes;
}

function timesOn(date: CalendarDay, { openingHours, holidays }: Hours) {
  const special = holidays.filter((holiday) => holiday.date === isoDate(date));
  if (special.length === 0) {
    return openingHours.filter(({ weekday }) => weekday === weekdays[weekdayOf(date)]);
  }
  return special.flatMap(({ opens, closes }) => (opens && closes ? [{ opens, closes }] : []));
}

function intervalsOn(date: CalendarDay, hours: Hours): Interval[] {
  const moment = (minutes: number) => {
    const on = date + Math.floor(minutes / wholeDay) * day;
    const time = minutes % wholeDay;
    return { date: on, minutes: time, at: instantOf(on, time, hours.timeZone) };
  };
  return timesOn(date, hours)
    .map(({ opens, closes }) => {
      const opening = minutesOf(opens);
      return { opens: moment(opening), closes: moment(closingMinutes(closes, opening)) };
    })
    .sort((left, right) => left.opens.at - right.opens.at);
}

/** When what is open now closes: intervals that touch or overlap are one. */
function closingOf(first: Interval, today: CalendarDay, hours: Hours) {
  let { closes } = first;
  for (let date = today; date <= closes.date; date += day) {
    if (date - today > always * day) return null;
    for (const interval of intervalsOn(date, hours)) {
      if (interval.opens.at <= closes.at && interval.closes.at > closes.at)
        closes = interval.closes;
    }
  }
  return closes;
}

/** Whether the organisation is open, and until or from when; null if it keeps no hours. */
export function openState(now: Date, hours: Hours): OpenState | null {
  if (!isTimeZone(hours.timeZone)) return null;
  const instant = now.getTime();
  const today = calendarDay(instant, hours.timeZone);
  const local = ({ date, minutes }: Interval['opens']): LocalMoment => ({
    weekday: weekdayOf(date),
    time: `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
    date: isoDate(date),
    daysAhead: (date - today) / day,
  });

  for (let ahead = -1; ahead <= horizon; ahead += 1) {
    const intervals = intervalsOn(today + ahead * day, hours);
    const current = intervals.find(({ closes }) => closes.at > instant);
    if (!current) continue;
    if (current.opens.at > instant) return { open: false, next: local(current.opens) };
    const closes = closingOf(current, today, hours);
    return { open: true, until: closes && local(closes) };
  }
  return null;
}
