import type { Article } from '../article';

export const aBusLaneIsADataProject: Article = {
  publishedOn: '2026-03-10',
  category: 'projects',
  text: {
    en: {
      slug: 'a-bus-lane-is-a-data-project',
      title: 'A bus lane is a data project too',
      summary:
        'Paint, priority at the lights, and a timetable that tells the truth: three departments, one corridor. What to agree before the first line is drawn.',
      coverAlt:
        'Paper-coloured plan: a pale river and six broad avenues that meet in a square on the right, with blue, black and amber lots around it.',
      body: [
        {
          text: `
Few measures are as modest and as effective as a lane of their own for buses. It is also a good test of whether an administration can work across departments, because the lane is only a third of the project.

## Three parts of one thing

**The street.** Roads decides where the lane runs, where deliveries stop, and what happens at the two places where it does not fit.

**The lights.** Traffic control gives the bus a green phase when it is late, not whenever it arrives. For that it has to know whether the bus is late.

**The timetable.** The operator shortens the running time once the lane is reliable. If it does not, buses wait at stops in order to be punctual, and passengers conclude that nothing has changed.`,
        },
        {
          figure: {
            drawing: 'corridor-and-side-streets',
            alt: 'Verdigris plan seen from close by: one avenue with side streets, a dark river to the left, and white and amber lots along the corridor.',
            caption:
              'A corridor and its side streets. The side streets decide how the lane is received.',
            credit: 'Drawing: WSCO',
          },
        },
        {
          text: `
## What to agree first

- one set of data for all three, with the position of every bus, and who maintains it;
- one figure that counts: the time that nine out of ten journeys keep to, and not the average;
- one person who may call a meeting of the three departments the next morning.

## And what to tell the street

Shopkeepers ask about deliveries, residents about the side streets, cyclists about the junctions. Have the answers ready for each of the blocks, on paper, with a drawing. A corridor is experienced one block at a time.`,
        },
      ],
    },
  },
};
