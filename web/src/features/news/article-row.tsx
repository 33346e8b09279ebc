import { Picture } from '../../ui/picture';
import { ArticleLine } from './article-line';
import { ArticleTitle } from './article-title';
import type { Headline } from './news-queries';

/** An article in a list. */
export function ArticleRow({ headline }: { headline: Headline }) {
  return (
    <article className="group relative grid grid-cols-[1fr_6rem] gap-x-5 border-t border-hairline py-6 sm:grid-cols-[1fr_11rem] sm:gap-x-10 lg:grid-cols-[12rem_1fr_12rem]">
      <div className="col-start-1 lg:pt-1">
        <ArticleLine {...headline} className="lg:flex-col lg:gap-y-1" />
      </div>
      <div className="col-start-1 lg:col-start-2">
        <h2 className="mt-2 text-title-s font-semibold text-balance lg:mt-0">
          <ArticleTitle {...headline} />
        </h2>
        <p lang={headline.locale} className="mt-2 hidden max-w-140 font-serif text-muted sm:block">
          {headline.summary}
        </p>
      </div>
      <Picture
        image={headline.cover}
        seed={headline.slug}
        sizes="(min-width: 40rem) 12rem, 6rem"
        ratio="3/2"
        alt=""
        className="col-start-2 row-span-2 row-start-1 mt-1 self-start lg:col-start-3 lg:row-span-1"
      />
    </article>
  );
}
