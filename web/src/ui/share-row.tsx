import { useState, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router-dom';
import { useMessages } from '../i18n/messages';
import { useServices } from '../services';
import { shareTargets } from './share-targets';

const never = () => () => undefined;
const canShare = () => 'share' in navigator;

const linkClass = 'link inline-flex min-h-11 cursor-pointer items-center';

/** Ways to pass the page on: the system's own where there is one, and links that track nobody. */
export function ShareRow({ title }: { title: string }) {
  const t = useMessages();
  const { siteOrigin } = useServices();
  const { pathname } = useLocation();
  const [said, setSaid] = useState('');
  const hasSheet = useSyncExternalStore(never, canShare, () => false);
  const url = `${siteOrigin}${pathname}`;
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`;

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      setSaid(t('site.copied'));
    } catch {
      setSaid(t('site.copyFailed', { url }));
    }
  };
  const share = () => {
    // Rejects when the visitor closes the sheet, which is no fault.
    navigator.share({ title, url }).catch(() => undefined);
  };

  return (
    <div className="no-print flex flex-wrap items-center gap-x-5 text-note">
      <ul aria-label={t('site.share')} className="flex flex-wrap items-center gap-x-5">
        <li aria-hidden="true" className="font-semibold">
          {t('site.share')}
        </li>
        {hasSheet && (
          <li>
            <button type="button" onClick={share} className={linkClass}>
              {t('site.shareSheet')}
            </button>
          </li>
        )}
        <li className="noscript:hidden">
          <button type="button" onClick={() => void copy()} className={linkClass}>
            {t('site.copyLink')}
          </button>
        </li>
        <li>
          <a href={mail} className={linkClass}>
            {t('site.shareByMail')}
          </a>
        </li>
        {shareTargets(url, title).map(({ id, name, href }) => (
          <li key={id}>
            <a href={href} target="_blank" rel="noopener noreferrer" className={linkClass}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p role="status" className="text-muted">
        {said}
      </p>
    </div>
  );
}
