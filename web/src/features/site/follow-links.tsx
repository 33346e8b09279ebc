import { useMessages } from '../../i18n/messages';
import { PlatformIcon } from '../../ui/platform-icon';
import { platformNames } from '../../ui/platform-names';
import type { Site } from './site-queries';

export function FollowLinks({ links }: { links: Site['socialLinks'] }) {
  const t = useMessages();
  if (links.length === 0) return null;
  return (
    <ul aria-label={t('site.follow')} className="-mx-2.5 flex">
      {links.map(({ id, platform, url }) => (
        <li key={id}>
          <a
            href={url}
            rel="noopener me"
            aria-label={t('site.followOn', { platform: platformNames[platform] })}
            className="grid size-9 place-items-center hover:text-signal"
          >
            <PlatformIcon platform={platform} />
          </a>
        </li>
      ))}
    </ul>
  );
}
