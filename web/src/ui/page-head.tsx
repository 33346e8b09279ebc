import { mediaUrl } from '@wsco/strapi-client/media';
import { useLocation } from 'react-router-dom';
import { defaultLanguage, useLanguage } from '../i18n/language';
import { paths } from '../paths';
import { useServices } from '../services';
import type { Alternates } from './alternates';
import { usePageDefaults } from './page-defaults';
import { shareImageAddress } from './share-image';

interface PageHeadProps {
  title: string;
  description?: string | null | undefined;
  /** A picture's path or address. */
  image?: string | null | undefined;
  /** Unless given, the page's own address, or its original's when it is not translated. */
  canonical?: string | null | undefined;
  noIndex?: boolean | null | undefined;
  alternates?: Alternates;
  type?: 'website' | 'article';
}

/** The page's title and what search engines and shared links show of it. */
export function PageHead({ alternates = {}, type = 'website', ...page }: PageHeadProps) {
  const { siteOrigin, mediaOrigin } = useServices();
  const { pathname, search } = useLocation();
  const language = useLanguage();
  const defaults = usePageDefaults();
  const description = page.description ?? defaults.description;
  const image = page.image ?? defaults.image;
  const drawn = page.noIndex ? null : shareImageAddress(siteOrigin, pathname);
  const shown = image ? mediaUrl(image, mediaOrigin || siteOrigin) : drawn;
  const title = [page.title, defaults.shortName].filter(Boolean).join(' – ');
  const original = alternates[defaultLanguage];
  const own = alternates[language] ?? original ?? `${pathname}${search}`;
  const canonical = page.canonical ?? `${siteOrigin}${own}`;
  return (
    <>
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      {page.noIndex && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={canonical} />
      {Object.entries(alternates).map(([tongue, path]) => (
        <link key={tongue} rel="alternate" hrefLang={tongue} href={`${siteOrigin}${path}`} />
      ))}
      {original && <link rel="alternate" hrefLang="x-default" href={`${siteOrigin}${original}`} />}
      <link
        rel="alternate"
        type="application/atom+xml"
        title={defaults.siteName}
        href={paths.home(language).replace(/\/?$/, '/feed.xml')}
      />
      <link
        rel="alternate"
        type="application/feed+json"
        title={defaults.siteName}
        href={paths.home(language).replace(/\/?$/, '/feed.json')}
      />
      <meta property="og:title" content={page.title} />
      <meta property="og:type" content={type} />
      <meta property="og:url" content={canonical} />
      <meta property="og:locale" content={language} />
      {defaults.siteName && <meta property="og:site_name" content={defaults.siteName} />}
      {description && <meta property="og:description" content={description} />}
      {shown && <meta property="og:image" content={shown} />}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
