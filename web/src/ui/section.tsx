import { useId } from 'react';
import type { ReactNode } from 'react';

interface SectionProps {
  title?: string | null | undefined;
  /** Shown at the end of the title's line. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a page, parted from the one above by a hairline. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={title ? id : undefined}
      className="border-t border-hairline pt-6 pb-16"
    >
      {title && (
        <div className="mb-8 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
          <h2 id={id} className="text-title-m font-semibold tracking-tight text-balance">
            {title}
          </h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
