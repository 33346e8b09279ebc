import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { paths } from '../../paths';
import { PageLink } from '../../ui/text-link';
import { categoryIn } from './category-in';
import type { NewsCategory } from './news-queries';

interface CategoryFilterProps {
  categories: readonly NewsCategory[];
  /** The one that is shown; null for all, undefined for one that does not exist. */
  current: NewsCategory | null | undefined;
}

const linkClass =
  'inline-flex min-h-11 items-center border-b-2 border-transparent hover:text-signal aria-[current]:border-ink aria-[current]:font-semibold';

export function CategoryFilter({ categories, current }: CategoryFilterProps) {
  const language = useLanguage();
  const t = useMessages();
  return (
    <nav aria-label={t('news.categories')} className="mb-10 border-b border-hairline">
      <ul className="-mb-px flex flex-wrap gap-x-7">
        <li>
          <PageLink
            to={paths.newsList(language)}
            aria-current={current === null ? 'true' : undefined}
            className={linkClass}
          >
            {t('news.all')}
          </PageLink>
        </li>
        {categories.map((category) => {
          const { name, slug, locale } = categoryIn(language, category);
          return (
            <li key={category.documentId}>
              <PageLink
                to={paths.newsList(language, { category: slug })}
                lang={locale}
                aria-current={category === current ? 'true' : undefined}
                className={linkClass}
              >
                {name}
              </PageLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
