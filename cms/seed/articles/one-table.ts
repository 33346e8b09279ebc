import type { Article } from '../article';

export const oneTable: Article = {
  publishedOn: '2026-01-29',
  category: 'partnerships',
  text: {
    en: {
      slug: 'one-table',
      title: 'One table: what public and private can ask of each other',
      summary:
        'A strong relationship between the public and the private sector does not mean agreement. It means that both know what the other may reasonably expect.',
      coverAlt:
        'Verdigris plan seen from close by: a dark river, a straight avenue, and a block of white lots with one amber lot among them.',
      body: [
        {
          text: `
Our president, Eduard Dumitrascu, works for a strong relationship between the public and the private sector. The word that matters is _relationship_: something that is looked after before there is a contract and after it has ended. From the projects that we accompany, two short lists have emerged.

## What the public side may ask

- To be told early what a thing costs to run, and not only to buy.
- To speak with the people who will do the work, and not only with those who sell it.
- To be shown where it failed elsewhere.
- To leave with its data, and without a lawyer.

## What the private side may ask

- One person who answers, and who has a deputy.
- Decisions on the date that was announced, also when they are negative.
- Rules that do not change in the middle of an offer.
- To be paid on time. For a small company it is the difference between a good client and a last one.

## What both owe the residents

A place where one can see what was agreed, what it costs and whether it works. Not a brochure: a page with dates and figures, kept up by both, for as long as the contract lasts.

Put the lists on the table at the first meeting and let each side add one line. It takes half an hour, and it will save you the first dispute.`,
        },
      ],
    },
  },
};
