import { Picture } from '../../ui/picture';
import { ArticleLine } from './article-line';
import { ArticleTitle } from './article-title';
import type { Headline } from './news-queries';

export function RelatedArticle({ headline }: { headline: Headline }) {
  return (
    <article className="group relative">
      <Picture
        image={headline.cover}
        seed={headline.slug}
        sizes="(min-width: 48rem) 21rem, 100vw"
        ratio="8/5"
        alt=""
        className="mb-4 hidden md:block"
      />
      <ArticleLine {...headline} />
      <h3 className="mt-2 text-base font-semibold text-balance">
        <ArticleTitle {...headline} />
      </h3>
    </article>
  );
}
