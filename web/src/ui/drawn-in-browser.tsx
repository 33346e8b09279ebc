import { Suspense, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';

const never = () => () => undefined;

/** Drawings are many times larger than the code that makes them: they are not sent with the page. */
export function DrawnInBrowser({ children }: { children: ReactNode }) {
  const isBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return isBrowser && <Suspense>{children}</Suspense>;
}
