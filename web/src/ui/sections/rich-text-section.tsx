import { RichText } from '../rich-text';
import type { SectionOf } from './body-query';

export function RichTextSection({ section }: { section: SectionOf<'sections.rich-text'> }) {
  return <RichText content={section.content} />;
}
