import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useMessages } from '../../i18n/messages';
import { paths } from '../../paths';
import { useAlternates } from '../../ui/alternates';
import { PageHead } from '../../ui/page-head';
import { PageHeader, PageLayout } from '../../ui/page-layout';
import { useSite } from '../site/use-site';
import { InquiryForm } from './inquiry-form';
import { InquirySent } from './inquiry-sent';
import { OtherWays } from './other-ways';
import type { SentInquiry } from './use-inquiry-form';

export function InquiryPage() {
  const t = useMessages();
  const site = useSite();
  const { key } = useLocation();
  const [sent, setSent] = useState<(SentInquiry & { visit: string }) | null>(null);
  const alternates = { en: paths.contact('en'), fr: paths.contact('fr') };
  useAlternates(alternates);

  // A link to this page, followed after sending, opens an empty form.
  if (sent?.visit === key) {
    return (
      <PageLayout>
        <PageHead title={t('inquiry.sent')} noIndex />
        <InquirySent sent={sent} />
      </PageLayout>
    );
  }
  return (
    <PageLayout>
      <PageHead
        title={t('inquiry.title')}
        description={site?.inquiryIntro}
        alternates={alternates}
      />
      <PageHeader title={t('inquiry.title')} intro={site?.inquiryIntro} />
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,38rem)_1fr]">
        <InquiryForm onSent={(inquiry) => setSent({ ...inquiry, visit: key })} />
        <OtherWays />
      </div>
    </PageLayout>
  );
}
