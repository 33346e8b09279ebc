import { useMemo, useSyncExternalStore } from 'react';

const minute = 60_000;

function onEachMinute(tell: () => void) {
  let timer = setTimeout(tick, minute - (Date.now() % minute));
  function tick() {
    tell();
    timer = setTimeout(tick, minute - (Date.now() % minute));
  }
  return () => clearTimeout(timer);
}

const currentMinute = () => Math.floor(Date.now() / minute);

/** The time to the minute; null in what the server renders, which may be shown at any time. */
export function useNow() {
  const now = useSyncExternalStore<number | null>(onEachMinute, currentMinute, () => null);
  return useMemo(() => (now === null ? null : new Date(now * minute)), [now]);
}
