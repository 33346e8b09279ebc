// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTaggedCache } from './tagged-cache';

const tags = ['a', 'b', 'c', 'd'] as const;
type Tag = (typeof tags)[number];
type Versions = Partial<Record<Tag, number>>;

/** A page under way: what it will be made of, and what it has read of that. */
interface Making {
  key: string;
  of: Tag[];
  begun: number;
  read?: Versions;
}

const step = fc.oneof(
  fc.record({
    does: fc.constant('begin' as const),
    key: fc.constantFrom('x', 'y', 'z'),
    of: fc.uniqueArray(fc.constantFrom(...tags), { minLength: 1 }),
  }),
  fc.record({ does: fc.constantFrom('read' as const, 'finish' as const), which: fc.nat(5) }),
  fc.record({ does: fc.constant('edit' as const), tag: fc.constantFrom(...tags) }),
  fc.record({ does: fc.constantFrom('follow' as const, 'lose' as const) }),
);

test('what is fresh shows every change that was heard of, in whatever order things happen', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200, size: 'max' }), (steps) => {
      const cache = createTaggedCache<{ made: Versions }>({
        // Two of the three keys fit, and half of the tags are remembered.
        maxBytes: 2,
        bytesOf: () => 1,
        rememberedTags: 2,
      });
      const content = { a: 0, b: 0, c: 0, d: 0 };
      const heard = { ...content };
      let makings: Making[] = [];
      let unheard: Tag[] = [];
      for (const each of steps) {
        if (each.does === 'begin') makings.push({ ...each, begun: cache.begin() });
        if (each.does === 'read') {
          const making = makings[each.which];
          if (making) making.read = Object.fromEntries(making.of.map((tag) => [tag, content[tag]]));
        }
        if (each.does === 'finish') {
          const making = makings[each.which];
          makings = makings.filter((other) => other !== making);
          if (making?.read)
            cache.keep(making.key, { value: { made: making.read }, tags: making.of }, making.begun);
        }
        if (each.does === 'edit') {
          content[each.tag] += 1;
          unheard.push(each.tag);
        }
        if (each.does === 'follow') {
          const tag = unheard.shift();
          if (tag) {
            heard[tag] += 1;
            cache.change([tag]);
          }
        }
        if (each.does === 'lose') {
          unheard = [];
          Object.assign(heard, content);
          cache.change(['*']);
        }
        for (const [, { value, isFresh }] of cache.entries()) {
          if (!isFresh) continue;
          for (const tag of tags) {
            expect(value.made[tag] ?? Infinity).toBeGreaterThanOrEqual(heard[tag]);
          }
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test('what nobody changes stays fresh', () => {
  const cache = createTaggedCache<{ name: string }>({ maxBytes: 10, bytesOf: () => 1 });
  cache.keep('page', { value: { name: 'x' }, tags: ['news:1', 'site'] }, cache.begin());
  cache.change(['news:2', 'news']);
  expect(cache.get('page')?.isFresh).toBe(true);
  cache.change(['site']);
  expect(cache.get('page')).toMatchObject({ value: { name: 'x' }, isFresh: false });
});

test('what holds many documents of a type is no longer fresh when one of them changes', () => {
  const cache = createTaggedCache<object>({ maxBytes: 10, bytesOf: () => 1 });
  const begun = cache.begin();
  cache.keep('list', { value: {}, tags: ['file:*', 'news'] }, begun);
  cache.change(['news:1']);
  expect(cache.get('list')?.isFresh).toBe(true);
  cache.change(['file:1']);
  expect(cache.get('list')?.isFresh).toBe(false);
  expect(cache.keep('list', { value: {}, tags: ['file:*'] }, begun)).toBe(false);
});

test('it takes no more bytes than it may', () => {
  const cache = createTaggedCache<{ bytes: number }>({
    maxBytes: 1000,
    bytesOf: ({ bytes }) => bytes,
  });
  for (let index = 0; index < 10_000; index += 1) {
    cache.keep(`page ${index}`, { value: { bytes: 100 }, tags: [`news:${index}`] }, cache.begin());
  }
  expect(cache.entries()).toHaveLength(10);
  expect(cache.keep('too large', { value: { bytes: 1001 }, tags: [] }, cache.begin())).toBe(true);
  expect(cache.get('too large')).toBeUndefined();
});

test('what began before more changes than are remembered is not kept', () => {
  const cache = createTaggedCache<object>({ maxBytes: 10, bytesOf: () => 1, rememberedTags: 2 });
  const begun = cache.begin();
  for (const tag of ['a', 'b', 'c']) cache.change([tag]);
  expect(cache.keep('page', { value: {}, tags: ['a'] }, begun)).toBe(false);
  expect(cache.keep('page', { value: {}, tags: ['a'] }, cache.begin())).toBe(true);
});
