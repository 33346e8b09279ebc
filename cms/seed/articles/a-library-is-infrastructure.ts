import type { Article } from '../article';

export const aLibraryIsInfrastructure: Article = {
  publishedOn: '2025-12-02',
  category: 'community',
  text: {
    en: {
      slug: 'a-library-is-infrastructure',
      title: 'A library is digital infrastructure',
      summary:
        'It has a door, opening hours and people who help without selling. Before a city builds a new place for its digital services, it should look at the one it has.',
      coverAlt:
        'Black-and-white figure plan of a very regular city: a grey river crosses a white avenue, with blue and amber buildings near the bridge.',
      body: [
        {
          text: `
Every digital service leaves somebody at the door: no telephone, no account, no patience left. Cities answer with a hotline, an office for digital matters, a bus with computers. In most neighbourhoods there is already a building that does the work.

## What a library has

- opening hours that include the evening and the Saturday;
- tables, sockets, and a place where one may sit without buying anything;
- staff who have learned to understand a question before answering it;
- the trust of people who do not go into offices.

## What it usually lacks

Authority. The librarian can see that a form cannot be understood, and has nobody to tell. Give the library a direct line to the department behind each service, and the right to an answer within a week. You gain a test laboratory that is open six days a week, and in which the test subjects are real.

It also lacks hours. If a library becomes the counter for twelve services, it needs the staff for them. The money is there: it stands in the budget of the services, under the heading of communication.

## A beginning

Choose one service and one library. For a month, let the staff write down every question that the service should have answered itself. Then change the service, not the library.`,
        },
        {
          quote: {
            text: 'The best interface in town is the person at the desk. Ask that person what to fix.',
            attribution: 'From our notes on community engagement',
          },
        },
      ],
    },
  },
};
