import { cityGrid } from '@wsco/city-grid';
import { useMemo } from 'react';
import { Drawing } from './drawing';

/** The street plan that belongs to a seed; it fills its box. */
export function DrawnPicture({ seed, ratio }: { seed: string; ratio: number }) {
  const svg = useMemo(
    () => cityGrid(seed, { width: Math.round(1000 * ratio), height: 1000 }),
    [seed, ratio],
  );
  return <Drawing svg={svg} />;
}
