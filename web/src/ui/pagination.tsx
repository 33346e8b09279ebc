import { useMessages } from '../i18n/messages';
import { PageLink } from './text-link';

interface PaginationProps {
  /** Counted from 1. */
  page: number;
  pageCount: number;
  hrefOf: (page: number) => string;
}

/** The first, the last, and those around the current one; null stands for what is left out. */
export function pagesShown(page: number, pageCount: number): (number | null)[] {
  const all = Array.from({ length: pageCount }, (_, index) => index + 1);
  const near = all.filter((each) => each === 1 || each === pageCount || Math.abs(each - page) < 2);
  return near.flatMap((each, index) => {
    const gap = each - (near[index - 1] ?? 0);
    if (gap === 2) return [each - 1, each];
    return gap > 2 ? [null, each] : [each];
  });
}

export function Pagination({ page, pageCount, hrefOf }: PaginationProps) {
  const t = useMessages();
  if (pageCount < 2) return null;
  const box = 'grid min-h-11 min-w-11 place-items-center tabular-nums';
  return (
    <nav aria-label={t('site.pagination')} className="mt-12 border-t border-hairline pt-6">
      <ul className="flex flex-wrap items-center gap-1">
        {page > 1 && (
          <li>
            <PageLink rel="prev" to={hrefOf(page - 1)} className={`${box} link pr-3`}>
              {t('site.previousPage')}
            </PageLink>
          </li>
        )}
        {pagesShown(page, pageCount).map((each, index) => (
          <li key={each ?? `gap-${index}`}>
            {each === null ? (
              <span className={box}>…</span>
            ) : (
              <PageLink
                to={hrefOf(each)}
                aria-label={t('site.page', { page: each })}
                aria-current={each === page ? 'page' : undefined}
                className={`${box} hover:text-signal aria-[current]:bg-ink aria-[current]:text-paper`}
              >
                {each}
              </PageLink>
            )}
          </li>
        ))}
        {page < pageCount && (
          <li>
            <PageLink rel="next" to={hrefOf(page + 1)} className={`${box} link pl-3`}>
              {t('site.nextPage')}
            </PageLink>
          </li>
        )}
      </ul>
    </nav>
  );
}
