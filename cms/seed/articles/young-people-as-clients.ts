import type { Article } from '../article';

export const youngPeopleAsClients: Article = {
  publishedOn: '2026-04-14',
  category: 'community',
  related: ['a-library-is-infrastructure'],
  text: {
    en: {
      slug: 'young-people-as-clients',
      title: 'Young people as clients, not as an audience',
      summary:
        'Give a class a budget, a street and the right to order. They will ask better questions of a supplier than most tenders do.',
      coverAlt:
        'Street plan on night ground: a narrow river, six dark avenues that meet on the right, and a cluster of light blue and verdigris lots.',
      body: [
        {
          text: `
Cities like to show young people what has been planned. There is a model, a tablet, a drawing competition. It is friendly, and it teaches that the future is something one looks at. We suggest turning the roles round.

## The order

A class, or a youth council, becomes the client of one small measure in its own neighbourhood: a crossing, a shelter, the lighting of a path. It receives a real budget, however small, and the right to place the order. The administration is the contractor. It has to explain, offer, deliver, and hand over.

## What they ask

From the projects of this kind that we have followed, some questions from the clients have stayed with us:

- Who cleans it?
- What does it do when it rains?
- Can my grandmother use it?
- If it breaks on a Sunday, who finds out first?
- What was here before, and did anybody like it?

Each of them belongs in every tender.

## What the city gets

A measure that is looked after, because those who ordered it pass it every day. An administration that has practised explaining itself. And a dozen people who know how a city decides, some of whom will sit on the other side of the table in ten years.

The only condition is that the order is real. A budget that can be withdrawn and a decision that can be overruled teach something too, but not what you had in mind.`,
        },
      ],
    },
  },
};
