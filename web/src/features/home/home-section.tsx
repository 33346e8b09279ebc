import { CallToAction } from './call-to-action';
import type { HomeSection as AnySection } from './home-queries';
import { Hero } from './hero';
import { LatestNews } from './latest-news';
import { LeaderSpotlight } from './leader-spotlight';
import { LinkList } from './link-list';
import { PageTeaser } from './page-teaser';
import { Statement } from './statement';

/** A section of the home page, by its kind. */
export function HomeSection({ section }: { section: AnySection }) {
  switch (section.__component) {
    case 'sections.hero':
      return <Hero section={section} />;
    case 'sections.latest-news':
      return <LatestNews title={section.title} count={section.count} />;
    case 'sections.statement':
      return <Statement section={section} />;
    case 'sections.page-teaser':
      return <PageTeaser section={section} />;
    case 'sections.leader-spotlight':
      return <LeaderSpotlight section={section} />;
    case 'sections.call-to-action':
      return <CallToAction section={section} />;
    case 'sections.link-list':
      return <LinkList section={section} />;
  }
}
