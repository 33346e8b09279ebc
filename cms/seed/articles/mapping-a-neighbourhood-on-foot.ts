import type { Article } from '../article';

export const mappingANeighbourhoodOnFoot: Article = {
  publishedOn: '2026-09-15',
  category: 'community',
  related: ['young-people-as-clients'],
  text: {
    en: {
      slug: 'mapping-a-neighbourhood-on-foot',
      title: 'Mapping a neighbourhood with the people who walk it',
      summary:
        'Three walks at three hours of the day show more about a street than a year of counting. What to take along, whom to invite, what to do with the notes.',
      coverAlt:
        'Light blue survey plan: a river runs down the left edge, and a few dark and blue lots mark the stops of a walk through fine streets.',
      body: [
        {
          text: `
The same street is three streets: one at eight in the morning, one at midday and one after dark. A plan shows none of them. We therefore begin every neighbourhood project with three walks, each of an hour, with at most ten people.

## Whom to invite

Not a sample, but people who use the street in different ways: somebody who pushes a pram, somebody who delivers, a caretaker, a pupil, a person who uses a wheelchair, a shopkeeper, an officer from the roads department. The officer listens and takes notes; explanations come later.

## What to take along

A plan on paper for each person, a pencil, and three words to write beside what they see: _stay_, _avoid_, _missing_. No tablets. A person who looks at a screen does not look at the kerb.`,
        },
        {
          gallery: {
            title: 'Three walks, one neighbourhood',
            images: [
              {
                drawing: 'walk-at-eight-in-the-morning',
                alt: 'Pale plan of avenues that spread like a fan from a bridge; blue lots near the top mark where people stopped.',
                caption: 'Eight in the morning: the bridge and the school.',
              },
              {
                drawing: 'walk-at-midday',
                alt: 'Plan on night ground with broad avenues that meet in a square beside the river; a few light lots stand out.',
                caption: 'Midday: everybody crosses the square, nobody stays.',
              },
              {
                drawing: 'walk-after-dark',
                alt: 'White and green plan of a regular grid; dark lots gather around one diagonal street.',
                caption: 'After dark: one street with light, and long ways to it.',
              },
            ],
          },
        },
        {
          text: `
## What to do with the notes

Copy all plans onto one, on the same evening if possible. Where many wrote the same word, go back and look. Where two people wrote opposite words in the same place, you have found the conversation that the project needs. Publish the plan with its contradictions, so that those who walked find their own mark on it.`,
        },
      ],
    },
  },
};
