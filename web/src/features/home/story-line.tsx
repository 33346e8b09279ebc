import { formatDate } from '../../i18n/format';
import { useLanguage } from '../../i18n/language';
import { languageName } from '../../i18n/language-name';
import type { Story } from './story';

/** What kind of news a story is, when it appeared, and its language when it is another. */
export function StoryLine({ story }: { story: Story }) {
  const language = useLanguage();
  const { category, publishedOn, locale } = story;
  return (
    <p className="flex flex-wrap gap-x-3 text-note text-muted">
      {category && <span className="font-semibold text-verdigris">{category.name}</span>}
      <time dateTime={publishedOn} className="tabular-nums">
        {formatDate(language, publishedOn)}
      </time>
      {locale !== language && (
        <span className="border-l-3 border-amber pl-2">{languageName(locale, language)}</span>
      )}
    </p>
  );
}
