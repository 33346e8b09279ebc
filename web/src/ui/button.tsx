import type { ComponentProps } from 'react';

export type ButtonVariant = 'primary' | 'quiet';

const shape =
  'inline-flex min-h-12 cursor-pointer items-center justify-center gap-2 px-6 py-2.5 text-center font-semibold no-underline transition-colors disabled:cursor-default disabled:opacity-60';

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-signal text-on-signal hover:bg-ink hover:text-paper',
  quiet: 'border border-ink text-ink hover:bg-ink hover:text-paper',
};

export function buttonClass(variant: ButtonVariant) {
  return `${shape} ${variants[variant]}`;
}

export type ButtonProps = ComponentProps<'button'> & { variant?: ButtonVariant };

export function Button({ variant = 'primary', className = '', type, ...props }: ButtonProps) {
  return (
    <button type={type ?? 'button'} className={`${buttonClass(variant)} ${className}`} {...props} />
  );
}
