import { useNavigation } from 'react-router-dom';
import { useMessages } from '../../i18n/messages';

/** Shows that the next page is on its way; pages that come at once do not make it appear. */
export function LoadingBar() {
  const t = useMessages();
  const { state } = useNavigation();
  if (state === 'idle') return null;
  return (
    <div
      role="progressbar"
      aria-label={t('site.loading')}
      className="loading-bar fixed inset-x-0 top-0 z-50 h-1 origin-left bg-signal"
    />
  );
}
