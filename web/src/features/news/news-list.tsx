import { ArticleRow } from './article-row';
import { LeadArticle } from './lead-article';
import type { Headline } from './news-queries';

interface NewsListProps {
  headlines: readonly Headline[];
  /** Whether the first article stands out. */
  withLead: boolean;
}

export function NewsList({ headlines, withLead }: NewsListProps) {
  const rows = withLead ? headlines.slice(1) : headlines;
  const [lead] = headlines;
  return (
    <>
      {withLead && lead && <LeadArticle headline={lead} />}
      <ol>
        {rows.map((headline) => (
          <li key={headline.documentId}>
            <ArticleRow headline={headline} />
          </li>
        ))}
      </ol>
    </>
  );
}
