import { monogram } from '@wsco/city-grid';
import { useMemo } from 'react';
import { Drawing } from './drawing';

/** A person's initials on a street plan; the name stands beside it, so it is not read out. */
export function Monogram({ name, size }: { name: string; size: number }) {
  const svg = useMemo(() => monogram(name, { size }), [name, size]);
  return <Drawing svg={svg} />;
}
