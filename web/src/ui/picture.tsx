import { lazy } from 'react';
import { pictureSrcSet, pictureUrl } from '@wsco/content-client/pictures';
import type { SizedPicture } from '@wsco/content-client/pictures';
import { useServices } from '../services';
import { focus } from './focal-point';
import { DrawnWhenNear } from './drawn-when-near';

const DrawnPicture = lazy(async () => ({
  default: (await import('./drawn-picture')).DrawnPicture,
}));

export interface PictureFile extends SizedPicture {
  readonly height: number | null;
  readonly alternativeText: string | null;
  readonly focalPoint: unknown;
}

const shapes = {
  '5/4': 'aspect-5/4',
  '3/2': 'aspect-3/2',
  '8/5': 'aspect-8/5',
  '16/9': 'aspect-16/9',
  '21/9': 'aspect-21/9',
};

export type PictureRatio = keyof typeof shapes;

/** In pixels: for browsers that know no other. */
const usualWidth = 948;

interface PictureProps {
  /** Without a picture, a street plan is drawn. */
  image: PictureFile | null | undefined;
  /** Decides which plan is drawn, such as a slug. */
  seed: string;
  /** How wide the picture is shown, as in `<img sizes>`. */
  sizes: string;
  /** Width by height; unless given, the picture's own, or 8/5 for a drawn one. */
  ratio?: PictureRatio;
  /** Whether the picture is among the first things to be seen. */
  priority?: boolean;
  /** Replaces the picture's own text; empty when the words beside it say the same. */
  alt?: string;
  className?: string;
}

/** A picture in a box of known size, so that nothing jumps when it comes. */
export function Picture(props: PictureProps) {
  const { image, seed, sizes, ratio, priority = false, alt, className = '' } = props;
  const { mediaOrigin } = useServices();
  // Attributes give a picture its own shape.
  const shape = ratio ?? (image?.width && image.height ? undefined : '8/5');
  const box = shape ? `${shapes[shape]} ${className}` : className;
  if (!image) {
    return (
      <div className={`overflow-hidden bg-tint ${box}`}>
        <DrawnWhenNear>
          <DrawnPicture seed={seed} ratio={ratio ?? '8/5'} />
        </DrawnWhenNear>
      </div>
    );
  }
  const width = image.width ?? 1600;
  const height = image.height ?? Math.round(width / 1.6);
  return (
    <img
      src={pictureUrl(image, usualWidth, mediaOrigin)}
      srcSet={pictureSrcSet(image, mediaOrigin)}
      sizes={sizes}
      width={width}
      height={height}
      alt={alt ?? image.alternativeText ?? ''}
      loading={priority ? 'eager' : 'lazy'}
      fetchPriority={priority ? 'high' : 'auto'}
      decoding="async"
      className={`w-full bg-tint object-cover ${focus(image.focalPoint)} ${box}`}
    />
  );
}
