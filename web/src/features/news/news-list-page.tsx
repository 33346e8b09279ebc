import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { paths } from '../../paths';
import { useServices } from '../../services';
import { useAlternates } from '../../ui/alternates';
import { PageHead } from '../../ui/page-head';
import { PageHeader, PageLayout } from '../../ui/page-layout';
import { Pagination } from '../../ui/pagination';
import { useSite } from '../site/use-site';
import { CategoryFilter } from './category-filter';
import { categoryIn, categoryWith } from './category-in';
import { headlineOf } from './headline';
import { NewsList } from './news-list';
import { newsListPlace } from './news-list-place';
import { newsQueries } from './news-queries';
import { NoNews } from './no-news';

export function NewsListPage() {
  const services = useServices();
  const language = useLanguage();
  const t = useMessages();
  const site = useSite();
  const [search] = useSearchParams();
  const place = newsListPlace(search);
  const { data: found } = useSuspenseQuery(newsQueries.list(services, language, place));
  const { data: categories } = useSuspenseQuery(newsQueries.categories(services));

  const category = categoryWith(place.category, categories.data);
  const { page, pageCount } = found.meta.pagination;
  const title = category ? categoryIn(language, category).name : t('news.title');
  const addressIn = (each: typeof language) =>
    paths.newsList(each, { ...place, category: category && categoryIn(each, category).slug });
  const alternates = { en: addressIn('en'), fr: addressIn('fr') };
  useAlternates(alternates);

  return (
    <PageLayout>
      <PageHead
        title={page > 1 ? t('news.titleOfPage', { title, page }) : title}
        description={site?.newsIntro}
        alternates={alternates}
        noIndex={found.data.length === 0}
      />
      <PageHeader
        eyebrow={category && t('news.title')}
        title={title}
        intro={category ? undefined : site?.newsIntro}
      />
      <CategoryFilter
        categories={categories.data}
        current={place.category === undefined ? null : category}
      />
      {found.data.length > 0 ? (
        <NewsList headlines={found.data.map(headlineOf)} withLead={page === 1} />
      ) : (
        <NoNews place={place} pageCount={pageCount} />
      )}
      <Pagination
        page={page}
        pageCount={found.data.length > 0 ? pageCount : 0}
        hrefOf={(each) => paths.newsList(language, { ...place, page: each })}
      />
    </PageLayout>
  );
}
