import { buttonClass } from './button';
import type { ButtonVariant } from './button';
import { PageLink } from './text-link';
import type { PageLinkProps } from './text-link';

export type ButtonLinkProps = PageLinkProps & { variant?: ButtonVariant };

/** A link that looks like a button. */
export function ButtonLink({ variant = 'primary', className = '', ...props }: ButtonLinkProps) {
  return <PageLink className={`${buttonClass(variant)} ${className}`} {...props} />;
}
