import { ArticleLine } from './article-line';
import type { Article } from './news-queries';
import { useLanguage } from '../../i18n/language';
import { categoryIn } from './category-in';

export function ArticleHeader({ article }: { article: Article }) {
  const language = useLanguage();
  const { title, summary, publishedOn, category } = article;
  return (
    <header className="max-w-4xl pt-4 pb-10">
      <ArticleLine
        category={category && categoryIn(language, category)}
        publishedOn={publishedOn}
        locale={language}
      />
      <h1 className="mt-4 text-display font-semibold tracking-tight text-balance">{title}</h1>
      <p className="measure mt-6 font-serif text-title-s text-muted">{summary}</p>
    </header>
  );
}
