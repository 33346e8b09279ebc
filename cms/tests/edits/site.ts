import { connect, createAndPublish, editor, leader, page, pickDocument, pickPicture } from './desk';
import { saveAndPublish } from './desk';
import type { Edit } from './desk';

const single = (uid: string, rest = '', locale = 'en') =>
  `/content-manager/single-types/${uid}${rest}?locale=${locale}`;

async function saveSingle(uid: string, body: object, locale = 'en') {
  const saved = await editor.send(single(uid, '', locale), { method: 'PUT', body });
  if (saved.status >= 300) return saved;
  return editor.send(single(uid, '/actions/publish', locale), { method: 'POST', body: {} });
}

export const siteEdits: Edit[] = [
  {
    name: 'change the site',
    run: async (chance) => saveSingle('api::site.site', { phone: chance.word() }),
  },
  {
    name: 'change the site in French',
    run: async (chance) => saveSingle('api::site.site', { tagline: chance.word() }, 'fr'),
  },
  {
    name: 'save a draft of the site',
    isPrivate: true,
    run: async (chance) =>
      editor.send(single('api::site.site'), { method: 'PUT', body: { phone: chance.word() } }),
  },
  {
    name: 'change the menu',
    run: async (chance) => {
      const link = { label: chance.word(), page: connect(await pickDocument(chance, page)) };
      return saveSingle('api::site.navigation', { header: [{ ...link, children: [link] }] });
    },
  },
  {
    name: 'change the home page',
    run: async (chance) => {
      const someone = connect(await pickDocument(chance, leader));
      const shown = { __component: 'sections.leader-spotlight', title: 'Leader', leader: someone };
      const image = await pickPicture(chance);
      const hero = { __component: 'sections.hero', title: chance.word(), image };
      const link = { label: 'More', page: connect(await pickDocument(chance, page)) };
      const links = { __component: 'sections.link-list', title: 'Links', links: [link] };
      return saveSingle('api::site.home-page', { sections: [hero, shown, links] });
    },
  },
  {
    name: 'unpublish the menu',
    run: async () =>
      editor.send(single('api::site.navigation', '/actions/unpublish'), {
        method: 'POST',
        body: {},
      }),
  },
  {
    name: 'publish a new leader',
    run: async (chance) =>
      createAndPublish(leader, {
        name: `Leader ${chance.word()}`,
        slug: chance.word(),
        role: 'Member',
        group: 'board',
        portrait: await pickPicture(chance),
      }),
  },
  {
    name: 'change the order of leaders',
    run: async (chance) =>
      saveAndPublish(leader, await pickDocument(chance, leader), { order: chance.below(9) }),
  },
  {
    name: 'change the quote of a leader in French',
    run: async (chance) =>
      saveAndPublish(leader, await pickDocument(chance, leader), { quote: chance.word() }, 'fr'),
  },
];
