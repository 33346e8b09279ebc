import { useState } from 'react';
import { useActionData, useLocation } from 'react-router-dom';
import { useMessages } from '../../i18n/messages';
import { paths } from '../../paths';
import { useAlternates } from '../../ui/alternates';
import { PageHead } from '../../ui/page-head';
import { PageHeader, PageLayout } from '../../ui/page-layout';
import { useSite } from '../site/use-site';
import { isInquiryAnswer } from './inquiry-answer';
import { InquiryForm } from './inquiry-form';
import { InquirySent } from './inquiry-sent';
import { OtherWays } from './other-ways';
import type { SentInquiry } from './use-inquiry-form';

export function InquiryPage() {
  const t = useMessages();
  const site = useSite();
  const { key } = useLocation();
  const posted: unknown = useActionData();
  const answer = isInquiryAnswer(posted) ? posted : undefined;
  const [sent, setSent] = useState<(SentInquiry & { visit: string }) | null>(null);
  const alternates = { en: paths.contact('en'), fr: paths.contact('fr') };
  useAlternates(alternates);

  // A link to this page, followed after sending, opens an empty form.
  const shown = sent?.visit === key ? sent : answer && 'sent' in answer ? answer.sent : null;
  if (shown) {
    return (
      <PageLayout>
        <PageHead title={t('inquiry.sent')} noIndex />
        <InquirySent sent={shown} />
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
        <InquiryForm
          refused={answer && 'errors' in answer ? answer : undefined}
          onSent={(inquiry) => setSent({ ...inquiry, visit: key })}
        />
        <OtherWays />
      </div>
    </PageLayout>
  );
}
