import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { paths } from '../../paths';
import { PageLink } from '../../ui/text-link';
import type { Site } from '../site/site-queries';

/** What happens to what the visitor sends, and where to read all of it. */
export function PrivacyNotice({ notice }: { notice: NonNullable<Site['privacyNotice']> }) {
  const t = useMessages();
  const language = useLanguage();
  const { version, page } = notice;
  return (
    <p className="measure mb-8 text-note text-muted">
      {t('inquiry.privacy')}{' '}
      {page?.path && (
        <PageLink to={paths.organizationPage(language, page.path)} className="link">
          {page.title}
        </PageLink>
      )}{' '}
      {t('inquiry.privacyVersion', { version })}
    </p>
  );
}
