import type { ContentSchema } from '@wsco/content-client';

type Platform = ContentSchema['models']['shared.social-link']['scalars']['platform'];

/** The mark of a platform, from a file of its own: their outlines are large, and seldom change. */
export function PlatformIcon({ platform }: { platform: Platform }) {
  return (
    <svg fill="currentColor" aria-hidden="true" className="size-4">
      <use href={`/platforms.svg#${platform}`} />
    </svg>
  );
}
