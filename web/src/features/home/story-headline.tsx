import { useLanguage } from '../../i18n/language';
import { paths } from '../../paths';
import { PageLink } from '../../ui/text-link';
import type { Story } from './story';
import { StoryLine } from './story-line';

export function StoryHeadline({ story }: { story: Story }) {
  const language = useLanguage();
  return (
    <li className="border-t border-hairline py-6 lg:first:border-t-0 lg:first:pt-0">
      <article className="group relative">
        <StoryLine story={story} />
        <h3 className="mt-2 text-title-s font-semibold text-balance">
          <PageLink
            to={paths.article(language, story.slug)}
            lang={story.locale}
            className="group-hover:text-signal after:absolute after:inset-0"
          >
            {story.title}
          </PageLink>
        </h3>
        <p lang={story.locale} className="mt-2 font-serif text-muted max-md:hidden">
          {story.summary}
        </p>
      </article>
    </li>
  );
}
