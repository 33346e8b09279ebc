import { documents, zoneOf } from './large-schema.js';

const everySecond = ['asc', 'desc'];

/** One call with conditions, order, a zone by component and links of links of links, and its use. */
function query(index: number): string {
  const model = index % documents;
  const [first, second, third] = zoneOf(model);
  const name = `query${index}`;
  const chosen = 1 + (index % 19);
  return `
export const ${name} = () =>
  api.types${model}.find({
    fields: ['slug', 'scalar0', 'scalar${chosen}'],
    filters: {
      slug: { $startsWith: 'a' },
      scalar3: { $in: ['north', 'west'] },
      owner: { scalar0: { $containsi: 'b' }, members: { scalar2: { $gte: ${index} } } },
      $or: [{ scalar4: true }, { header: { scalar5: { $lt: '2026-01-01' } } }],
    },
    sort: ['scalar0:${everySecond[index % 2]}', 'owner.scalar2'],
    populate: {
      cover: { fields: ['url', 'width'] },
      owner: {
        fields: ['scalar0'],
        populate: {
          origin: {
            fields: ['scalar0', 'scalar${chosen}'],
            populate: { gallery: { fields: ['url'] }, parent: true },
          },
          facts: { populate: { image: true, subject: { fields: ['slug'] } } },
        },
      },
      members: { sort: 'scalar0', filters: { scalar4: { $eq: false } }, populate: '*' },
      header: { fields: ['scalar0'], populate: { inner: { populate: { source: true } } } },
      body: {
        on: {
          '${first}': { fields: ['scalar0'], populate: { image: { fields: ['url'] } } },
          '${second}': { populate: { items: { populate: { image: true } }, mentions: { populate: { owner: { fields: ['slug'] } } } } },
          '${third}': true,
        },
      },
    },
    pagination: { pageSize: 10 },
  });

export function use${name}({ data }: Awaited<ReturnType<typeof ${name}>>) {
  return data.map((item) => {
    const origin: string | undefined = item.owner?.origin?.gallery[0]?.url;
    const parent: string | undefined = item.owner?.origin?.parent?.scalar0;
    const subject: string | undefined = item.owner?.facts[0]?.subject?.slug;
    const cover: string | null | undefined = item.members[0]?.cover?.alternativeText;
    const source: string | undefined = item.header?.inner?.source?.scalar0;
    const zone = item.body.map((part) => {
      if (part.__component === '${first}') return part.image?.url;
      if (part.__component === '${second}') return part.mentions[0]?.owner?.slug;
      return part.scalar1;
    });
    return { slug: item.slug, origin, parent, subject, cover, source, zone };
  });
}
`;
}

/** A module with some of the queries; every one asks something else, as those of a site do. */
export function queriesModule(from: number, count: number): string {
  const queries = Array.from({ length: count }, (_, step) => query(from + step));
  return `import type { Client } from '@wsco/strapi-client';
import type { ContentSchema } from './schema.js';

declare const api: Client<ContentSchema>;
${queries.join('')}`;
}
