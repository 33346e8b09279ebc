import type { Article } from '../article';

export const howTheAdvisoryCouncilIsAppointed: Article = {
  publishedOn: '2026-04-29',
  category: 'organisation',
  related: ['what-we-mean-by-a-smart-city'],
  text: {
    en: {
      slug: 'how-the-advisory-council-is-appointed',
      title: 'How the advisory council is appointed',
      summary:
        'The council advises, publishes its advice and decides nothing. Its seats follow the four pillars, and the names are announced here once all have accepted.',
      coverAlt:
        'Light blue survey plan: a wide river sweeps across the lower half, and small blue and black lots gather near a bridge on the right.',
      body: [
        {
          text: `
An organisation that speaks to cities about openness should be open about itself. This is how our advisory council comes about, and what it is for.

## What it does

The council reads the projects that we are about to join and says what it thinks of them. Its advice is written down and published with our decision, also when the two differ. It does not decide, it does not represent us, and it does not sell anything to the cities it advises on.

## How it is composed

The seats follow the four pillars of our method: the academic environment, community engagement, the stakeholders of the city, and private companies. No pillar holds a majority. Members serve for a limited time and may be asked to return once.

## Where we are

The seats are described; the appointments are being prepared. Until all members of a group have accepted, we show the role and not a name. We would rather leave a line open than fill it with somebody who has not said yes.`,
        },
        {
          leaders: {
            title: 'Seats to be filled',
            slugs: ['chair-of-the-advisory-council', 'adviser-for-academic-affairs'],
          },
        },
        {
          quote: {
            text: 'Advice that cannot be published is not advice to a public body.',
            attribution: 'From the terms of reference of the council',
          },
        },
      ],
    },
    fr: {
      slug: 'comment-le-conseil-consultatif-est-nomme',
      title: 'Comment le conseil consultatif est nommé',
      summary:
        'Le conseil donne son avis, le publie et ne décide rien. Ses sièges suivent les quatre piliers ; les noms paraîtront ici quand tous auront accepté.',
      coverAlt:
        'Plan bleu clair : un large fleuve traverse la moitié inférieure, et de petites parcelles bleues et noires se groupent près d’un pont, à droite.',
      body: [
        {
          text: `
Une organisation qui parle aux villes de transparence doit l’être pour elle-même. Voici comment naît notre conseil consultatif, et à quoi il sert.

## Ce qu’il fait

Le conseil lit les projets que nous nous apprêtons à rejoindre et dit ce qu’il en pense. Son avis est écrit et publié avec notre décision, même quand les deux divergent. Il ne décide pas, ne nous représente pas et ne vend rien aux villes au sujet desquelles il est consulté.

## Comment il est composé

Les sièges suivent les quatre piliers de notre méthode : le monde universitaire, l’engagement des habitants, les acteurs de la ville et les entreprises privées. Aucun pilier n’a la majorité. Les membres siègent pour une durée limitée et peuvent être rappelés une fois.

## Où nous en sommes

Les sièges sont décrits ; les nominations se préparent. Tant que tous les membres d’un groupe n’ont pas accepté, nous indiquons la fonction et non un nom. Mieux vaut une ligne ouverte qu’une ligne remplie par quelqu’un qui n’a pas dit oui.`,
        },
        {
          leaders: {
            title: 'Sièges à pourvoir',
            slugs: ['chair-of-the-advisory-council', 'adviser-for-academic-affairs'],
          },
        },
        {
          quote: {
            text: 'Un avis qui ne peut être publié n’est pas un avis à une autorité publique.',
            attribution: 'Extrait du mandat du conseil',
          },
        },
      ],
    },
  },
};
