import type { Page } from '../page';

export const academicEnvironment: Page = {
  slug: 'academic-environment',
  parent: 'how-we-work',
  text: {
    en: {
      title: 'Academic environment',
      intro:
        'Universities and schools give a project its method, its memory and its next generation.',
      coverAlt:
        'Sand-coloured plan of a dense city: a pale river crosses the top, and a swarm of small dark lots lies below it.',
      body: [
        {
          text: `
Research is slow where a city is in a hurry, and doubts what a city would like to believe. That is why it belongs at the table from the beginning.

## What we ask of it

- to help find the question, before anybody looks for the answer;
- to fix the baseline, so that a change can be shown later;
- to say openly when the figures do not carry the conclusion.

## What we bring

An open question with a real street attached to it, access to data under fair rules, and a city that has agreed beforehand that a negative result may be published. Students meet the administration they may one day work for.

More on this in the news: [What universities bring to a city project](/news/what-universities-bring).`,
        },
      ],
    },
    fr: {
      title: 'Monde universitaire',
      intro: 'Universités et écoles donnent à un projet sa méthode, sa mémoire et sa relève.',
      coverAlt:
        'Plan couleur sable d’une ville dense : un fleuve pâle traverse le haut, et une nuée de petites parcelles sombres s’étend au-dessous.',
      body: [
        {
          text: `
La recherche est lente quand la ville est pressée, et doute de ce que la ville aimerait croire. C’est pourquoi elle a sa place à la table dès le début.

## Ce que nous lui demandons

- d’aider à trouver la question, avant que l’on cherche la réponse ;
- d’établir le point de départ, pour qu’un changement puisse être démontré ;
- de dire ouvertement quand les chiffres ne portent pas la conclusion.

## Ce que nous apportons

Une question ouverte dans une vraie rue, un accès aux données selon des règles justes, et une ville qui a admis d’avance qu’un résultat négatif puisse être publié. Les étudiants rencontrent l’administration pour laquelle ils travailleront peut-être.

À lire dans les actualités : [Ce que l’université apporte à un projet de ville](/fr/news/ce-qu-apporte-l-universite).`,
        },
      ],
    },
  },
};
