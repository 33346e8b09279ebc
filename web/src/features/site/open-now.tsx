import { formatDate, formatTime, formatWeekday } from '../../i18n/format';
import { useLanguage } from '../../i18n/language';
import type { Language } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import type { Translate } from '../../i18n/messages';
import { openState } from './opening-hours';
import type { LocalMoment, OpenState } from './opening-hours';
import type { Site } from './site-queries';

function momentInWords(language: Language, t: Translate, moment: LocalMoment) {
  const time = formatTime(language, moment.time);
  if (moment.daysAhead === 0) return time;
  if (moment.daysAhead === 1) return t('site.tomorrowAt', { time });
  const day =
    moment.daysAhead < 7
      ? formatWeekday(language, moment.weekday)
      : formatDate(language, moment.date);
  return t('site.dayAt', { day, time });
}

function stateInWords(language: Language, t: Translate, state: OpenState) {
  if (!state.open) {
    const time = momentInWords(language, t, state.next);
    return state.next.daysAhead === 0 ? t('site.opensAt', { time }) : t('site.opens', { time });
  }
  return state.until && t('site.openUntil', { time: momentInWords(language, t, state.until) });
}

/** Whether one can call now, with a mark beside it. */
export function OpenNow({ site, now }: { site: Site; now: Date }) {
  const language = useLanguage();
  const t = useMessages();
  const state = openState(now, site);
  if (!state) return null;
  const more = stateInWords(language, t, state);
  return (
    <p className="flex items-baseline gap-2 tabular-nums">
      <span
        aria-hidden="true"
        className={`size-2 shrink-0 self-center ${state.open ? 'bg-verdigris' : 'border border-muted'}`}
      />
      <span>
        {state.open ? t('site.openNow') : t('site.closedNow')}
        {more && ` · ${more}`}
      </span>
    </p>
  );
}
