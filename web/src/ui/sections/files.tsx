import { useId } from 'react';
import { useMessages } from '../../i18n/messages';
import type { SectionOf } from './body-query';
import { FileList } from './file-list';

export function Files({ section }: { section: SectionOf<'sections.files'> }) {
  const t = useMessages();
  const id = useId();
  if (section.files.length === 0) return null;
  return (
    <section aria-labelledby={id} className="measure my-10">
      <h2 id={id} className="mb-3 text-title-s font-semibold">
        {section.title ?? t('sections.files')}
      </h2>
      <FileList files={section.files} />
    </section>
  );
}
