import { translated } from '../../i18n/translated';
import { LeaderEntry } from '../../ui/leader-entry';
import type { ListedLeader } from './leadership-queries';

export function LeaderList({ leaders }: { leaders: readonly ListedLeader[] }) {
  return (
    <ul className="grid gap-x-8 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
      {leaders.map((leader) => (
        <li key={leader.documentId} lang={translated(leader).locale}>
          <LeaderEntry leader={translated(leader)} />
        </li>
      ))}
    </ul>
  );
}
