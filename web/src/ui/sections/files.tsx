import { useId } from 'react';
import { useMessages } from '../../i18n/messages';
import type { SectionOf } from './body-query';
import { FileList } from './file-list';

export function Files({ section }: { section: SectionOf<'sections.files'> }) {
  const t = useMessages();
  const id = useId();
  if (section.files.length === 0) return null;
  return (
    <section aria-labelledby={id} className="my-10 max-w-140">
      <h2 id={id} className="mb-3 text-title-m font-semibold tracking-tight">
        {section.title ?? t('sections.files')}
      </h2>
      <FileList files={section.files} />
    </section>
  );
}
