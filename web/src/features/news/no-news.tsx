import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { paths } from '../../paths';
import type { NewsListPlace } from '../../paths';
import { EmptyState } from '../../ui/empty-state';
import { PageLink } from '../../ui/text-link';

interface NoNewsProps {
  place: NewsListPlace;
  pageCount: number;
}

/** Says why a list of news is empty, and leads back to where there is some. */
export function NoNews({ place, pageCount }: NoNewsProps) {
  const language = useLanguage();
  const t = useMessages();
  if (pageCount > 0) {
    return (
      <EmptyState title={t('news.noSuchPage', { page: place.page ?? 1, pageCount })}>
        <PageLink to={paths.newsList(language, { ...place, page: 1 })} className="link">
          {t('news.toFirstPage')}
        </PageLink>
      </EmptyState>
    );
  }
  if (place.category === undefined) return <EmptyState title={t('news.none')} />;
  return (
    <EmptyState title={t('news.noneInCategory')}>
      <PageLink to={paths.newsList(language)} className="link">
        {t('news.toAll')}
      </PageLink>
    </EmptyState>
  );
}
