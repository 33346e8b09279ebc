import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/language';
import { linkTarget } from '../link-target';
import type { EditedLink } from '../link-target';
import { PageLink } from './text-link';

interface ContentLinkProps {
  link: EditedLink;
  className?: string;
  'aria-current'?: 'page' | 'true' | undefined;
  children: ReactNode;
}

/** A link that an editor made; plain text when it leads nowhere. */
export function ContentLink({ link, children, ...props }: ContentLinkProps) {
  const target = linkTarget(link, useLanguage());
  if (!target) return <span className={props.className}>{children}</span>;
  if (!target.external) {
    return (
      <PageLink to={target.href} {...props}>
        {children}
      </PageLink>
    );
  }
  return (
    <a href={target.href} rel="noopener" {...props}>
      {children}
    </a>
  );
}
