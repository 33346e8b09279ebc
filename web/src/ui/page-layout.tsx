import type { ReactNode } from 'react';

/** Keeps a page within the grid; long texts keep to the reading measure themselves. */
export function PageLayout({ children }: { children: ReactNode }) {
  return <div className="wrap pt-8 pb-24">{children}</div>;
}

interface PageHeaderProps {
  eyebrow?: ReactNode;
  title: string;
  intro?: ReactNode;
}

export function PageHeader({ eyebrow, title, intro }: PageHeaderProps) {
  return (
    <header className="max-w-4xl pt-4 pb-10">
      {eyebrow && <p className="mb-3 text-note text-muted">{eyebrow}</p>}
      <h1 className="text-display font-semibold tracking-tight text-balance">{title}</h1>
      {intro && <p className="measure mt-6 font-serif text-title-s text-muted">{intro}</p>}
    </header>
  );
}
