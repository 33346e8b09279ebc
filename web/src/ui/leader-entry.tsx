import { useLanguage } from '../i18n/language';
import { paths } from '../paths';
import { Portrait } from './portrait';
import type { SectionOf } from './sections/body-query';
import { PageLink } from './text-link';

type Leader = SectionOf<'sections.leaders'>['leaders'][number];

/** One person in a list: portrait, name and role; the whole of it leads to the profile. */
export function LeaderEntry({ leader }: { leader: Leader }) {
  const language = useLanguage();
  return (
    <div className="relative flex gap-5">
      <Portrait image={leader.portrait} name={leader.name} size={112} className="w-28 shrink-0" />
      <div className="self-center">
        <PageLink
          to={paths.leader(language, leader.slug)}
          className="text-title-xs font-semibold after:absolute after:inset-0 hover:text-signal"
        >
          {leader.name}
        </PageLink>
        <p className="mt-1 text-note text-muted">{leader.role}</p>
      </div>
    </div>
  );
}
