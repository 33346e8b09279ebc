import { formatDate } from '../../i18n/format';
import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import type { Article } from './news-queries';

/** What was wrong in an earlier version, newest first, before the reader meets the text. */
export function Corrections({ corrections }: Pick<Article, 'corrections'>) {
  const t = useMessages();
  const language = useLanguage();
  if (corrections.length === 0) return null;
  return (
    <section
      aria-label={t('news.corrections')}
      className="mb-10 max-w-140 border-l-4 border-amber py-1 pl-5"
    >
      <ul className="grid gap-3">
        {corrections
          .toSorted((left, right) => right.date.localeCompare(left.date))
          .map(({ id, date, note }) => (
            <li key={id}>
              <strong className="font-semibold">
                {t('news.correctionOf', { date: formatDate(language, date) })}
              </strong>{' '}
              {note}
            </li>
          ))}
      </ul>
    </section>
  );
}
