import { useLanguage } from '../../i18n/language';
import { paths } from '../../paths';
import { PageLink } from '../../ui/text-link';
import type { Headline } from './news-queries';

/** A headline that leads to its article from anywhere in the block around it. */
export function ArticleTitle({ title, slug, locale }: Headline) {
  const language = useLanguage();
  return (
    <PageLink
      to={paths.article(language, slug)}
      lang={locale}
      className="after:absolute after:inset-0 group-hover:text-signal"
    >
      {title}
    </PageLink>
  );
}
