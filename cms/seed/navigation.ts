import type { Core } from '@strapi/strapi';
import { documentIds, ensureDocument } from './documents';
import type { Input } from './documents';
import type { InBoth, Language } from './language';
import { pages } from './pages';
import { say } from './progress';

type Link = Input<'shared.link'>;
type MenuItem = Input<'shared.menu-item'>;

const words = {
  en: {
    news: 'News',
    leadership: 'Leadership',
    organisation: 'The organisation',
    cooperation: 'Working with us',
    contact: 'Contact',
    write: 'Write to us',
  },
  fr: {
    news: 'Actualités',
    leadership: 'Direction',
    organisation: 'L’organisation',
    cooperation: 'Travailler avec nous',
    contact: 'Contact',
    write: 'Nous écrire',
  },
} satisfies InBoth<Record<string, string>>;

const pillars = pages.filter(({ parent }) => parent === 'how-we-work').map(({ slug }) => slug);

function menus(language: Language, idOf: (slug: string) => string) {
  const word = words[language];
  const to = (slug: string): Link => ({
    label: pages.find((page) => page.slug === slug)?.text[language].title ?? slug,
    page: idOf(slug),
  });
  const news: Link = { label: word.news, place: 'news' };
  const leadership: Link = { label: word.leadership, place: 'leadership' };
  const header: MenuItem[] = [
    news,
    leadership,
    to('who-we-are'),
    to('our-mission'),
    { ...to('how-we-work'), children: pillars.map(to) },
    to('financing'),
  ];
  const footer: MenuItem[] = [
    {
      label: word.organisation,
      page: idOf('who-we-are'),
      children: [to('who-we-are'), to('our-mission'), leadership, news],
    },
    {
      label: word.cooperation,
      page: idOf('how-we-work'),
      children: [to('how-we-work'), ...pillars.map(to), to('financing')],
    },
    {
      label: word.contact,
      place: 'contact',
      children: [{ label: word.write, place: 'contact' }, to('privacy')],
    },
  ];
  return { header, footer };
}

export async function seedNavigation(strapi: Core.Strapi) {
  const idOf = await documentIds(strapi, 'api::organization.organization-page');
  await ensureDocument(strapi, {
    uid: 'api::site.navigation',
    en: () => menus('en', idOf),
    fr: () => menus('fr', idOf),
  });
  say('the menus');
}
