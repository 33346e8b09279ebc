import { Suspense, useLayoutEffect, useMemo, useState } from 'react';
import { Outlet, ScrollRestoration } from 'react-router-dom';
import { LanguageContext } from '../../i18n/language';
import type { Language } from '../../i18n/language';
import { AlternatesContext } from '../../ui/alternates';
import type { Alternates } from '../../ui/alternates';
import { PageDefaultsContext } from '../../ui/page-defaults';
import { LoadingBar } from './loading-bar';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import { SkipLink } from './skip-link';
import { TopBar } from './top-bar';
import { useFocusOnNavigation } from './use-focus-on-navigation';
import { useSite } from './use-site';

/** What stands around every page. */
export function SiteLayout({ language }: { language: Language }) {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={language}>
      <Shell />
    </LanguageContext>
  );
}

function Shell() {
  const site = useSite();
  const [alternates, setAlternates] = useState<Alternates | null>(null);
  const main = useFocusOnNavigation();
  const defaults = useMemo(
    () => ({
      siteName: site?.name ?? '',
      shortName: site?.shortName ?? '',
      description: site?.seo?.metaDescription ?? site?.tagline ?? null,
      image: site?.seo?.shareImage?.url ?? null,
    }),
    [site],
  );
  return (
    <AlternatesContext value={setAlternates}>
      <PageDefaultsContext value={defaults}>
        <SkipLink />
        <LoadingBar />
        <header>
          <TopBar />
          <SiteHeader alternates={alternates} />
        </header>
        <main ref={main} id="content" tabIndex={-1}>
          {/* Browsers take over the page after what stands around it, and not both at once. */}
          <Suspense>
            <Outlet />
          </Suspense>
        </main>
        <SiteFooter />
        <ScrollRestoration />
      </PageDefaultsContext>
    </AlternatesContext>
  );
}
