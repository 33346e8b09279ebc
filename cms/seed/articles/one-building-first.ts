import type { Article } from '../article';

export const oneBuildingFirst: Article = {
  publishedOn: '2026-07-09',
  category: 'projects',
  related: ['the-budget-for-year-three', 'a-library-is-infrastructure'],
  corrections: [
    {
      date: '2026-07-14',
      note: {
        en: 'An earlier version said that the caretaker should receive the figures every day. The advice is once a week, as the text now says.',
        fr: 'Une version précédente conseillait d’envoyer les chiffres au gardien chaque jour. Le conseil est une fois par semaine, comme le texte le dit désormais.',
      },
    },
  ],
  text: {
    en: {
      slug: 'one-building-first',
      title: 'One building first: energy data that a caretaker can use',
      summary:
        'Before a city connects all its buildings, it should make one caretaker happy. What the pilot has to show, and to whom.',
      coverAlt:
        'Verdigris street plan: a dark river winds across the middle, and a tight cluster of white lots marks one place north of it.',
      body: [
        {
          text: `
Energy platforms for public buildings tend to be designed for the person who reports, and seldom for the one who turns the valve. That person is the caretaker. If the figures help there, they will be right everywhere else.

## Choose the building by its caretaker

Not the newest building and not the worst one: the one whose caretaker is curious. A school with an old boiler and a caretaker who keeps a notebook is ideal. The notebook is your baseline.

## One page, once a week

On Monday morning, one page on paper: last week’s consumption by day, the same week a year ago, the outside temperature, and one line in words. _The heating ran on Sunday. Was somebody in the building?_ A weekly rhythm is enough to act on and slow enough to be read.

## What the pilot has to show

After one winter, three people should be able to say something true:

- the **caretaker**: what I do differently because of the page;
- the **treasurer**: what it cost, and what it saved in this building;
- the **pupils**: what the building needs when we are not in it.

Then connect the second building. If none of the three has anything to say, do not connect forty; change the page first.`,
        },
        {
          embed: {
            title: 'A Monday page, explained',
            url: 'https://example.org/videos/monday-page',
            description:
              'A short film that goes through one weekly page line by line, without sound if you prefer.',
          },
        },
      ],
    },
    fr: {
      slug: 'un-batiment-d-abord',
      title: 'Un bâtiment d’abord : des données d’énergie utiles au gardien',
      summary:
        'Avant de raccorder tous ses bâtiments, une ville devrait faire le bonheur d’un seul gardien. Ce que l’essai doit montrer, et à qui.',
      coverAlt:
        'Plan de rues vert-de-gris : un fleuve sombre serpente au milieu, et un groupe serré de parcelles blanches marque un lieu au nord.',
      body: [
        {
          text: `
Les plateformes d’énergie des bâtiments publics sont conçues pour qui rend des comptes, rarement pour qui tourne la vanne. Cette personne est le gardien. Si les chiffres lui servent, ils seront justes partout ailleurs.

## Choisir le bâtiment par son gardien

Ni le bâtiment le plus neuf, ni le pire : celui dont le gardien est curieux. Une école avec une vieille chaudière et un gardien qui tient un carnet, c’est l’idéal. Le carnet sera votre point de départ.

## Une page, une fois par semaine

Le lundi matin, une page sur papier : la consommation de la semaine passée, jour par jour, la même semaine un an plus tôt, la température extérieure, et une ligne en toutes lettres. _Le chauffage a tourné dimanche. Y avait-il quelqu’un ?_ Un rythme hebdomadaire suffit pour agir et laisse le temps de lire.

## Ce que l’essai doit montrer

Après un hiver, trois personnes devraient pouvoir dire quelque chose de vrai :

- le **gardien** : ce que je fais autrement grâce à la page ;
- la **trésorière** : ce qu’elle a coûté, et ce qu’elle a épargné ici ;
- les **élèves** : ce que consomme le bâtiment quand nous n’y sommes pas.

Raccordez alors le deuxième bâtiment. Si aucun des trois n’a rien à dire, n’en raccordez pas quarante ; changez d’abord la page.`,
        },
        {
          embed: {
            title: 'Une page du lundi, expliquée',
            url: 'https://example.org/videos/page-du-lundi',
            description:
              'Un petit film qui parcourt une page hebdomadaire ligne par ligne, sans le son si vous préférez.',
          },
        },
      ],
    },
  },
};
