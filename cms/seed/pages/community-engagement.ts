import type { Page } from '../page';

export const communityEngagement: Page = {
  slug: 'community-engagement',
  parent: 'how-we-work',
  text: {
    en: {
      title: 'Community engagement',
      intro:
        'Residents know the street. A project that begins with them needs fewer corrections later.',
      coverAlt:
        'Light blue survey plan: a river crosses from the lower left to the upper right, with blue and dark lots along both banks.',
      body: [
        {
          text: `
We build a community around each project. It is smaller than the population and larger than the committee: the people who use the service, those who look after it, and those who would rather not have it.

## How it comes about

- The first meeting has something to decide.
- Invitations go out in the languages of the street.
- What was said is written down in front of everyone and answered by a date.
- Those who do skilled work for the project, such as interpreters, are paid.

## How it lasts

A community stays as long as it has influence. We agree with the city at the outset which decisions the group makes, which ones it advises on, and who tells it how the matter ended.

More on this in the news: [The first meeting decides whether residents stay](/news/the-first-meeting-decides).`,
        },
      ],
    },
    fr: {
      title: 'Engagement des habitants',
      intro:
        'Les habitants connaissent la rue. Un projet qui commence avec eux demande ensuite moins de corrections.',
      coverAlt:
        'Plan bleu clair : un fleuve traverse du coin inférieur gauche au coin supérieur droit, avec des parcelles bleues et sombres sur les deux rives.',
      body: [
        {
          text: `
Nous formons une communauté autour de chaque projet. Elle est plus petite que la population et plus large que le comité : les personnes qui utilisent le service, celles qui en prennent soin, et celles qui s’en passeraient volontiers.

## Comment elle naît

- La première réunion a quelque chose à décider.
- Les invitations partent dans les langues de la rue.
- Ce qui se dit est écrit devant tous et reçoit une réponse à une date fixée.
- Qui fait un travail qualifié pour le projet, comme les interprètes, est payé.

## Comment elle dure

Une communauté demeure tant qu’elle a de l’influence. Nous convenons d’emblée avec la ville des décisions que le groupe prend, de celles sur lesquelles il donne son avis, et de la personne qui lui dit comment l’affaire s’est conclue.

À lire dans les actualités : [Tout se joue à la première réunion](/fr/news/tout-se-joue-a-la-premiere-reunion).`,
        },
      ],
    },
  },
};
