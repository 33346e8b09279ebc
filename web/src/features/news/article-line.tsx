import { formatDate } from '../../i18n/format';
import { useLanguage } from '../../i18n/language';
import { languageName } from '../../i18n/language-name';
import { useMessages } from '../../i18n/messages';
import { paths } from '../../paths';
import { PageLink } from '../../ui/text-link';
import type { Headline } from './news-queries';

type ArticleLineProps = Pick<Headline, 'category' | 'publishedOn' | 'locale'> & {
  className?: string;
};

/** What kind of news an article is, when it appeared, and its language when it is another. */
export function ArticleLine({ category, publishedOn, locale, className = '' }: ArticleLineProps) {
  const language = useLanguage();
  const t = useMessages();
  return (
    <p className={`flex flex-wrap items-baseline gap-x-3 text-note text-muted ${className}`}>
      {category && (
        <PageLink
          to={paths.newsList(language, { category: category.slug })}
          className="relative z-10 font-semibold text-verdigris hover:underline"
        >
          {category.name}
        </PageLink>
      )}
      <time dateTime={publishedOn} className="tabular-nums">
        {formatDate(language, publishedOn)}
      </time>
      {locale !== language && (
        <span className="border-l-3 border-amber pl-2">
          {t('news.inLanguage', { language: languageName(locale, language) })}
        </span>
      )}
    </p>
  );
}
