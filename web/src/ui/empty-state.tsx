import type { ReactNode } from 'react';

interface EmptyStateProps {
  title: string;
  /** A sentence, and a way on. */
  children?: ReactNode;
}

/** Says that a list has nothing in it, and what one can do instead. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="border-y border-hairline py-16">
      <p className="text-title-s font-semibold">{title}</p>
      {children && <div className="measure mt-3 text-muted">{children}</div>}
    </div>
  );
}
