import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { slugFrom } from '../../document-address';
import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { paths } from '../../paths';
import { useServices } from '../../services';
import { useAlternates } from '../../ui/alternates';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { alternatesOf } from '../../ui/document-alternates';
import { LanguageFallback } from '../../ui/language-fallback';
import { PageHead } from '../../ui/page-head';
import { PageLayout } from '../../ui/page-layout';
import { Section } from '../../ui/section';
import { ShareRow } from '../../ui/share-row';
import { LeaderData } from './leader-data';
import { LeaderList } from './leader-list';
import { LeaderProfile } from './leader-profile';
import { leadershipQueries } from './leadership-queries';

export function LeaderPage() {
  const services = useServices();
  const language = useLanguage();
  const t = useMessages();
  const slug = slugFrom(useParams().slug);
  const { data: leader } = useSuspenseQuery(leadershipQueries.leader(services, language, slug));
  const { data: leaders } = useSuspenseQuery(leadershipQueries.list(services, language));
  const { name, role, group, quote, seo, portrait } = leader;
  const colleagues = leaders.data.filter(
    (each) => each.group === group && each.documentId !== leader.documentId,
  );
  const alternates = alternatesOf([leader, ...leader.localizations], (each, version) =>
    paths.leader(each, version.slug),
  );
  useAlternates(alternates);

  return (
    <PageLayout>
      <PageHead
        title={seo?.metaTitle ?? `${name}, ${role}`}
        description={seo?.metaDescription ?? quote}
        image={seo?.shareImage?.url ?? portrait?.url}
        canonical={seo?.canonicalUrl}
        noIndex={seo?.noIndex}
        alternates={alternates}
      />
      <LeaderData leader={leader} />
      <Breadcrumbs
        items={[{ label: t('leadership.title'), to: paths.leadership(language) }, { label: name }]}
      />
      <LanguageFallback shownIn={leader.locale} />
      <LeaderProfile leader={leader} />
      <div className="no-print my-12 border-t border-hairline pt-4">
        <ShareRow title={name} />
      </div>
      {colleagues.length > 0 && (
        <Section title={t(`leadership.others.${group}`)}>
          <LeaderList leaders={colleagues} />
        </Section>
      )}
    </PageLayout>
  );
}
