import { Picture } from '../picture';
import type { PictureFile, PictureRatio } from '../picture';

interface PictureWithCaptionProps {
  image: PictureFile;
  caption: string | null;
  credit?: string | null;
  sizes: string;
  ratio?: PictureRatio;
  className?: string;
}

/** A picture, and under it what it shows and who made it. */
export function PictureWithCaption(props: PictureWithCaptionProps) {
  const { image, caption, credit = null, sizes, ratio, className } = props;
  return (
    <figure className={className}>
      <Picture image={image} seed={image.url} sizes={sizes} {...(ratio ? { ratio } : {})} />
      {(caption ?? credit) && (
        <figcaption className="mt-2 text-note text-muted">
          {caption} {credit && <span className="whitespace-nowrap">© {credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
