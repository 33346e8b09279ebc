import { Picture } from '../../ui/picture';
import { ArticleLine } from './article-line';
import { ArticleTitle } from './article-title';
import type { Headline } from './news-queries';

/** The newest article, large. */
export function LeadArticle({ headline }: { headline: Headline }) {
  return (
    <article className="group relative grid items-start gap-x-10 gap-y-5 pb-10 lg:grid-cols-12">
      <Picture
        image={headline.cover}
        seed={headline.slug}
        sizes="(min-width: 64rem) 42rem, 100vw"
        ratio="8/5"
        priority
        alt=""
        className="lg:col-span-7"
      />
      <div className="lg:col-span-5">
        <ArticleLine {...headline} />
        <h2 className="mt-3 text-title-l font-semibold tracking-tight text-balance">
          <ArticleTitle {...headline} />
        </h2>
        <p lang={headline.locale} className="mt-4 font-serif text-lead">
          {headline.summary}
        </p>
      </div>
    </article>
  );
}
