import { useId } from 'react';
import { useMessages } from '../../i18n/messages';
import { LeaderEntry } from '../leader-entry';
import type { SectionOf } from './body-query';

export function Leaders({ section }: { section: SectionOf<'sections.leaders'> }) {
  const t = useMessages();
  const id = useId();
  const { title, leaders } = section;
  if (leaders.length === 0) return null;
  const label = title ? { 'aria-labelledby': id } : { 'aria-label': t('sections.leaders') };
  return (
    <section {...label} className="my-10 max-w-4xl">
      {title && (
        <h2 id={id} className="mb-6 text-title-m font-semibold tracking-tight">
          {title}
        </h2>
      )}
      <ul className="grid gap-x-6 gap-y-8 sm:grid-cols-2">
        {leaders.map((leader) => (
          <li key={leader.documentId}>
            <LeaderEntry leader={leader} />
          </li>
        ))}
      </ul>
    </section>
  );
}
