import { useLanguage } from '../../i18n/language';
import { paths } from '../../paths';
import { ButtonLink } from '../button-link';
import type { SectionOf } from './body-query';

export function CallToAction({ section }: { section: SectionOf<'sections.call-to-action'> }) {
  const language = useLanguage();
  const { title, text, label, topic } = section;
  return (
    <aside className="no-print my-12 max-w-140 border-y border-ink py-8">
      <h2 className="text-title-m font-semibold tracking-tight text-balance">{title}</h2>
      {text && <p className="mt-2 text-muted">{text}</p>}
      <ButtonLink to={paths.contact(language, topic)} className="mt-6">
        {label}
      </ButtonLink>
    </aside>
  );
}
