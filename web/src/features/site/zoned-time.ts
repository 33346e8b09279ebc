const minute = 60_000;
export const day = 24 * 60 * minute;

/** A day on the calendar as midnight UTC in milliseconds, so that adding days is adding numbers. */
export type CalendarDay = number;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string) {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  formats.set(timeZone, format);
  return format;
}

/** What the clock and calendar of a time zone show, written as if it were UTC. */
function wallClock(instant: number, timeZone: string) {
  const parts = formatIn(timeZone).formatToParts(instant);
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
}

function offsetAt(instant: number, timeZone: string) {
  const whole = Math.floor(instant / 1000) * 1000;
  return wallClock(whole, timeZone) - whole;
}

/** The day that the calendar of a time zone shows. */
export function calendarDay(instant: number, timeZone: string): CalendarDay {
  return Math.floor(wallClock(instant, timeZone) / day) * day;
}

/**
 * The moment at which the clocks of a time zone show a time: the first one when they are put back
 * and show it twice; as much later as they were put forward when they skip it.
 */
export function instantOf(date: CalendarDay, minutes: number, timeZone: string) {
  const wall = date + minutes * minute;
  const before = offsetAt(wall - day, timeZone);
  const after = offsetAt(wall + day, timeZone);
  const fitting = [before, after]
    .filter((offset) => offsetAt(wall - offset, timeZone) === offset)
    .map((offset) => wall - offset);
  return fitting.length > 0 ? Math.min(...fitting) : wall - before;
}

export function isTimeZone(timeZone: string) {
  try {
    formatIn(timeZone);
    return true;
  } catch {
    return false;
  }
}
