import { useSuspenseQuery } from '@tanstack/react-query';
import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { paths } from '../../paths';
import { useServices } from '../../services';
import { useAlternates } from '../../ui/alternates';
import { PageHead } from '../../ui/page-head';
import { PageHeader, PageLayout } from '../../ui/page-layout';
import { Section } from '../../ui/section';
import { descriptionAddress } from './description-address';
import { developersQueries } from './developers-queries';
import { HowToAsk } from './how-to-ask';
import { OperationEntry } from './operation-entry';
import { TypeEntry } from './type-entry';

export function DevelopersPage() {
  const services = useServices();
  const t = useMessages();
  const language = useLanguage();
  const { data: description } = useSuspenseQuery(developersQueries.description(services));
  const alternates = { en: paths.developers('en'), fr: paths.developers('fr') };
  useAlternates(alternates);
  const address = descriptionAddress(services);

  return (
    <PageLayout>
      <PageHead
        title={t('developers.title')}
        description={t('developers.intro')}
        alternates={alternates}
      />
      <link rel="service-desc" type="application/json" href={address} />
      <PageHeader title={t('developers.title')} intro={t('developers.intro')} />
      <HowToAsk version={description.version} address={address} />
      <Section title={t('developers.operations')}>
        {language !== 'en' && <p className="mb-8 text-muted">{t('developers.inEnglish')}</p>}
        {description.operations.map((operation) => (
          <OperationEntry key={operation.id} operation={operation} />
        ))}
      </Section>
      <Section title={t('developers.types')}>
        <p className="measure mb-8 text-muted">{t('developers.typesText')}</p>
        {description.types.map((type) => (
          <TypeEntry key={type.name} type={type} />
        ))}
      </Section>
    </PageLayout>
  );
}
