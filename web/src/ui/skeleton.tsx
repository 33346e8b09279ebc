/** Stands where something is being fetched; give it the size of that with `className`. */
export function Skeleton({ className = 'h-4 w-full' }: { className?: string }) {
  return <div aria-hidden="true" className={`skeleton bg-hairline ${className}`} />;
}
