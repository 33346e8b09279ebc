import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { paths } from '../../paths';
import { PageLink } from '../../ui/text-link';
import type { ShownNotice } from './shown-notice';

/** Where to read what happens to the data that the visitor sends. */
export function PrivacyNotice({ notice: { title, path, version } }: { notice: ShownNotice }) {
  const t = useMessages();
  const language = useLanguage();
  return (
    <p className="mb-8 text-note text-muted">
      {t('inquiry.privacy')}{' '}
      <PageLink to={paths.organizationPage(language, path)} className="link">
        {title}
      </PageLink>{' '}
      <span className="whitespace-nowrap">{t('inquiry.privacyVersion', { version })}</span>
    </p>
  );
}
