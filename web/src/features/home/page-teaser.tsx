import { useId } from 'react';
import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { paths } from '../../paths';
import { Picture } from '../../ui/picture';
import { PageLink } from '../../ui/text-link';
import { Band } from './band';
import type { HomeSectionOf } from './home-queries';

/** A page of the organisation, with what its editors say of it or else its own beginning. */
export function PageTeaser({ section }: { section: HomeSectionOf<'sections.page-teaser'> }) {
  const { page, label } = section;
  const id = useId();
  const t = useMessages();
  const language = useLanguage();
  if (!page?.path) return null;
  const title = section.title ?? page.title;
  const text = section.text ?? page.intro;
  return (
    <Band labelledBy={id}>
      <div className="grid items-center gap-x-16 gap-y-8 lg:grid-cols-12">
        <div className="lg:col-span-7">
          <h2 id={id} className="text-title-l font-semibold tracking-tight text-balance">
            {title}
          </h2>
          {text && <p className="mt-5 max-w-[34em] font-serif text-title-s">{text}</p>}
          <p className="mt-6">
            <PageLink
              to={paths.organizationPage(language, page.path)}
              className="link font-semibold"
            >
              {label ?? t('home.readAbout', { title: page.title })}
            </PageLink>
          </p>
        </div>
        <Picture
          image={page.cover}
          seed={page.slug}
          sizes="(min-width: 64rem) 28rem, 92vw"
          ratio="5/4"
          alt=""
          className="lg:col-span-5"
        />
      </div>
    </Band>
  );
}
