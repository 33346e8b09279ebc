import type { HomeSectionOf } from './home-queries';

type Pillar = HomeSectionOf<'sections.statement'>['pillars'][number];

/** The pillars as the blocks of a town, around the square where they meet. */
export function PillarPlan({ pillars }: { pillars: readonly Pillar[] }) {
  if (pillars.length === 0) return null;
  const meets = pillars.length === 4;
  return (
    <div className="relative mt-12 md:mt-16">
      <ul className="grid md:grid-cols-2 md:gap-5">
        {pillars.map(({ id, title, text }) => (
          <li key={id} className="-mt-px border border-verdigris p-6 md:mt-0 md:p-10">
            <h3 className="text-title-s font-semibold">{title}</h3>
            <p className="measure mt-2 font-serif">{text}</p>
          </li>
        ))}
      </ul>
      {meets && (
        <svg
          viewBox="0 0 64 64"
          aria-hidden="true"
          className="absolute top-1/2 left-1/2 size-24 -translate-1/2 max-md:hidden"
        >
          <path className="fill-paper" d="M32 0 64 32 32 64 0 32z" />
          <path className="fill-verdigris" d="M32 14 50 32 32 50 14 32z" />
          <path className="fill-amber" d="M32 26 38 32 32 38 26 32z" />
        </svg>
      )}
    </div>
  );
}
