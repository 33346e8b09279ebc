export const themes = ['system', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

const key = 'theme';
const watchers = new Set<() => void>();

export function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value);
}

/** Which theme is shown; index.html sets the one that the visitor chose before the first paint. */
export function readTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return isTheme(theme) ? theme : 'system';
}

/** Tells when another theme is chosen; gives what ends that. */
export function watchTheme(tell: () => void) {
  watchers.add(tell);
  return () => {
    watchers.delete(tell);
  };
}

/** Shows a theme and remembers it. */
export function chooseTheme(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const tell of watchers) tell();
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Nothing can be remembered; the theme holds until the page is left.
  }
}
