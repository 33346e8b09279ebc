import { useEffect, useRef } from 'react';
import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { paths } from '../../paths';
import { ButtonLink } from '../../ui/button-link';
import { useSite } from '../site/use-site';
import { draftFields } from './inquiry-draft';
import type { SentInquiry } from './use-inquiry-form';

/** The reference, what was sent and what comes now. */
export function InquirySent({ sent: { reference, inquiry } }: { sent: SentInquiry }) {
  const t = useMessages();
  const language = useLanguage();
  const site = useSite();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const answers = draftFields.flatMap((field) => {
    const answer = field === 'topic' ? t(`inquiry.topics.${inquiry.topic}`) : inquiry[field];
    return answer ? [{ field, answer }] : [];
  });

  return (
    <div className="max-w-3xl pt-4">
      <h1 ref={heading} tabIndex={-1} className="text-display font-semibold tracking-tight">
        {t('inquiry.sent')}
      </h1>
      <p className="mt-8 text-muted">{t('inquiry.reference')}</p>
      <p className="text-display font-semibold whitespace-nowrap text-verdigris tabular-nums sm:text-hero">
        {reference}
      </p>
      <p className="mt-2 text-muted">{t('inquiry.referenceHelp')}</p>
      {site?.inquiryNext && (
        <section className="mt-12 border-t border-hairline pt-6">
          <h2 className="text-title-m font-semibold">{t('inquiry.next')}</h2>
          <p className="measure mt-3 font-serif text-lead">{site.inquiryNext}</p>
        </section>
      )}
      <section className="mt-12 border-t border-hairline pt-6">
        <h2 className="text-title-m font-semibold">{t('inquiry.whatYouSent')}</h2>
        <dl className="mt-4 grid gap-x-8 sm:grid-cols-[10rem_1fr]">
          {answers.map(({ field, answer }) => (
            <div key={field} className="contents">
              <dt className="text-note text-muted sm:py-2">{t(`inquiry.${field}`)}</dt>
              <dd className="pb-4 whitespace-pre-line sm:py-2">{answer}</dd>
            </div>
          ))}
        </dl>
      </section>
      <ButtonLink to={paths.home(language)} variant="quiet" className="mt-12">
        {t('site.toHome')}
      </ButtonLink>
    </div>
  );
}
