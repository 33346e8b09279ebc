import { mediaUrl } from '@wsco/strapi-client/media';
import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { paths } from '../../paths';
import { useServices } from '../../services';
import { PageLink } from '../../ui/text-link';
import { PlanMark } from './plan-mark';
import { useSite } from './use-site';

/** The organisation's name, which leads home. */
export function Wordmark() {
  const t = useMessages();
  const language = useLanguage();
  const { mediaOrigin } = useServices();
  const site = useSite();
  const markClass = 'size-11 shrink-0 md:size-13';
  return (
    <PageLink to={paths.home(language)} className="group flex items-center gap-3 md:gap-4">
      {site?.logo ? (
        <img
          src={mediaUrl(site.logo.url, mediaOrigin)}
          alt=""
          width={site.logo.width ?? 52}
          height={site.logo.height ?? 52}
          className={`${markClass} object-contain`}
        />
      ) : (
        <PlanMark className={markClass} />
      )}
      <span>
        <span className="block text-lead leading-tight font-semibold tracking-tight text-balance group-hover:text-signal md:text-title-s md:leading-tight">
          {site?.name ?? t('home.title')}
        </span>
        {site?.tagline && (
          <span className="mt-0.5 block text-note text-muted max-lg:hidden">{site.tagline}</span>
        )}
      </span>
    </PageLink>
  );
}
