import type { BodySection } from './body-query';
import { CallToAction } from './call-to-action';
import { Embed } from './embed';
import { Figure } from './figure';
import { Files } from './files';
import { Gallery } from './gallery';
import { Leaders } from './leaders';
import { Quote } from './quote';
import { RichTextSection } from './rich-text-section';

function Section({ section }: { section: BodySection }) {
  switch (section.__component) {
    case 'sections.rich-text':
      return <RichTextSection section={section} />;
    case 'sections.figure':
      return <Figure section={section} />;
    case 'sections.gallery':
      return <Gallery section={section} />;
    case 'sections.quote':
      return <Quote section={section} />;
    case 'sections.call-to-action':
      return <CallToAction section={section} />;
    case 'sections.files':
      return <Files section={section} />;
    case 'sections.embed':
      return <Embed section={section} />;
    case 'sections.leaders':
      return <Leaders section={section} />;
  }
}

/** The body of an article or a page, section by section. */
export function Sections({ body }: { body: readonly BodySection[] }) {
  return body.map((section) => (
    <Section key={`${section.__component}-${section.id}`} section={section} />
  ));
}
