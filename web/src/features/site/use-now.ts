import { startTransition, useEffect, useState } from 'react';

const minute = 60_000;

function watchMinutes(tell: (now: Date) => void) {
  let timer: ReturnType<typeof setTimeout>;
  function tick() {
    const now = Date.now();
    tell(new Date(now - (now % minute)));
    timer = setTimeout(tick, minute - (now % minute));
  }
  tick();
  return () => clearTimeout(timer);
}

/** The time to the minute; null until the page was shown, as what the server renders is shown at any time. */
export function useNow() {
  const [now, setNow] = useState<Date | null>(null);
  // As a transition, since a browser's first look at a calendar takes long.
  useEffect(() => watchMinutes((time) => startTransition(() => setNow(time))), []);
  return now;
}
