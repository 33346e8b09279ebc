import { useServices } from '../services';
import { StructuredData } from './structured-data';

interface BreadcrumbDataProps {
  /** From the top down to the page itself, which has no address of its own here. */
  items: readonly { label: string; to?: string | undefined }[];
}

/** Where the page is in the site, for search engines. */
export function BreadcrumbData({ items }: BreadcrumbDataProps) {
  const { siteOrigin } = useServices();
  return (
    <StructuredData
      thing={{
        '@type': 'BreadcrumbList',
        itemListElement: items.map(({ label, to }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: label,
          item: to === undefined ? undefined : `${siteOrigin}${to}`,
        })),
      }}
    />
  );
}
