import { formatDay } from '../../i18n/format';
import { useLanguage } from '../../i18n/language';
import { FollowLinks } from './follow-links';
import { OpenNow } from './open-now';
import { PhoneLink } from './phone-link';
import { useNow } from './use-now';
import { useSite } from './use-site';
import { isTimeZone } from './zoned-time';

function Today({ now, timeZone }: { now: Date; timeZone: string | undefined }) {
  const language = useLanguage();
  const zone =
    timeZone && isTimeZone(timeZone) ? timeZone : Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <time className="first-letter:uppercase" dateTime={now.toISOString()}>
      <span className="max-md:hidden">{formatDay(language, now, zone, 'full')}</span>
      <span className="md:hidden">{formatDay(language, now, zone, 'brief')}</span>
    </time>
  );
}

/** Today's date and whether one can call; on wider screens also how. */
export function TopBar() {
  const site = useSite();
  const now = useNow();
  return (
    <div className="no-print border-b border-hairline text-note">
      <div className="wrap flex min-h-10 flex-wrap items-center justify-between gap-x-6 py-1.5">
        <div className="flex flex-wrap gap-x-4 md:gap-x-6 max-md:w-full max-md:justify-between">
          {now && <Today now={now} timeZone={site?.timeZone} />}
          {now && site && <OpenNow site={site} now={now} />}
        </div>
        {site && (
          <div className="flex items-center gap-6 max-md:hidden">
            {site.phone && <PhoneLink phone={site.phone} />}
            {site.email && (
              <a href={`mailto:${site.email}`} className="hover:text-signal max-lg:hidden">
                {site.email}
              </a>
            )}
            <div className="max-lg:hidden">
              <FollowLinks links={site.socialLinks} />
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
