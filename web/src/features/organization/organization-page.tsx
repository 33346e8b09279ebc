import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { pathFrom } from '../../document-address';
import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { paths } from '../../paths';
import { useServices } from '../../services';
import { useAlternates } from '../../ui/alternates';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { alternatesOf } from '../../ui/document-alternates';
import { LanguageFallback } from '../../ui/language-fallback';
import { PageHead } from '../../ui/page-head';
import { PageHeader, PageLayout } from '../../ui/page-layout';
import { Picture } from '../../ui/picture';
import { Section } from '../../ui/section';
import { Sections } from '../../ui/sections/sections';
import { ShareRow } from '../../ui/share-row';
import { ancestorsOf } from './ancestors';
import { organizationQueries } from './organization-queries';
import { PageList } from './page-list';
import { pagesBelow } from './pages-below';

export function OrganizationPage() {
  const language = useLanguage();
  const t = useMessages();
  const path = pathFrom(useParams()['*']);
  const { data: page } = useSuspenseQuery(organizationQueries.page(useServices(), language, path));
  const { title, intro, locale, cover, seo } = page;
  const below = pagesBelow(page);
  const alternates = alternatesOf([page, ...page.localizations], (each, version) =>
    paths.organizationPage(each, version.path ?? ''),
  );
  useAlternates(alternates);

  return (
    <PageLayout>
      <PageHead
        title={seo?.metaTitle ?? title}
        description={seo?.metaDescription ?? intro}
        image={seo?.shareImage?.url ?? cover?.url}
        canonical={seo?.canonicalUrl}
        noIndex={seo?.noIndex}
        alternates={alternates}
      />
      <Breadcrumbs
        items={[
          { label: t('organization.home'), to: paths.home(language) },
          ...ancestorsOf(page).map((each) => ({
            label: each.title,
            to: paths.organizationPage(language, each.path ?? ''),
          })),
          { label: title },
        ]}
      />
      <LanguageFallback shownIn={locale} />
      <article lang={locale}>
        <PageHeader title={title} intro={intro} />
        {cover && (
          <Picture
            image={cover}
            seed={path}
            sizes="(min-width: 75rem) 69rem, 100vw"
            ratio="21/9"
            priority
            className="mb-12"
          />
        )}
        <div className="lg:ml-[25%]">
          <Sections body={page.body} />
        </div>
      </article>
      <div className="no-print mt-12 mb-12 border-t border-hairline pt-4 lg:ml-[25%]">
        <ShareRow title={title} />
      </div>
      {below.length > 0 && (
        <Section title={t('organization.below')}>
          <PageList pages={below} />
        </Section>
      )}
    </PageLayout>
  );
}
