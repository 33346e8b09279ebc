import { createContext, useContext } from 'react';

/** Fetches what a page needs, so that it is there when the link is followed. */
export type Prefetch = (to: string) => void;

export const PrefetchContext = createContext<Prefetch>(() => undefined);

export function usePrefetch(): Prefetch {
  return useContext(PrefetchContext);
}
