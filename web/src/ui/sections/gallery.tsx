import { useId } from 'react';
import { useMessages } from '../../i18n/messages';
import type { SectionOf } from './body-query';
import { PictureWithCaption } from './picture-with-caption';

export function Gallery({ section }: { section: SectionOf<'sections.gallery'> }) {
  const t = useMessages();
  const id = useId();
  const { title, images } = section;
  if (images.length === 0) return null;
  const label = title ? { 'aria-labelledby': id } : { 'aria-label': t('sections.gallery') };
  return (
    <section {...label} className="my-10 max-w-4xl">
      {title && (
        <h2 id={id} className="mb-4 text-title-m font-semibold tracking-tight">
          {title}
        </h2>
      )}
      <ul className="grid gap-x-6 gap-y-8 sm:grid-cols-2">
        {images.map((image) => (
          <li key={image.documentId}>
            <PictureWithCaption
              image={image}
              caption={image.caption}
              sizes="(min-width: 40rem) 26rem, 100vw"
              ratio="3/2"
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
