import { cityGrid } from '@wsco/city-grid';
import { useMemo } from 'react';
import { Drawing } from './drawing';
import type { PictureRatio } from './picture';

/** The street plan that belongs to a seed; it fills its box. */
export function DrawnPicture({ seed, ratio }: { seed: string; ratio: PictureRatio }) {
  const svg = useMemo(() => {
    const [width = 1, height = 1] = ratio.split('/').map(Number);
    return cityGrid(seed, { width: Math.round((1000 * width) / height), height: 1000 });
  }, [seed, ratio]);
  return <Drawing svg={svg} />;
}
