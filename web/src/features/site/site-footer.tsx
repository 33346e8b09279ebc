import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { paths } from '../../paths';
import { ContentLink } from '../../ui/content-link';
import { PageLink } from '../../ui/text-link';
import { FollowLinks } from './follow-links';
import { OpeningTimes } from './opening-times';
import { PhoneLink } from './phone-link';
import type { Site } from './site-queries';
import { useNavigationMenus, useSite } from './use-site';

export function SiteFooter() {
  const site = useSite();
  const language = useLanguage();
  const t = useMessages();
  return (
    <footer>
      <div className="wrap">
        <div className="grid gap-x-8 gap-y-10 border-t border-ink pt-10 pb-10 lg:grid-cols-12">
          <div className="lg:col-span-5">{site && <Imprint site={site} />}</div>
          <FooterMenus />
        </div>
        {site && (
          <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-t border-hairline py-5 text-note text-muted">
            {/* What was rendered last year may still be shown. */}
            <p suppressHydrationWarning>
              © {new Date().getFullYear()} {site.name}
            </p>
            <PageLink to={paths.developers(language)} className="link">
              {t('site.developers')}
            </PageLink>
            <FollowLinks links={site.socialLinks} />
          </div>
        )}
      </div>
    </footer>
  );
}

function Imprint({ site }: { site: Site }) {
  return (
    <>
      <p className="text-title-s font-semibold tracking-tight">{site.name}</p>
      {site.tagline && <p className="mt-1 font-serif text-muted">{site.tagline}</p>}
      <div className="mt-6 space-y-3 text-note">
        {site.address && <p className="whitespace-pre-line">{site.address}</p>}
        <OpeningTimes openingHours={site.openingHours} />
        <p className="flex flex-wrap gap-x-6 gap-y-1">
          {site.phone && <PhoneLink phone={site.phone} />}
          {site.email && (
            <a href={`mailto:${site.email}`} className="link">
              {site.email}
            </a>
          )}
        </p>
      </div>
    </>
  );
}

function FooterMenus() {
  const t = useMessages();
  const menus = useNavigationMenus();
  if (!menus) return null;
  return (
    <nav
      aria-label={t('site.footerMenu')}
      className="grid grid-cols-[repeat(auto-fill,minmax(10rem,1fr))] gap-8 text-note lg:col-span-7"
    >
      {menus.footer.map((item) => (
        <div key={item.id}>
          <p className="font-semibold">
            <ContentLink link={item} className="[a]:hover:text-signal">
              {item.label}
            </ContentLink>
          </p>
          <ul className="mt-2">
            {item.children.map((child) => (
              <li key={child.id}>
                <ContentLink
                  link={child}
                  className="inline-flex min-h-9 items-center hover:text-signal"
                >
                  {child.label}
                </ContentLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
