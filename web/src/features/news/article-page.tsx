import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { slugFrom } from '../../document-address';
import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { paths } from '../../paths';
import { useServices } from '../../services';
import { useAlternates } from '../../ui/alternates';
import { alternatesOf } from '../../ui/document-alternates';
import { LanguageFallback } from '../../ui/language-fallback';
import { PageHead } from '../../ui/page-head';
import { PageLayout } from '../../ui/page-layout';
import { FileList } from '../../ui/sections/file-list';
import { Sections } from '../../ui/sections/sections';
import { ShareRow } from '../../ui/share-row';
import { ArticleCover } from './article-cover';
import { ArticleData } from './article-data';
import { ArticleHeader } from './article-header';
import { Corrections } from './corrections';
import { newsQueries } from './news-queries';
import { RelatedNews } from './related-news';

export function ArticlePage() {
  const services = useServices();
  const language = useLanguage();
  const t = useMessages();
  const slug = slugFrom(useParams().slug);
  const { data: article } = useSuspenseQuery(newsQueries.article(services, language, slug));
  const { title, summary, locale, seo, cover, attachments } = article;
  const alternates = alternatesOf([article, ...article.localizations], (each, version) =>
    paths.article(each, version.slug),
  );
  useAlternates(alternates);

  return (
    <PageLayout>
      <PageHead
        type="article"
        title={seo?.metaTitle ?? title}
        description={seo?.metaDescription ?? summary}
        image={seo?.shareImage?.url ?? cover?.url}
        canonical={seo?.canonicalUrl}
        noIndex={seo?.noIndex}
        alternates={alternates}
      />
      <ArticleData article={article} />
      <LanguageFallback shownIn={locale} />
      <article lang={locale}>
        <ArticleHeader article={article} />
        <ArticleCover article={article} />
        <div className="lg:ml-[25%]">
          <Corrections corrections={article.corrections} />
          <Sections body={article.body} />
          {attachments.length > 0 && (
            <section className="mt-12 max-w-140" aria-labelledby="attachments">
              <h2 id="attachments" className="mb-3 text-title-m font-semibold tracking-tight">
                {t('news.attachments')}
              </h2>
              <FileList files={attachments} />
            </section>
          )}
        </div>
      </article>
      <div className="no-print mt-12 mb-16 border-t border-hairline pt-4 lg:ml-[25%]">
        <ShareRow title={title} />
      </div>
      <RelatedNews article={article} />
    </PageLayout>
  );
}
