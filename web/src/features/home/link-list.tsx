import { useId } from 'react';
import { ContentLink } from '../../ui/content-link';
import { Band } from './band';
import type { HomeSectionOf } from './home-queries';

/** Ways into what the organisation knows. */
export function LinkList({ section }: { section: HomeSectionOf<'sections.link-list'> }) {
  const id = useId();
  const { title, text, links } = section;
  return (
    <Band labelledBy={id}>
      <div className="grid gap-x-8 gap-y-8 lg:grid-cols-12">
        <div className="lg:col-span-4">
          <h2 id={id} className="text-title-l font-semibold tracking-tight text-balance">
            {title}
          </h2>
          {text && <p className="mt-4 font-serif text-lead">{text}</p>}
        </div>
        <ul className="border-b border-hairline lg:col-span-8">
          {links.map((link) => (
            <li key={link.id} className="border-t border-hairline">
              <ContentLink
                link={link}
                className="group flex min-h-16 items-center justify-between gap-4 py-3 text-title-s font-medium hover:text-signal"
              >
                {link.label}
                <svg
                  viewBox="0 0 24 24"
                  aria-hidden="true"
                  className="size-5 shrink-0 fill-none stroke-current transition-transform group-hover:translate-x-1"
                >
                  <path strokeWidth="1.8" d="M3 12h17m-7-7 7 7-7 7" />
                </svg>
              </ContentLink>
            </li>
          ))}
        </ul>
      </div>
    </Band>
  );
}
