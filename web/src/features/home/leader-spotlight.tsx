import { useId } from 'react';
import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { paths } from '../../paths';
import { Portrait } from '../../ui/portrait';
import { PageLink } from '../../ui/text-link';
import { Band } from './band';
import type { HomeSectionOf } from './home-queries';

/** Who leads the organisation, in their own words. */
export function LeaderSpotlight({
  section,
}: {
  section: HomeSectionOf<'sections.leader-spotlight'>;
}) {
  const { leader, title, label } = section;
  const id = useId();
  const t = useMessages();
  const language = useLanguage();
  if (!leader) return null;
  const { name, role, quote, portrait, slug } = leader;
  return (
    <Band labelledBy={id}>
      <div className="grid gap-x-16 gap-y-8 md:grid-cols-12">
        <Portrait
          image={portrait}
          name={name}
          size={380}
          className="w-full max-w-95 md:col-span-4"
        />
        <div className="md:col-span-8 md:self-center">
          <h2 id={id} className="font-semibold text-verdigris">
            {title}
          </h2>
          <figure className="mt-4">
            {quote && (
              <blockquote className="max-w-[24em] font-serif text-title-l text-balance">
                {t('site.quoted', { text: quote })}
              </blockquote>
            )}
            <figcaption className="mt-6">
              <span className="block font-semibold">{name}</span>
              <span className="block text-muted">{role}</span>
            </figcaption>
          </figure>
          <p className="mt-6">
            <PageLink to={paths.leader(language, slug)} className="link font-semibold">
              {label ?? t('home.readAbout', { title: name })}
            </PageLink>
          </p>
        </div>
      </div>
    </Band>
  );
}
