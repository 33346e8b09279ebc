import { useSuspenseQuery } from '@tanstack/react-query';
import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { paths } from '../../paths';
import { useServices } from '../../services';
import { useAlternates } from '../../ui/alternates';
import { LanguageFallback } from '../../ui/language-fallback';
import { PageHead } from '../../ui/page-head';
import { usePageDefaults } from '../../ui/page-defaults';
import { SiteData } from '../site/site-data';
import { HomeSection } from './home-section';
import { homeQueries } from './home-queries';
import { LatestNews } from './latest-news';

export function HomePage() {
  const language = useLanguage();
  const t = useMessages();
  const { siteName } = usePageDefaults();
  const { data: page } = useSuspenseQuery(homeQueries.page(useServices(), language));
  const alternates = { en: paths.home('en'), fr: paths.home('fr') };
  useAlternates(alternates);
  const hasHero = page?.sections.some(({ __component }) => __component === 'sections.hero');
  return (
    <div lang={page?.locale}>
      <PageHead
        title={page?.seo?.metaTitle ?? siteName}
        description={page?.seo?.metaDescription}
        image={page?.seo?.shareImage?.url}
        canonical={page?.seo?.canonicalUrl}
        noIndex={page?.seo?.noIndex}
        alternates={alternates}
      />
      <SiteData />
      {page && (
        <div className="wrap empty:hidden">
          <LanguageFallback shownIn={page.locale} />
        </div>
      )}
      {!hasHero && <h1 className="sr-only">{siteName || t('home.title')}</h1>}
      {page ? (
        page.sections.map((section) => (
          <HomeSection key={`${section.__component}-${section.id}`} section={section} />
        ))
      ) : (
        <LatestNews title={t('home.latestNews')} count={4} />
      )}
    </div>
  );
}
