import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { paths } from '../../paths';
import { ButtonLink } from '../../ui/button-link';

export function InquiryButton({ className }: { className?: string }) {
  const t = useMessages();
  return (
    <ButtonLink to={paths.contact(useLanguage())} variant="quiet" className={className ?? ''}>
      {t('site.inquiry')}
    </ButtonLink>
  );
}
