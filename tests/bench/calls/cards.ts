const words = 'The council opens a second bridge over the river for people on foot and on bicycles';

function card(index: number) {
  const at = `2026-0${1 + (index % 9)}-11T08:30:00.000Z`;
  return {
    id: index + 1,
    documentId: `k2x9vd41m0q7c8s5z3b6n${String(index).padStart(3, '0')}`,
    title: `${words}, part ${index}`,
    slug: `a-second-bridge-${index}`,
    summary: `${words}. ${words}; it is the first of its kind, and open in every season.`,
    publishedOn: at.slice(0, 10),
    cover: {
      id: 40 + index,
      documentId: `f7h2jw90t6r1p4y8a5g3e${String(index).padStart(3, '0')}`,
      url: `/uploads/bridge_${index}_5f0c1c9a7e.webp`,
      alternativeText: 'A bridge at dusk',
      width: 1600,
      height: 900,
      formats: Object.fromEntries(
        [320, 640, 960, 1280].map((width) => [
          `w${width}`,
          {
            url: `/uploads/w${width}_bridge_${index}_5f0c1c9a7e.webp`,
            width,
            height: (width * 9) / 16,
            mime: 'image/webp',
          },
        ]),
      ),
    },
    category: { id: 3, documentId: 'c4u8lo52i9x6w1n7d3v0mbqz', name: 'Mobility', slug: 'mobility' },
  };
}

/** One page of ten, as Strapi answers the query below. */
export const page = {
  data: Array.from({ length: 10 }, (_, index) => card(index)),
  meta: { pagination: { page: 1, pageSize: 10, pageCount: 7, total: 64 } },
};

export const query = {
  fields: ['title', 'slug', 'summary', 'publishedOn'],
  filters: { category: { slug: { $eq: 'mobility' } }, featured: { $ne: true } },
  sort: ['publishedOn:desc', 'title:asc'],
  populate: {
    cover: { fields: ['url', 'alternativeText', 'width', 'height', 'formats'] },
    category: { fields: ['name', 'slug'] },
  },
  pagination: { page: 1, pageSize: 10 },
  locale: 'en',
} as const;
