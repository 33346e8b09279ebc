import { monogram } from '@wsco/city-grid';
import { useMemo } from 'react';
import { svgAddress } from './svg-address';

/** A person's initials on a street plan; the name stands beside it, so it has no text of its own. */
export function Monogram({ name, size }: { name: string; size: number }) {
  const src = useMemo(() => svgAddress(monogram(name, { size })), [name, size]);
  return <img src={src} alt="" className="size-full object-cover" />;
}
