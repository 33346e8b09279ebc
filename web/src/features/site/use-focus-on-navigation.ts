import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { focusHeading } from '../../ui/focus-heading';

/**
 * Moves the focus to the new page's heading, which makes screen readers say where one is; an
 * anchor within the page and the first page are left to the browser.
 */
export function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const { pathname, search } = useLocation();
  const shown = useRef(pathname + search);
  useEffect(() => {
    if (shown.current === pathname + search) return;
    shown.current = pathname + search;
    focusHeading(main.current);
  }, [pathname, search]);
  return main;
}
