import { Picture } from '../../ui/picture';
import { ArticleLine } from './article-line';
import { ArticleTitle } from './article-title';
import type { Headline } from './news-queries';

/** An article in a list. */
export function ArticleRow({ headline }: { headline: Headline }) {
  return (
    <article className="group relative grid grid-cols-[1fr_6rem] gap-x-5 border-t border-hairline py-6 sm:grid-cols-[1fr_11rem] sm:gap-x-10">
      <div>
        <ArticleLine {...headline} />
        <h2 className="mt-2 text-title-s font-semibold text-balance">
          <ArticleTitle {...headline} />
        </h2>
        <p
          lang={headline.locale ?? undefined}
          className="measure mt-2 hidden font-serif text-muted sm:block"
        >
          {headline.summary}
        </p>
      </div>
      <Picture
        image={headline.cover}
        seed={headline.slug}
        sizes="(min-width: 40rem) 11rem, 6rem"
        ratio={1.5}
        alt=""
        className="mt-1"
      />
    </article>
  );
}
