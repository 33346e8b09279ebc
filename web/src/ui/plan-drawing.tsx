import { cityGrid } from '@wsco/city-grid';
import { useMemo } from 'react';

/** Colours that follow the theme, as in tokens.css. */
const palette = {
  ground: 'var(--plan-ground)',
  block: 'var(--plan-block)',
  line: 'var(--plan-line)',
  water: 'var(--plan-water)',
  park: 'var(--plan-park)',
  lots: ['var(--plan-lot)', 'var(--color-amber)', 'var(--color-verdigris)'],
} as const;

/** A street plan within the page itself, so that it takes the page's colours; it fills its box. */
export function PlanDrawing({ seed }: { seed: string }) {
  const drawing = useMemo(
    () => ({ __html: cityGrid(seed, { width: 1200, height: 1000, palette }) }),
    [seed],
  );
  return (
    <div
      aria-hidden="true"
      className="size-full [&>svg]:size-full"
      dangerouslySetInnerHTML={drawing}
    />
  );
}
