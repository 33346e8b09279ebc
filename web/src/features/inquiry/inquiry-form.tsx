import { useSearchParams } from 'react-router-dom';
import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import { useSite } from '../site/use-site';
import { ErrorSummary } from './error-summary';
import { InquiryFields } from './inquiry-fields';
import { PrivacyNotice } from './privacy-notice';
import { shownNotice } from './shown-notice';
import { topicInAddress } from './topic-in-address';
import { useInquiryForm } from './use-inquiry-form';
import type { SentInquiry } from './use-inquiry-form';

/** Says that no notice was shown. */
const noNotice = 'none';

export function InquiryForm({ onSent }: { onSent: (sent: SentInquiry) => void }) {
  const t = useMessages();
  const language = useLanguage();
  const [search] = useSearchParams();
  const notice = shownNotice(useSite());
  const { form, submit } = useInquiryForm({
    topic: topicInAddress(search),
    added: { language, privacyNotice: notice?.version ?? noNotice },
    onSent,
  });
  const { isSubmitting } = form.formState;

  return (
    <form noValidate onSubmit={(event) => void submit(event)} aria-label={t('inquiry.title')}>
      <ErrorSummary form={form} />
      <InquiryFields form={form} />
      {notice && <PrivacyNotice notice={notice} />}
      <Button type="submit" aria-disabled={isSubmitting} className="aria-disabled:opacity-60">
        {isSubmitting ? t('inquiry.sending') : t('inquiry.send')}
      </Button>
    </form>
  );
}
