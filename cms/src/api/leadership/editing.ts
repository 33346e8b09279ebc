import type { EditingLayout } from '../../editing-layouts';

export const leadershipEditing: EditingLayout[] = [
  {
    uid: 'api::leadership.leader',
    title: 'name',
    sort: 'order:asc',
    columns: ['name', 'role', 'group', 'order'],
    rows: [
      ['name', 'role'],
      ['group', 'order'],
      ['portrait'],
      ['quote'],
      ['biography'],
      ['links'],
      ['termStart', 'termEnd'],
      ['slug'],
      ['seo'],
    ],
    fields: {
      name: { label: 'Name' },
      role: { label: 'Role', help: 'As it stands under the name' },
      group: { label: 'Group' },
      order: { label: 'Position', help: 'Within the group; smaller numbers come first' },
      portrait: { label: 'Portrait', help: 'Upright; without one the site draws a monogram' },
      quote: { label: 'Quote', help: 'Shown large on the profile and on the home page' },
      biography: { label: 'Biography' },
      links: { label: 'Links', help: 'Public accounts of the person' },
      termStart: { label: 'Term begins' },
      termEnd: { label: 'Term ends' },
      slug: { label: 'Address', help: 'Changing it breaks old links' },
      seo: { label: 'Search and sharing', help: 'Only to differ from name, role and portrait' },
    },
  },
];
