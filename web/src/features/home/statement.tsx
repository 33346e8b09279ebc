import { useId } from 'react';
import { ContentLink } from '../../ui/content-link';
import { RichText } from '../../ui/rich-text';
import { ShareRow } from '../../ui/share-row';
import { Band } from './band';
import type { HomeSectionOf } from './home-queries';
import { PillarPlan } from './pillar-plan';

/** The organisation in its own words, with what it stands on. */
export function Statement({ section }: { section: HomeSectionOf<'sections.statement'> }) {
  const { title, text, pillars, link, shareable } = section;
  const id = useId();
  return (
    <Band labelledBy={id}>
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-12">
        <h2
          id={id}
          className="text-title-l font-semibold tracking-tight text-balance text-verdigris lg:col-span-4"
        >
          {title}
        </h2>
        <div className="lg:col-span-8">
          <RichText content={text} />
          {link && (
            <p className="mt-6">
              <ContentLink link={link} className="link font-semibold">
                {link.label}
              </ContentLink>
            </p>
          )}
          {shareable && (
            <div className="mt-4 min-h-11">
              <ShareRow title={title} />
            </div>
          )}
        </div>
      </div>
      <PillarPlan pillars={pillars} />
    </Band>
  );
}
