import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { ContentLink } from '../../ui/content-link';
import { useCurrentPlace } from './current-place';
import { menuEntries } from './menu-entries';
import { useNavigationMenus } from './use-site';

/** The whole menu at once: on a phone, scrolling is less work than opening. */
export function PhoneMenuList() {
  const t = useMessages();
  const language = useLanguage();
  const menus = useNavigationMenus();
  const currentPlace = useCurrentPlace();
  if (!menus) return null;
  return (
    <nav aria-label={t('site.mainMenu')}>
      <ul>
        {menus.header.map((item) => (
          <li key={item.id} className="border-b border-hairline">
            {item.children.length > 0 ? (
              <>
                <p className="pt-4 pb-1 text-note text-muted">{item.label}</p>
                <ul className="pb-2">
                  {menuEntries(item, language).map((entry) => (
                    <li key={`${entry.id}-${entry.label}`}>
                      <ContentLink
                        link={entry}
                        aria-current={currentPlace(entry)}
                        className="flex min-h-11 items-center text-lead aria-[current]:font-semibold"
                      >
                        {entry.label}
                      </ContentLink>
                    </li>
                  ))}
                </ul>
              </>
            ) : (
              <ContentLink
                link={item}
                aria-current={currentPlace(item)}
                className="flex min-h-14 items-center text-lead aria-[current]:font-semibold"
              >
                {item.label}
              </ContentLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
