import { useId } from 'react';
import { useLanguage } from '../../i18n/language';
import { paths } from '../../paths';
import { ButtonLink } from '../../ui/button-link';
import type { HomeSectionOf } from './home-queries';

/** Asks for an inquiry, and says what the reader gets for it. */
export function CallToAction({ section }: { section: HomeSectionOf<'sections.call-to-action'> }) {
  const id = useId();
  const language = useLanguage();
  const { title, text, label, topic } = section;
  return (
    <section aria-labelledby={id} className="wrap no-print">
      <div className="grid items-end gap-x-8 gap-y-6 border-t-4 border-ink py-12 md:grid-cols-12 md:py-16">
        <div className="md:col-span-8">
          <h2 id={id} className="text-title-l font-semibold tracking-tight text-balance">
            {title}
          </h2>
          {text && <p className="measure mt-4 font-serif text-lead">{text}</p>}
        </div>
        <p className="md:col-span-4 md:text-right">
          <ButtonLink to={paths.contact(language, topic)}>{label}</ButtonLink>
        </p>
      </div>
    </section>
  );
}
