import { cityGrid } from '@wsco/city-grid';
import { useMemo } from 'react';
import { svgAddress } from './svg-address';

/** The street plan that belongs to a seed; it fills its box. */
export function DrawnPicture({ seed, ratio }: { seed: string; ratio: number }) {
  const src = useMemo(
    () => svgAddress(cityGrid(seed, { width: Math.round(1000 * ratio), height: 1000 })),
    [seed, ratio],
  );
  return <img src={src} alt="" className="size-full object-cover" />;
}
