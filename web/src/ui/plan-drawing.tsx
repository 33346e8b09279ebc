import { cityGrid } from '@wsco/city-grid';
import { useMemo } from 'react';
import { Drawing } from './drawing';

/** Colours that follow the theme, as in tokens.css. */
const palette = {
  ground: 'var(--plan-ground)',
  block: 'var(--plan-block)',
  line: 'var(--plan-line)',
  water: 'var(--plan-water)',
  park: 'var(--plan-park)',
  lots: ['var(--plan-lot)', 'var(--color-amber)', 'var(--color-verdigris)'],
} as const;

/** A street plan in the page's own colours; it fills its box. */
export function PlanDrawing({ seed }: { seed: string }) {
  const svg = useMemo(() => cityGrid(seed, { width: 1200, height: 1000, palette }), [seed]);
  return <Drawing svg={svg} />;
}
