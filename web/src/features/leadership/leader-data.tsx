import { mediaUrl } from '@wsco/strapi-client/media';
import { useLanguage } from '../../i18n/language';
import { paths } from '../../paths';
import { useServices } from '../../services';
import { usePageDefaults } from '../../ui/page-defaults';
import { StructuredData } from '../../ui/structured-data';
import type { Leader } from './leadership-queries';

/** A person as search engines want to know them. */
export function LeaderData({ leader }: { leader: Leader }) {
  const language = useLanguage();
  const { siteOrigin, mediaOrigin } = useServices();
  const { siteName } = usePageDefaults();
  const { name, role, slug, portrait, links } = leader;
  return (
    <StructuredData
      thing={{
        '@type': 'Person',
        name,
        jobTitle: role,
        url: `${siteOrigin}${paths.leader(language, slug)}`,
        image: portrait ? mediaUrl(portrait.url, mediaOrigin || siteOrigin) : undefined,
        sameAs: links.map(({ url }) => url),
        worksFor: { '@type': 'Organization', name: siteName, url: siteOrigin },
      }}
    />
  );
}
