import type { Site } from './site-queries';

type OpeningHours = Site['openingHours'][number];

/** Days that follow each other and keep the same hours. */
export interface HoursGroup {
  /** From 0 for Monday. */
  from: number;
  to: number;
  intervals: Pick<OpeningHours, 'opens' | 'closes'>[];
}

const weekdays: readonly OpeningHours['weekday'][] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** The week's opening hours, days with the same ones together; closed days are left out. */
export function hoursSummary(openingHours: readonly OpeningHours[]): HoursGroup[] {
  const groups: HoursGroup[] = [];
  for (const [index, weekday] of weekdays.entries()) {
    const intervals = openingHours
      .filter((hours) => hours.weekday === weekday)
      .map(({ opens, closes }) => ({ opens: opens.slice(0, 5), closes: closes.slice(0, 5) }))
      .sort((left, right) => left.opens.localeCompare(right.opens));
    if (intervals.length === 0) continue;
    const last = groups.at(-1);
    if (last?.to === index - 1 && JSON.stringify(last.intervals) === JSON.stringify(intervals)) {
      last.to = index;
    } else {
      groups.push({ from: index, to: index, intervals });
    }
  }
  return groups;
}
