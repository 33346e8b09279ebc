import { Picture } from '../../ui/picture';
import type { Article } from './news-queries';

/** The article's picture with its caption, or the plan that is drawn from its slug. */
export function ArticleCover({ article: { cover, slug } }: { article: Article }) {
  return (
    <figure className="mb-12">
      <Picture
        image={cover}
        seed={slug}
        sizes="(min-width: 75rem) 69rem, 100vw"
        ratio="16/9"
        priority
      />
      {cover?.caption && (
        <figcaption className="mt-2 text-note text-muted">{cover.caption}</figcaption>
      )}
    </figure>
  );
}
