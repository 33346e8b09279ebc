import { useLanguage } from '../../i18n/language';
import { paths } from '../../paths';
import { PageLink } from '../../ui/text-link';
import type { OrganizationPageContent } from './organization-queries';

/** The pages below a page, each with what it is about. */
export function PageList({ pages }: { pages: OrganizationPageContent['children'] }) {
  const language = useLanguage();
  return (
    <ul className="grid gap-x-12 gap-y-10 sm:grid-cols-2">
      {pages.map(({ documentId, title, path, intro, locale }) => (
        <li key={documentId} lang={locale} className="group relative">
          <h3 className="text-title-s font-semibold text-balance">
            <PageLink
              to={paths.organizationPage(language, path ?? '')}
              className="after:absolute after:inset-0 group-hover:text-signal"
            >
              {title}
            </PageLink>
          </h3>
          {intro && <p className="measure mt-2 text-muted">{intro}</p>}
        </li>
      ))}
    </ul>
  );
}
