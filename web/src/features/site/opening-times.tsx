import { formatTime, formatWeekday } from '../../i18n/format';
import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { hoursSummary } from './hours-summary';
import type { Site } from './site-queries';

/** The week's opening hours in words. */
export function OpeningTimes({ openingHours }: Pick<Site, 'openingHours'>) {
  const language = useLanguage();
  const t = useMessages();
  return (
    <ul className="tabular-nums">
      {hoursSummary(openingHours).map(({ from, to, intervals }) => {
        const [first, last] = [formatWeekday(language, from), formatWeekday(language, to)];
        const times = intervals.map(
          ({ opens, closes }) => `${formatTime(language, opens)}–${formatTime(language, closes)}`,
        );
        return (
          <li key={from}>
            <span className="inline-block first-letter:uppercase">
              {from === to ? first : t('site.dayRange', { from: first, to: last })}
            </span>{' '}
            {times.join(', ')}
          </li>
        );
      })}
    </ul>
  );
}
