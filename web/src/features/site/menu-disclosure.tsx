import { useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useLanguage } from '../../i18n/language';
import { ContentLink } from '../../ui/content-link';
import { useCurrentPlace } from './current-place';
import { menuEntryClass } from './main-menu';
import { menuEntries } from './menu-entries';
import type { MenuItem } from './site-queries';

/** A menu item that opens onto more; Escape, leaving it and going elsewhere close it. */
export function MenuDisclosure({ item }: { item: MenuItem }) {
  const language = useLanguage();
  const currentPlace = useCurrentPlace();
  const { key } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const open = openAt === key;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const entries = menuEntries(item, language);
  const isCurrent = entries.some((entry) => currentPlace(entry) !== undefined);

  useEffect(() => {
    if (!open) return;
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) setOpenAt(null);
    };
    const escape = ({ key: pressed }: KeyboardEvent) => {
      if (pressed !== 'Escape') return;
      setOpenAt(null);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);

  return (
    <div ref={box} className="group">
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpenAt(open ? null : key)}
        className={`${menuEntryClass} cursor-pointer gap-2 ${isCurrent ? 'border-signal' : ''}`}
      >
        {item.label}
        <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 fill-none stroke-current">
          <path strokeWidth="1.6" d={open ? 'M1.5 8 6 3.5 10.5 8' : 'M1.5 4 6 8.5 10.5 4'} />
        </svg>
      </button>
      <ul
        id={id}
        hidden={!open}
        className="absolute top-full -left-5 z-40 w-72 border border-ink bg-paper py-2 noscript:group-focus-within:block! noscript:group-hover:block!"
      >
        {entries.map((entry) => (
          <li key={`${entry.id}-${entry.label}`}>
            <ContentLink
              link={entry}
              aria-current={currentPlace(entry)}
              className="block px-5 py-2.5 hover:text-signal aria-[current]:font-semibold"
            >
              {entry.label}
            </ContentLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
