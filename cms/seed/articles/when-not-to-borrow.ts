import type { Article } from '../article';

export const whenNotToBorrow: Article = {
  publishedOn: '2026-02-19',
  category: 'financing',
  text: {
    en: {
      slug: 'when-not-to-borrow',
      title: 'When not to borrow',
      summary:
        'We help cities to find money for projects. Sometimes the most useful thing that we can say is: not with a loan, and not yet.',
      coverAlt:
        'Street plan at dusk: a blue river cuts across from the upper left, with amber and light blue lots on its near bank.',
      body: [
        {
          text: `
A loan is a good instrument for something that lasts, serves many and earns or saves money in a way that can be foreseen. Three situations look similar and are not.

## The pilot

A pilot exists to find out whether something works. If the answer may be no, the money has to be money that can be lost: a budget for trials, a grant, a partner who shares the curiosity. A city that borrows for a pilot will find it hard to admit that the pilot failed.

## The catch-up

Something has not been maintained for years, and a new system promises to make up for it. But a platform does not repair a pipe. Borrow for the pipe, which lasts, and pay for the platform from what the repair saves.

## The fashion

Every few years there is something that all cities announce. If you cannot say what you would do without it, wait. In two years it will be cheaper, the standards will be settled, and you can learn from those who went first. They are usually generous with their experience.

## A question for the council

Ask before the vote: _if this stopped working tomorrow, for what would we still be paying, and for how long?_ If the answer is “for nothing that anyone would miss”, the loan is too long, or the project too thin.

None of this speaks against ambition. The strongest projects that we have seen began with a small sum, a clear question and a date on which somebody was allowed to say no.`,
        },
      ],
    },
  },
};
