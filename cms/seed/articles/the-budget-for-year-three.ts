import type { Article } from '../article';

export const theBudgetForYearThree: Article = {
  publishedOn: '2026-05-28',
  category: 'financing',
  related: ['when-not-to-borrow'],
  text: {
    en: {
      slug: 'the-budget-for-year-three',
      title: 'The cost that is missing from most budgets: year three',
      summary:
        'Year one is the opening, year two the guarantee. In year three the batteries, the licences and the person who knew everything have to be replaced.',
      coverAlt:
        'Street plan in signal blue: a dark river bends across, and large white and amber lots stand on both banks to the left.',
      body: [
        {
          text: `
We like to be asked about year three, because the answer tells us more about a project than its first page. In year one everything is new. In year two the supplier repairs under guarantee. Year three is the first year in which the city is alone with what it bought.

## What comes due

- **Batteries and small parts**, with the hours and the vehicle to change them.
- **Licences**, which were included for the first two years and now have a price of their own.
- **Connectivity**, billed per device and per month, for every device ever installed.
- **Security updates**, and somebody who installs them.
- **Training**, because the person who followed the project has moved on.

None of these is a surprise. They are left out because the grant did not pay for them, or because the budget form had no line for them.

## A simple rule

Before signing, put a full year of operation into the budget as if the guarantee did not exist, and let the department that will pay it sign beside the figure. If nobody wants to sign, you have learned something while it was still cheap to learn.

## If you are already there

Switch off what nobody reads. Every system has devices whose data has not been opened for months; they cost as much as the useful ones. A smaller network that is maintained serves the city better than a large one that is slowly going silent.`,
        },
      ],
    },
  },
};
