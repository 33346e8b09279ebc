import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useLanguage } from '../../i18n/language';
import { useMessages } from '../../i18n/messages';
import { paths } from '../../paths';
import { useServices } from '../../services';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { PageLink } from '../../ui/text-link';
import { Band } from './band';
import { homeQueries } from './home-queries';
import { LeadStory } from './lead-story';
import { NewsSkeleton } from './news-skeleton';
import { StoryHeadline } from './story-headline';

/** One story large, the others as headlines. */
export function LatestNews({ title, count }: { title: string; count: number }) {
  const id = useId();
  const t = useMessages();
  const language = useLanguage();
  return (
    <Band labelledBy={id}>
      <div className="mb-8 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h2 id={id} className="text-title-m font-semibold tracking-tight">
          {title}
        </h2>
        <PageLink to={paths.newsList(language)} className="link">
          {t('home.allNews')}
        </PageLink>
      </div>
      <Stories count={count} />
    </Band>
  );
}

function Stories({ count }: { count: number }) {
  const t = useMessages();
  const news = useQuery(homeQueries.latestNews(useServices(), useLanguage()));
  if (news.isPending) return <NewsSkeleton />;
  if (!news.data) {
    return (
      <EmptyState title={t('home.newsUnreachable')}>
        <Button variant="quiet" onClick={() => void news.refetch()}>
          {t('site.retry')}
        </Button>
      </EmptyState>
    );
  }
  const [lead, ...others] = news.data.slice(0, count);
  if (!lead) return <EmptyState title={t('home.noNews')} />;
  return (
    <div className="grid gap-x-12 lg:grid-cols-12">
      <LeadStory story={lead} />
      {others.length > 0 && (
        <ul className="max-lg:mt-10 lg:col-span-5">
          {others.map((story) => (
            <StoryHeadline key={story.documentId} story={story} />
          ))}
        </ul>
      )}
    </div>
  );
}
