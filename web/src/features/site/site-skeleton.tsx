import { Skeleton } from '../../ui/skeleton';

/** The shape of a page, shown until the first data is there. */
export function SiteSkeleton() {
  return (
    <div aria-busy="true">
      <div className="border-b border-hairline">
        <div className="wrap flex min-h-10 items-center">
          <Skeleton className="h-3.5 w-40" />
        </div>
      </div>
      <div className="wrap">
        <div className="flex items-center gap-4 border-b border-ink py-4 md:py-6">
          <Skeleton className="size-11 md:size-13" />
          <Skeleton className="h-5 w-48 md:w-80" />
        </div>
        <div className="space-y-5 py-16 lg:w-7/12">
          <Skeleton className="h-14" />
          <Skeleton className="h-14 w-4/5" />
          <Skeleton className="mt-8 h-5" />
          <Skeleton className="h-5 w-2/3" />
        </div>
      </div>
    </div>
  );
}
