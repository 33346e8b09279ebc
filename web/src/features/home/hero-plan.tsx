import { lazy, Suspense } from 'react';

const PlanDrawing = lazy(async () => ({
  default: (await import('../../ui/plan-drawing')).PlanDrawing,
}));

/** The city of the hero; text can be read before it is drawn. */
export function HeroPlan() {
  return (
    <Suspense>
      <PlanDrawing seed="home" />
    </Suspense>
  );
}
