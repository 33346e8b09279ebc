import { lazy } from 'react';
import { pictureSrcSet, pictureUrl } from '@wsco/content-client/pictures';
import { useServices } from '../services';
import { focus } from './focal-point';
import { DrawnWhenNear } from './drawn-when-near';
import type { PictureFile } from './picture';

const Monogram = lazy(async () => ({ default: (await import('./monogram')).Monogram }));

interface PortraitProps {
  image: PictureFile | null | undefined;
  name: string;
  /** Width in pixels at which the portrait is shown at most, as its class says. */
  size: number;
  className: string;
}

/** A person's picture, or the initials of the name; always square. */
export function Portrait({ image, name, size, className }: PortraitProps) {
  const { mediaOrigin } = useServices();
  return (
    <div className={`aspect-square overflow-hidden bg-tint ${className}`}>
      {image ? (
        <img
          src={pictureUrl(image, 474, mediaOrigin)}
          srcSet={pictureSrcSet(image, mediaOrigin)}
          sizes={`(min-width: ${size}px) ${size}px, 100vw`}
          width={size}
          height={size}
          alt={image.alternativeText ?? name}
          loading="lazy"
          decoding="async"
          className={`size-full object-cover ${focus(image.focalPoint)}`}
        />
      ) : (
        <DrawnWhenNear>
          <Monogram name={name} size={size} />
        </DrawnWhenNear>
      )}
    </div>
  );
}
