import { useMessages } from '../../i18n/messages';

export function SkipLink() {
  const t = useMessages();
  return (
    <a
      href="#content"
      className="no-print absolute top-2 left-2 z-50 -translate-y-24 bg-ink px-4 py-3 font-semibold text-paper focus:translate-y-0"
    >
      {t('site.skip')}
    </a>
  );
}
