import { useLanguage } from '../i18n/language';
import { useMessages } from '../i18n/messages';
import { languageName } from '../i18n/language-name';

/** Says that a document is shown in another language, when it is. */
export function LanguageFallback({ shownIn }: { shownIn: string | null }) {
  const language = useLanguage();
  const t = useMessages();
  if (shownIn === null || shownIn === language) return null;
  return (
    <p className="my-6 border-l-4 border-amber py-1 pl-4">
      {t('site.fallback', {
        wanted: languageName(language, language),
        shown: languageName(shownIn, language),
      })}
    </p>
  );
}
