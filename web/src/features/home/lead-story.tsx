import { useLanguage } from '../../i18n/language';
import { paths } from '../../paths';
import { Picture } from '../../ui/picture';
import { PageLink } from '../../ui/text-link';
import type { Story } from './story';
import { StoryLine } from './story-line';

export function LeadStory({ story }: { story: Story }) {
  const language = useLanguage();
  return (
    <article className="group relative lg:col-span-7">
      <Picture
        image={story.cover}
        seed={story.slug}
        sizes="(min-width: 75rem) 40rem, (min-width: 64rem) 55vw, 92vw"
        ratio="8/5"
        alt=""
      />
      <div className="mt-5">
        <StoryLine story={story} />
        <h3 className="mt-2 text-title-l font-semibold tracking-tight text-balance">
          <PageLink
            to={paths.article(language, story.slug)}
            lang={story.locale}
            className="group-hover:text-signal after:absolute after:inset-0"
          >
            {story.title}
          </PageLink>
        </h3>
        <p lang={story.locale} className="measure mt-3 font-serif text-lead">
          {story.summary}
        </p>
      </div>
    </article>
  );
}
