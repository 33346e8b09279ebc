import { lazy } from 'react';
import { DrawnInBrowser } from '../../ui/drawn-in-browser';

const PlanDrawing = lazy(async () => ({
  default: (await import('../../ui/plan-drawing')).PlanDrawing,
}));

/** The city of the hero; text can be read before it is drawn. */
export function HeroPlan() {
  return (
    <DrawnInBrowser>
      <PlanDrawing seed="home" />
    </DrawnInBrowser>
  );
}
