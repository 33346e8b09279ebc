import { Suspense, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

/**
 * Fills its box with a drawing once it is less than half a screen away. Drawings are many times
 * larger than the code that makes them, so they are not sent with the page.
 */
export function DrawnWhenNear({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(false);

  useEffect(() => {
    if (!box.current || isNear) return;
    const observer = new IntersectionObserver(
      (entries) => setIsNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: '50%' },
    );
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [isNear]);

  return (
    <div ref={box} className="size-full">
      {isNear && <Suspense>{children}</Suspense>}
    </div>
  );
}
