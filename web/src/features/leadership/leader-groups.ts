import type { ListedLeader } from './leadership-queries';

const order: readonly ListedLeader['group'][] = ['board', 'management', 'advisory'];

/** Leaders by group, in the order in which groups are shown; a group without leaders is left out. */
export function leaderGroups(leaders: readonly ListedLeader[]) {
  return order
    .map((group) => ({ group, members: leaders.filter((leader) => leader.group === group) }))
    .filter(({ members }) => members.length > 0);
}
