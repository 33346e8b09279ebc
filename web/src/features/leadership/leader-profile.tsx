import { useMessages } from '../../i18n/messages';
import { Portrait } from '../../ui/portrait';
import { RichText } from '../../ui/rich-text';
import { platformNames } from '../../ui/platform-names';
import type { Leader } from './leadership-queries';
import { Term } from './term';

export function LeaderProfile({ leader }: { leader: Leader }) {
  const t = useMessages();
  const { name, role, group, portrait, quote, biography, links } = leader;
  return (
    <article
      lang={leader.locale}
      className="grid gap-x-12 gap-y-10 pt-8 md:grid-cols-[14rem_1fr] lg:grid-cols-[20rem_1fr]"
    >
      <div>
        <Portrait image={portrait} name={name} size={320} className="max-w-80" />
        <dl className="mt-6 grid gap-4 text-note">
          <div>
            <dt className="text-muted">{t('leadership.group')}</dt>
            <dd>{t(`leadership.${group}`)}</dd>
          </div>
          <Term start={leader.termStart} end={leader.termEnd} />
          {links.length > 0 && (
            <div>
              <dt className="text-muted">{t('leadership.follow')}</dt>
              {links.map(({ id, platform, url }) => (
                <dd key={id}>
                  <a
                    href={url}
                    rel="noopener me"
                    className="link inline-flex min-h-11 items-center"
                  >
                    {platformNames[platform]}
                  </a>
                </dd>
              ))}
            </div>
          )}
        </dl>
      </div>
      <div>
        <h1 className="text-display font-semibold tracking-tight text-balance">{name}</h1>
        <p className="mt-2 text-title-s text-verdigris">{role}</p>
        {quote && (
          <blockquote className="measure my-10 border-l-2 border-verdigris pl-6 font-serif text-title-m">
            <p>{quote}</p>
          </blockquote>
        )}
        {biography && <RichText content={biography} />}
      </div>
    </article>
  );
}
