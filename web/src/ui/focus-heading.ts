/** Moves the focus to the heading of what is shown, so that screen readers say what that is. */
export function focusHeading(page: HTMLElement | null) {
  const heading = page?.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  (heading ?? page)?.focus({ preventScroll: true });
}
