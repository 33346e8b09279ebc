import type { ComponentProps } from 'react';
import { Link } from 'react-router-dom';
import { usePrefetch } from './prefetch';

export type PageLinkProps = Omit<ComponentProps<typeof Link>, 'to'> & { to: string };

/** A link to a page of the site, which is fetched as soon as the visitor points at it. */
export function PageLink({ to, ...props }: PageLinkProps) {
  const prefetch = usePrefetch();
  const start = () => prefetch(to);
  return (
    <Link
      to={to}
      viewTransition
      discover="none"
      onPointerEnter={start}
      onFocus={start}
      onTouchStart={start}
      {...props}
    />
  );
}
