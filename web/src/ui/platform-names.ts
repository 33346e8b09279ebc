import type { ContentSchema } from '@wsco/content-client';

type Platform = ContentSchema['models']['shared.social-link']['scalars']['platform'];

export const platformNames: Record<Platform, string> = {
  linkedin: 'LinkedIn',
  x: 'X',
  facebook: 'Facebook',
  instagram: 'Instagram',
  youtube: 'YouTube',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
};
