import { useSearchParams } from 'react-router-dom';
import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import { useSite } from '../site/use-site';
import { ErrorSummary } from './error-summary';
import type { RefusedInquiry } from './inquiry-answer';
import { InquiryFields } from './inquiry-fields';
import { PrivacyNotice } from './privacy-notice';
import { noNotice, shownNotice } from './shown-notice';
import { topicInAddress } from './topic-in-address';
import { useInquiryForm } from './use-inquiry-form';
import type { SentInquiry } from './use-inquiry-form';
import { WebsiteField } from './website-field';

interface InquiryFormProps {
  /** What the gateway refused, when the form was sent without JavaScript. */
  refused: RefusedInquiry | undefined;
  onSent: (sent: SentInquiry) => void;
}

export function InquiryForm({ refused, onSent }: InquiryFormProps) {
  const t = useMessages();
  const language = useLanguage();
  const [search] = useSearchParams();
  const notice = shownNotice(useSite());
  const topic = topicInAddress(search);
  const { form, submit } = useInquiryForm({
    topic,
    refused,
    added: { language, privacyNotice: notice?.version ?? noNotice },
    onSent,
  });
  const { isSubmitting } = form.formState;

  return (
    <form
      method="post"
      noValidate
      onSubmit={(event) => void submit(event)}
      aria-label={t('inquiry.title')}
    >
      <ErrorSummary form={form} refusal={refused?.failure} />
      <InquiryFields form={form} typed={{ topic, ...refused?.draft }} />
      <WebsiteField />
      {notice && <PrivacyNotice notice={notice} />}
      <Button type="submit" aria-disabled={isSubmitting} className="aria-disabled:opacity-60">
        {isSubmitting ? t('inquiry.sending') : t('inquiry.send')}
      </Button>
    </form>
  );
}
