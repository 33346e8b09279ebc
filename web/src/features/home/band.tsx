import type { ReactNode } from 'react';

interface BandProps {
  /** The heading's id, unless the band has none. */
  labelledBy?: string;
  children: ReactNode;
}

/** A part of the home page, parted from the one above by a hairline. */
export function Band({ labelledBy, children }: BandProps) {
  return (
    <section aria-labelledby={labelledBy} className="wrap">
      <div className="border-t border-hairline py-12 md:py-20">{children}</div>
    </section>
  );
}
