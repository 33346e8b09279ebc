import { useLocation } from 'react-router-dom';
import { languages, ownNames, useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { paths } from '../../paths';
import type { Alternates } from '../../ui/alternates';
import { PageLink } from '../../ui/text-link';

/** Links to the same document in the other languages; where it has none, to its fallback. */
export function LanguageSwitch({ alternates }: { alternates: Alternates | null }) {
  const t = useMessages();
  const current = useLanguage();
  const { pathname, search } = useLocation();
  return (
    <ul aria-label={t('site.languages')} className="flex gap-4">
      {languages
        .filter((language) => language !== current)
        .map((language) => (
          <li key={language}>
            <PageLink
              to={alternates?.[language] ?? paths.translated(current, language, pathname) + search}
              lang={language}
              hrefLang={language}
              className="inline-flex min-h-11 items-center px-1 hover:text-signal"
            >
              {ownNames[language]}
            </PageLink>
          </li>
        ))}
    </ul>
  );
}
