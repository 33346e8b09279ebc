import { formatDate } from '../../i18n/format';
import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';

interface TermProps {
  /** Dates such as `2026-03-01`; null when not known. */
  start: string | null;
  end: string | null;
}

/** From when until when somebody is in office. */
export function Term({ start, end }: TermProps) {
  const t = useMessages();
  const language = useLanguage();
  if (!start && !end) return null;
  const from = start ? formatDate(language, start, 'month') : '';
  const until = end ? formatDate(language, end, 'month') : '';
  return (
    <div>
      <dt className="text-muted">{t('leadership.term')}</dt>
      <dd>
        {start && end && `${from} – ${until}`}
        {start && !end && t('leadership.termSince', { from })}
        {!start && end && t('leadership.termUntil', { until })}
      </dd>
    </div>
  );
}
