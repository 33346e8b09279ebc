import { expect, test } from 'vitest';
import { imageProps, mediaUrl, srcSet } from './media.js';

const image = {
  url: '/uploads/plan.webp',
  width: 1600,
  height: 1000,
  formats: {
    small: { url: '/uploads/small.webp', width: 480, height: 300, mime: 'image/webp' },
    thumbnail: { url: '/uploads/thumbnail.webp', width: 245, height: 153, mime: 'image/webp' },
    wide: { url: '/uploads/wide.webp', width: 2000, height: 1250, mime: 'image/webp' },
  },
};

test('lists the sizes from small to large, never wider than the original', () => {
  expect(srcSet(image)).toBe(
    '/uploads/thumbnail.webp 245w, /uploads/small.webp 480w, /uploads/plan.webp 1600w',
  );
});

test('puts the origin before what is relative and leaves the rest', () => {
  expect(mediaUrl('/uploads/a.png', 'https://cdn.example.org')).toBe(
    'https://cdn.example.org/uploads/a.png',
  );
  expect(mediaUrl('https://elsewhere.example.org/a.png', 'https://cdn.example.org')).toBe(
    'https://elsewhere.example.org/a.png',
  );
});

test('knows an address without a protocol from a path', () => {
  expect(mediaUrl('//cdn.example.org/a.png', 'https://cms.example.org')).toBe(
    '//cdn.example.org/a.png',
  );
});

test('each width is there once', () => {
  const twice = { url: '/twice.webp', width: 480, height: 300, mime: 'image/webp' };
  const formats = { ...image.formats, medium: twice };
  expect(srcSet({ ...image, formats })?.match(/480w/g)).toHaveLength(1);
});

test('a picture of unknown size has no sizes', () => {
  const drawing = { url: '/uploads/a.svg', width: null, height: null, formats: null };
  expect(srcSet(drawing)).toBeUndefined();
  expect(imageProps({ ...drawing, alternativeText: null })).toEqual({
    src: '/uploads/a.svg',
    srcSet: undefined,
    width: undefined,
    height: undefined,
    alt: '',
  });
});

test('a picture has addresses, size and words', () => {
  const props = imageProps({ ...image, formats: null, alternativeText: 'A plan' }, 'https://x.org');
  expect(props).toEqual({
    src: 'https://x.org/uploads/plan.webp',
    srcSet: 'https://x.org/uploads/plan.webp 1600w',
    width: 1600,
    height: 1000,
    alt: 'A plan',
  });
});
