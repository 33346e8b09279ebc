import type { SectionOf } from './body-query';

export function Quote({ section }: { section: SectionOf<'sections.quote'> }) {
  const { text, attribution, source } = section;
  return (
    <figure className="my-12 max-w-160 border-l-2 border-verdigris pl-6">
      <blockquote cite={source ?? undefined} className="font-serif text-title-s text-verdigris">
        <p>{text}</p>
      </blockquote>
      {attribution && (
        <figcaption className="mt-3 text-note text-muted">
          {source ? (
            <a href={source} rel="noopener" className="link">
              {attribution}
            </a>
          ) : (
            attribution
          )}
        </figcaption>
      )}
    </figure>
  );
}
