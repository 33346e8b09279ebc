import { expect, test } from 'vitest';
import { pictureSrcSet, pictureUrl } from './pictures.js';

const updatedAt = '2026-03-01T00:00:00.000Z';
const picture = { url: '/uploads/town.webp', width: 500, updatedAt };

test('a picture comes in every width up to its own', () => {
  const widths = pictureSrcSet(picture)
    ?.split(', ')
    .map((each) => each.split(' ')[1]);
  expect(widths).toEqual(['168w', '237w', '335w', '474w', '500w']);
  expect(pictureSrcSet({ ...picture, width: 4000 })).toMatch(/ 1340w, \S+width=1896\S* 1896w$/);
});

test('its address changes with the file', () => {
  const address = pictureUrl(picture, 320, 'https://cms.example');
  expect(address).toMatch(/^https:\/\/cms\.example\/uploads\/town\.webp\?width=320&v=[a-z0-9]+$/);
  const later = { ...picture, updatedAt: '2026-03-02T00:00:00.000Z' };
  expect(pictureUrl(later, 320, 'https://cms.example')).not.toBe(address);
});

test('a picture that is kept elsewhere is left as it is', () => {
  const elsewhere = { ...picture, url: 'https://bucket.example/town.webp' };
  expect(pictureUrl(elsewhere, 320)).toBe(elsewhere.url);
  expect(pictureSrcSet(elsewhere)).toBeUndefined();
});
