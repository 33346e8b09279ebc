import { lazy } from 'react';
import { DrawnWhenNear } from '../../ui/drawn-when-near';

const PlanDrawing = lazy(async () => ({
  default: (await import('../../ui/plan-drawing')).PlanDrawing,
}));

/** The city of the hero; text can be read before it is drawn. */
export function HeroPlan() {
  return (
    <DrawnWhenNear>
      <PlanDrawing seed="home" />
    </DrawnWhenNear>
  );
}
