import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import type { NewsListPlace } from '../../paths';
import { useServices } from '../../services';
import { Section } from '../../ui/section';
import { headlineOf } from './headline';
import { newsQueries } from './news-queries';
import type { Article, Headline } from './news-queries';
import { RelatedArticle } from './related-article';
import { relatedPlace } from './related-place';

const shown = 3;

/** What editors chose as related news, or else the newest of the same category. */
export function RelatedNews({ article }: { article: Article }) {
  const place = relatedPlace(article);
  if (!place) return <Headlines headlines={article.related} />;
  return <NewestHeadlines place={place} except={article} />;
}

function NewestHeadlines({ place, except }: { place: NewsListPlace; except: Article }) {
  const { data } = useQuery(newsQueries.list(useServices(), useLanguage(), place));
  const others = (data?.data ?? []).filter(({ documentId }) => documentId !== except.documentId);
  return <Headlines headlines={others.map(headlineOf)} />;
}

function Headlines({ headlines }: { headlines: readonly Headline[] }) {
  const t = useMessages();
  if (headlines.length === 0) return null;
  return (
    <div className="no-print">
      <Section title={t('news.related')}>
        <ul className="grid gap-x-10 gap-y-8 md:grid-cols-3">
          {headlines.slice(0, shown).map((headline) => (
            <li key={headline.documentId}>
              <RelatedArticle headline={headline} />
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
