import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { useMessages } from '../../i18n/messages';
import type { Alternates } from '../../ui/alternates';
import { FollowLinks } from './follow-links';
import { InquiryButton } from './inquiry-button';
import { LanguageSwitch } from './language-switch';
import { PhoneLink } from './phone-link';
import { PhoneMenuList } from './phone-menu-list';
import { ThemeSwitch } from './theme-switch';
import { useSite } from './use-site';

/** Without JavaScript, links to the menu and away from it open and close it. */
const place = 'menu';

const buttonClass = 'min-h-11 cursor-pointer items-center gap-2 font-semibold';

/** On small screens everything of the header is behind one button, at full height. */
export function PhoneMenu({ alternates }: { alternates: Alternates | null }) {
  const t = useMessages();
  const site = useSite();
  const { key } = useLocation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.close(), [key]);

  return (
    <div className="md:hidden">
      <button
        type="button"
        onClick={() => dialog.current?.showModal()}
        className={`${buttonClass} flex noscript:hidden`}
      >
        <OpenLabel />
      </button>
      <a href={`#${place}`} className={`${buttonClass} hidden noscript:flex`}>
        <OpenLabel />
      </a>
      <dialog
        ref={dialog}
        id={place}
        aria-label={t('site.menu')}
        className="h-dvh max-h-none w-full max-w-none overflow-y-auto bg-paper text-ink backdrop:bg-ink/50 noscript:target:fixed noscript:target:inset-0 noscript:target:z-50 noscript:target:block"
      >
        <div className="flex min-h-full flex-col px-5 pt-3 pb-8">
          <div className="flex items-center justify-between border-b border-ink pb-3">
            <p className="font-semibold">{site?.shortName}</p>
            <button
              type="button"
              onClick={() => dialog.current?.close()}
              className={`${buttonClass} flex noscript:hidden`}
            >
              <CloseLabel />
            </button>
            <a href="#content" className={`${buttonClass} hidden noscript:flex`}>
              <CloseLabel />
            </a>
          </div>
          <PhoneMenuList />
          <div className="mt-auto space-y-4 pt-8">
            <InquiryButton className="w-full" />
            <div className="flex items-center justify-between">
              <LanguageSwitch alternates={alternates} />
              <ThemeSwitch />
            </div>
            <div className="flex flex-col gap-3 border-t border-hairline pt-4 text-note">
              {site?.phone && <PhoneLink phone={site.phone} />}
              {site?.email && <a href={`mailto:${site.email}`}>{site.email}</a>}
              {site && <FollowLinks links={site.socialLinks} />}
            </div>
          </div>
        </div>
      </dialog>
    </div>
  );
}

function OpenLabel() {
  const t = useMessages();
  return (
    <>
      <MenuIcon shape="M2 6h20M2 12h20M2 18h20" />
      {t('site.menu')}
    </>
  );
}

function CloseLabel() {
  const t = useMessages();
  return (
    <>
      <MenuIcon shape="m4 4 16 16M20 4 4 20" />
      {t('site.closeMenu')}
    </>
  );
}

function MenuIcon({ shape }: { shape: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-5 fill-none stroke-current">
      <path strokeWidth="2" d={shape} />
    </svg>
  );
}
