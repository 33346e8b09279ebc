import type { Article } from '../article';

export const floodWarningsThatReachTheGroundFloor: Article = {
  publishedOn: '2026-08-20',
  category: 'projects',
  related: ['one-building-first', 'consultation-in-the-languages-of-the-street'],
  text: {
    en: {
      slug: 'flood-warnings-that-reach-the-ground-floor',
      title: 'Flood warnings that reach the ground floor',
      summary:
        'Measuring the river is the easy half. A warning is finished when the person in the basement flat has read it and knows which staircase to take.',
      coverAlt:
        'White and verdigris plan: six avenues meet north of a green river, and dark green lots stand along its upper bank.',
      body: [
        {
          text: `
Cities by rivers usually know the water level well. Gauges are old, modern ones are affordable, and forecasts have become good. What we find missing is the last hundred metres: from the control room to the ground floor.

## Start from the door

Take the streets below the bridge and walk them with the forecast in hand. At each door, ask how a warning would arrive here tonight. The answers make a list of gaps that no map of sensors shows: a siren that cannot be heard indoors, a message in a language that the household does not read, a telephone that is switched off at night.`,
        },
        {
          figure: {
            drawing: 'streets-below-the-bridge',
            alt: 'Paper-coloured plan with a pale river curving in from the right; four blue lots below an avenue mark the streets that flood first.',
            caption:
              'The streets below the bridge come first. A warning to the whole city warns nobody.',
            credit: 'Drawing: WSCO',
          },
        },
        {
          text: `
## Three levels, three sentences

Write the messages before the system is bought, with the people who will receive them. We suggest no more than three:

1. _Water may reach your street tomorrow. Move what stands on the floor._
2. _Water reaches your street tonight. Move the car, check on your neighbour._
3. _Leave the ground floor now. Use the staircase on the upper side._

Each sentence has one sender, one threshold and a list of channels, of which at least one needs neither electricity nor a telephone. A volunteer with a list of doors is a channel.

## Practise in dry weather

Once a year, send the first message as an exercise and ask at the doors who received it. The share of doors that did is the only figure that this project needs to report.`,
        },
      ],
    },
  },
};
