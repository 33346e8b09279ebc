import { ContentLink } from '../../ui/content-link';
import { buttonClass } from '../../ui/button';
import { Picture } from '../../ui/picture';
import { HeroPlan } from './hero-plan';
import type { HomeSectionOf } from './home-queries';

/** The first thing that is said, beside a street plan that runs off the page. */
export function Hero({ section }: { section: HomeSectionOf<'sections.hero'> }) {
  const { title, text, link, image } = section;
  return (
    <div className="relative overflow-hidden">
      <div className="wrap lg:grid lg:min-h-[30rem] lg:grid-cols-12 lg:gap-x-8">
        <div className="py-10 md:py-16 lg:col-span-7 lg:self-center">
          <h1 className="text-hero font-semibold tracking-[-0.03em] text-balance">{title}</h1>
          {text && <p className="measure mt-6 font-serif text-title-s">{text}</p>}
          {link && (
            <p className="mt-8">
              <ContentLink link={link} className={buttonClass('primary')}>
                {link.label}
              </ContentLink>
            </p>
          )}
        </div>
      </div>
      <div className="no-print h-40 overflow-hidden sm:h-56 lg:absolute lg:inset-y-0 lg:left-[max(60%,calc(50%+8rem))] lg:h-auto lg:w-[50vw]">
        {image ? (
          <Picture
            image={image}
            seed="home"
            // Cropped to a strip on phones, it need not be sharper than their screen.
            sizes="(min-width: 64rem) 45vw, 92vw"
            priority
            alt=""
            className="h-full"
          />
        ) : (
          <HeroPlan />
        )}
      </div>
    </div>
  );
}
