import type { ReactNode } from 'react';
import { PageLink } from './text-link';

function isOfThisSite(url: string) {
  return url.startsWith('/') && !url.startsWith('//');
}

function protocolOf(url: string) {
  return URL.canParse(url) ? new URL(url).protocol : null;
}

/** A link that an editor wrote; one that is not a web, mail or phone address is shown as text. */
export function RichTextLink({ url, children }: { url: string; children?: ReactNode }) {
  if (isOfThisSite(url)) return <PageLink to={url}>{children}</PageLink>;
  switch (protocolOf(url)) {
    case 'http:':
    case 'https:':
      return (
        <a href={url} rel="noopener">
          {children}
        </a>
      );
    case 'mailto:':
    case 'tel:':
      return <a href={url}>{children}</a>;
    default:
      return <>{children}</>;
  }
}
