import { useSuspenseQuery } from '@tanstack/react-query';
import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { paths } from '../../paths';
import { useServices } from '../../services';
import { useAlternates } from '../../ui/alternates';
import { EmptyState } from '../../ui/empty-state';
import { PageHead } from '../../ui/page-head';
import { PageHeader, PageLayout } from '../../ui/page-layout';
import { Section } from '../../ui/section';
import { useSite } from '../site/use-site';
import { leaderGroups } from './leader-groups';
import { LeaderList } from './leader-list';
import { leadershipQueries } from './leadership-queries';

export function LeadershipPage() {
  const language = useLanguage();
  const t = useMessages();
  const site = useSite();
  const { data: leaders } = useSuspenseQuery(leadershipQueries.list(useServices(), language));
  const groups = leaderGroups(leaders.data);
  const alternates = { en: paths.leadership('en'), fr: paths.leadership('fr') };
  useAlternates(alternates);

  return (
    <PageLayout>
      <PageHead
        title={t('leadership.title')}
        description={site?.leadershipIntro}
        alternates={alternates}
      />
      <PageHeader title={t('leadership.title')} intro={site?.leadershipIntro} />
      {groups.length === 0 && <EmptyState title={t('leadership.none')} />}
      {groups.map(({ group, members }) => (
        <Section key={group} title={t(`leadership.${group}`)}>
          <LeaderList leaders={members} />
        </Section>
      ))}
    </PageLayout>
  );
}
