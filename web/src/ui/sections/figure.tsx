import type { SectionOf } from './body-query';
import { PictureWithCaption } from './picture-with-caption';

export function Figure({ section }: { section: SectionOf<'sections.figure'> }) {
  const { image, caption, credit } = section;
  if (!image) return null;
  return (
    <PictureWithCaption
      image={image}
      caption={caption ?? image.caption}
      credit={credit}
      sizes="(min-width: 64rem) 52rem, 100vw"
      className="my-10 max-w-4xl"
    />
  );
}
