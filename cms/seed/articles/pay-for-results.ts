import type { Article } from '../article';

export const payForResults: Article = {
  publishedOn: '2026-07-23',
  category: 'financing',
  related: ['the-budget-for-year-three'],
  text: {
    en: {
      slug: 'pay-for-results',
      title: 'Pay for results, but first agree what a result is',
      summary:
        'Contracts that pay for outcomes move risk to where it can be managed. They fail when the outcome is easy to count and beside the point.',
      coverAlt:
        'Street plan at dusk: the sea fills the upper left corner, and amber and light blue lots stand where an avenue reaches it.',
      body: [
        {
          text: `
The idea is simple and good: the city does not pay for devices that have been installed but for something that has improved. The company chooses the means, and earns more when it works. In practice everything depends on the definition.

## Three tests for a result

**It is what people want.** Nobody wants reports processed; people want the street lamp to work. If the contract pays for processed reports, there will be many reports.

**It can be influenced.** A company can shorten the time a lamp stays dark. It cannot shorten the winter. Pay for what it can change, and take the weather out of the formula.

**It can be checked by somebody else.** The figures must not come only from the system that is being paid for. A random walk with a list of lamps, once a month, is inexpensive and hard to argue with.

## A floor and a ceiling

Pay a fixed share that keeps the service alive, and a variable one that makes effort worthwhile. Limit both. A company that can lose everything adds the fear to its price; a company that can win without limit will find the weakness in your formula before you do.

## And a date to look again

Agree that after a year both sides look at the definition together. Not at the price: at the definition. A result that was well chosen in January may be the wrong one by the following winter, and a contract that admits this from the beginning is easier to keep.`,
        },
        {
          quote: {
            text: 'If the number improves and the street does not, it was the wrong number.',
            attribution: 'From our notes for negotiators',
          },
        },
      ],
    },
  },
};
