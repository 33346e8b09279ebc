import { linkTarget } from '../../link-target';
import type { Language } from '../../i18n/language';
import type { MenuItem } from './site-queries';

/** What an item opens onto: its own page first, unless that stands among the others. */
export function menuEntries(item: MenuItem, language: Language) {
  const { children, ...own } = item;
  const hrefOf = (link: Omit<MenuItem, 'children'>) => linkTarget(link, language)?.href;
  const ownHref = hrefOf(own);
  const isListed = children.some((child) => hrefOf(child) === ownHref);
  return ownHref === undefined || isListed ? children : [own, ...children];
}
