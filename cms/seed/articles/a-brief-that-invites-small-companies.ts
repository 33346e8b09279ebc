import type { Article } from '../article';

export const aBriefThatInvitesSmallCompanies: Article = {
  publishedOn: '2026-06-11',
  category: 'partnerships',
  related: ['data-clauses-before-the-contract'],
  text: {
    en: {
      slug: 'a-brief-that-invites-small-companies',
      title: 'A procurement brief that invites small companies',
      summary:
        'Local firms often have the better solution and no department for tenders. Six changes to the brief bring them to the table without lowering the standard.',
      coverAlt:
        'Black-and-white figure plan: a straight white avenue meets a grey river, with amber and blue buildings beside the bridge.',
      body: [
        {
          text: `
When a city receives two offers from two large companies, it is rarely because nobody else could do the work. More often the brief was written in a way that only those two could answer. The following changes are allowed under most procurement rules, and each of them costs a page at most.

- **Describe the problem, not the product.** “Residents must see by eight in the evening when the next bus comes” invites more ideas than the specification of a display.
- **Divide into lots** where the risks differ: hardware, software, installation.
- **Ask for references that exist.** Three comparable projects in a field that is five years old exclude everyone but the pioneers. Ask for one, or for a demonstration.
- **Size the guarantees.** Turnover and insurance in proportion to the lot, not to the whole programme.
- **Pay for the demonstration.** A modest fee for the last three candidates is the cheapest quality control that you can buy.
- **Answer questions in public,** and early, so that nobody needs a lobbyist to understand the text.

## What must stay high

Accessibility, data protection, security updates and the right to leave with your data belong in every lot. They are no burden on small companies; they are the reason why you can trust one.

Before you publish, give the brief to somebody who runs a firm of ten people and ask them to mark the place where they stopped reading.`,
        },
        {
          callToAction: {
            title: 'Would you like a second pair of eyes?',
            text: 'Send the brief before it is published. We mark the place where we would have stopped reading.',
            label: 'Talk about a partnership',
            topic: 'partnership',
          },
        },
      ],
    },
  },
};
