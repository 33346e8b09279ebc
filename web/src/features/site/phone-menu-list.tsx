import { useMessages } from '../../i18n/messages';
import { ContentLink } from '../../ui/content-link';
import { useCurrentPlace } from './current-place';
import { useNavigationMenus } from './use-site';

/** The whole menu at once: on a phone, scrolling is less work than opening. */
export function PhoneMenuList() {
  const t = useMessages();
  const menus = useNavigationMenus();
  const currentPlace = useCurrentPlace();
  if (!menus) return null;
  return (
    <nav aria-label={t('site.menu')}>
      <ul>
        {menus.header.map((item) => (
          <li key={item.id} className="border-b border-hairline">
            <ContentLink
              link={item}
              aria-current={currentPlace(item)}
              className="flex min-h-14 items-center text-lead font-medium aria-[current]:font-semibold"
            >
              {item.label}
            </ContentLink>
            {item.children.length > 0 && (
              <ul className="pb-3 pl-5">
                {item.children.map((child) => (
                  <li key={child.id}>
                    <ContentLink
                      link={child}
                      aria-current={currentPlace(child)}
                      className="flex min-h-11 items-center aria-[current]:font-semibold"
                    >
                      {child.label}
                    </ContentLink>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
