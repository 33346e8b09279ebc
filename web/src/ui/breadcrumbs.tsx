import { useMessages } from '../i18n/messages';
import { BreadcrumbData } from './breadcrumb-data';
import { PageLink } from './text-link';

export interface Breadcrumb {
  label: string;
  /** Absent on the page itself. */
  to?: string | undefined;
}

export function Breadcrumbs({ items }: { items: readonly Breadcrumb[] }) {
  const t = useMessages();
  return (
    <>
      <BreadcrumbData items={items} />
      <nav aria-label={t('site.breadcrumbs')} className="text-note">
        <ol className="flex flex-wrap gap-x-2 gap-y-1">
          {items.map(({ label, to }) => (
            <li
              key={label}
              className="not-last:after:ml-2 not-last:after:text-muted not-last:after:content-['/']"
            >
              {to === undefined ? (
                <span aria-current="page" className="text-muted">
                  {label}
                </span>
              ) : (
                <PageLink to={to} className="link">
                  {label}
                </PageLink>
              )}
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}
