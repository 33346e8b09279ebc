import { mediaUrl } from '@wsco/strapi-client/media';
import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { paths } from '../../paths';
import { useServices } from '../../services';
import { BreadcrumbData } from '../../ui/breadcrumb-data';
import { usePageDefaults } from '../../ui/page-defaults';
import { StructuredData } from '../../ui/structured-data';
import type { Article } from './news-queries';

/** An article as search engines and news readers want to know it. */
export function ArticleData({ article }: { article: Article }) {
  const language = useLanguage();
  const t = useMessages();
  const { siteOrigin, mediaOrigin } = useServices();
  const { siteName } = usePageDefaults();
  const { title, summary, slug, publishedOn, updatedAt, locale, cover, category } = article;
  const organization = { '@type': 'Organization', name: siteName, url: siteOrigin };
  return (
    <>
      <StructuredData
        thing={{
          '@type': 'NewsArticle',
          headline: title,
          description: summary,
          datePublished: publishedOn,
          dateModified: updatedAt,
          inLanguage: locale,
          articleSection: category?.name,
          image: cover ? [mediaUrl(cover.url, mediaOrigin || siteOrigin)] : undefined,
          mainEntityOfPage: `${siteOrigin}${paths.article(language, slug)}`,
          author: [organization],
          publisher: organization,
        }}
      />
      <BreadcrumbData
        items={[{ label: t('news.title'), to: paths.newsList(language) }, { label: title }]}
      />
    </>
  );
}
