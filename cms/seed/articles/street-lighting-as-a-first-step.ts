import type { Article } from '../article';

export const streetLightingAsAFirstStep: Article = {
  publishedOn: '2026-10-06',
  category: 'projects',
  related: ['the-budget-for-year-three', 'a-bus-lane-is-a-data-project'],
  text: {
    en: {
      slug: 'street-lighting-as-a-first-step',
      title: 'Street lighting as a first step: why it works, and when it does not',
      summary:
        'New lighting pays back in plain sight and leaves a city with poles, power and ducts for what comes next. It teaches little if only the lamps are changed.',
      coverAlt:
        'Street plan in signal blue: a dark river crosses the top, and a group of white and amber lots gathers between two thin avenues.',
      body: [
        {
          text: `
When a city asks us where to begin, lighting is often on the table, and for good reasons. The saving in electricity is measurable, everybody can see the result, and the network of poles reaches every street. Few other projects combine the three.

## What the first step should leave behind

A lamp replaced is a lamp replaced. A lighting project that prepares a second one leaves more:

- an inventory of every pole, with its position, its condition and its owner;
- a cabinet with room and power for another device;
- a contract that lets the city, and not the supplier, decide what else hangs on the pole;
- one person in the administration who can read the control system without help.`,
        },
        {
          figure: {
            drawing: 'lamp-posts-on-one-street',
            alt: 'Sand-coloured plan of an avenue that ends at a bay; dark and amber lots stand along the straight streets beside it.',
            caption:
              'Begin with one avenue and the streets that lead to it; a whole district hides mistakes.',
            credit: 'Drawing: WSCO',
          },
        },
        {
          text: `
## When to begin elsewhere

Do not begin with lighting if the poles belong to somebody else and the negotiation has not started, if the streets are about to be opened for water or heat, or if residents have been asking for something different for years. A project that answers a question nobody asked uses up the patience that the next one needs.

And agree in advance how dark the streets may become at night. Dimming is where the second half of the saving lies, and it is the part that people notice.`,
        },
      ],
    },
  },
};
