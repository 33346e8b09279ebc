import { mediaUrl } from '@wsco/strapi-client/media';
import { useLanguage } from '../../i18n/language';
import { paths } from '../../paths';
import { useServices } from '../../services';
import { StructuredData } from '../../ui/structured-data';
import { dialled } from './dialled';
import { useSite } from './use-site';

/** The organisation and its site as search engines want to know them. */
export function SiteData() {
  const language = useLanguage();
  const { siteOrigin, mediaOrigin } = useServices();
  const site = useSite();
  if (!site) return null;
  const { name, shortName, tagline, logo, email, phone, address, socialLinks } = site;
  return (
    <>
      <StructuredData
        thing={{
          '@type': 'Organization',
          name,
          alternateName: shortName,
          description: tagline ?? undefined,
          url: siteOrigin,
          logo: mediaUrl(logo?.url ?? '/favicon.svg', mediaOrigin || siteOrigin),
          email: email ?? undefined,
          telephone: phone ? dialled(phone) : undefined,
          address: address ?? undefined,
          sameAs: socialLinks.map(({ url }) => url),
        }}
      />
      <StructuredData
        thing={{
          '@type': 'WebSite',
          name,
          url: `${siteOrigin}${paths.home(language)}`,
          inLanguage: language,
        }}
      />
    </>
  );
}
