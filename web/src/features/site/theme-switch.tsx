import { useSyncExternalStore } from 'react';
import { useMessages } from '../../i18n/messages';
import { chooseTheme, isTheme, readTheme, themes, watchTheme } from './theme';
import type { Theme } from './theme';

const shapes: Record<Theme, string> = {
  system: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  light:
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v3m0 14v3M2 12h3m14 0h3M5 5l2 2m10 10 2 2M19 5l-2 2M7 17l-2 2',
  dark: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z',
};

/** A native select behind an icon: keyboard, touch and screen readers know it. */
export function ThemeSwitch() {
  const t = useMessages();
  const theme = useSyncExternalStore<Theme>(watchTheme, readTheme, () => 'system');
  return (
    <span className="noscript:hidden relative grid size-11 place-items-center hover:text-signal has-focus-visible:outline-3 has-focus-visible:outline-signal">
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-5 stroke-current stroke-[1.8]">
        <path d={shapes[theme]} fill="none" />
        {theme === 'system' && <path d="M12 3a9 9 0 1 0 0 18z" fill="currentColor" />}
      </svg>
      <select
        aria-label={t('site.theme')}
        value={theme}
        onChange={({ target }) => {
          if (isTheme(target.value)) chooseTheme(target.value);
        }}
        className="absolute inset-0 cursor-pointer bg-paper text-ink opacity-0"
      >
        {themes.map((each) => (
          <option key={each} value={each}>
            {t(`site.theme.${each}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
