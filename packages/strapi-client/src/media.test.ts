import { expect, test } from 'vitest';
import { mediaUrl, srcSet } from './media.js';

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
