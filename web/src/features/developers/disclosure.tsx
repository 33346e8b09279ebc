import type { ReactNode } from 'react';

interface DisclosureProps {
  /** Where links lead to; a browser opens it on the way. */
  id: string;
  title: ReactNode;
  /** In English, as the description is. */
  aside?: string;
  children: ReactNode;
}

export function Disclosure({ id, title, aside, children }: DisclosureProps) {
  return (
    <details className="border-t border-hairline last:border-b">
      <summary className="cursor-pointer py-3 wrap-anywhere hover:text-signal">
        <h3 className="inline font-semibold">{title}</h3>
        {aside !== undefined && (
          <span lang="en" className="ml-3 text-note text-muted">
            {aside}
          </span>
        )}
      </summary>
      <div id={id} className="scroll-mt-16 space-y-6 pt-2 pb-8 pl-4">
        {children}
      </div>
    </details>
  );
}
