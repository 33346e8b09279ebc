import { useMessages } from '../../i18n/messages';
import { ContentLink } from '../../ui/content-link';
import { useCurrentPlace } from './current-place';
import { MenuDisclosure } from './menu-disclosure';
import { useNavigationMenus } from './use-site';

export const menuEntryClass =
  'flex min-h-12 items-center border-b-2 border-transparent font-medium hover:text-signal aria-[current]:border-signal';

/** The menu of wider screens: a line of links, some of which open onto more. */
export function MainMenu() {
  const t = useMessages();
  const menus = useNavigationMenus();
  const currentPlace = useCurrentPlace();
  if (!menus) return null;
  return (
    <nav aria-label={t('site.mainMenu')} className="border-t border-ink max-md:hidden">
      <ul className="flex flex-wrap gap-x-8">
        {menus.header.map((item) => (
          <li key={item.id} className="relative">
            {item.children.length > 0 ? (
              <MenuDisclosure item={item} />
            ) : (
              <ContentLink link={item} aria-current={currentPlace(item)} className={menuEntryClass}>
                {item.label}
              </ContentLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
