import { Skeleton } from '../../ui/skeleton';

export function NewsSkeleton() {
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-12">
      <div className="lg:col-span-7">
        <Skeleton className="aspect-[1.6]" />
        <Skeleton className="mt-6 h-8 w-3/4" />
      </div>
      <div className="space-y-8 lg:col-span-5">
        {[1, 2, 3].map((each) => (
          <Skeleton key={each} className="h-20" />
        ))}
      </div>
    </div>
  );
}
