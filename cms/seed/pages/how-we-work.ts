import type { Page } from '../page';

export const howWeWork: Page = {
  slug: 'how-we-work',
  text: {
    en: {
      title: 'How we work',
      intro:
        'Our method is holistic: every project stands on four pillars, and we work with all of them from the first day.',
      coverAlt:
        'Street plan in signal blue: a dark river rises to the upper right, one avenue crosses it, and white and amber lots gather beside the bridge.',
      body: [
        {
          text: `
A smart city has four pillars: the academic environment, community engagement, the stakeholders of the city, and private companies. Each sees something that the others miss. Most projects that fail had three.

## The course of a project

1. **Listen.** We read what exists and speak with each pillar separately. You receive what we understood, in writing.
2. **Bring together.** One meeting with all four, about one question. It ends with a decision, or with a date for it.
3. **Prepare.** Baseline, costs over the whole life, risks, contract, financing.
4. **Accompany.** From the tender to the first year of operation, with fewer visits each time.
5. **Hand over.** The city runs the service; what was learned is published.

## What we ask of a city

A person who may decide, access to the figures, and permission to publish what was learned. We ask for no exclusivity, and we take no commission from suppliers.`,
        },
      ],
    },
    fr: {
      title: 'Comment nous travaillons',
      intro:
        'Notre méthode est globale : chaque projet repose sur quatre piliers, et nous travaillons avec tous dès le premier jour.',
      coverAlt:
        'Plan de rues bleu vif : un fleuve sombre monte vers la droite, une avenue le franchit, et des parcelles blanches et ambrées se groupent près du pont.',
      body: [
        {
          text: `
Une ville intelligente a quatre piliers : le monde universitaire, l’engagement des habitants, les acteurs de la ville et les entreprises privées. Chacun voit ce que les autres ne voient pas. La plupart des projets qui échouent en avaient trois.

## Le cours d’un projet

1. **Écouter.** Nous lisons ce qui existe et parlons séparément avec chaque pilier. Vous recevez par écrit ce que nous avons compris.
2. **Réunir.** Une rencontre avec les quatre, sur une question. Elle se termine par une décision, ou par la date de celle-ci.
3. **Préparer.** Point de départ, coûts sur toute la durée de vie, risques, contrat, financement.
4. **Accompagner.** De l’appel d’offres à la première année d’exploitation, avec chaque fois moins de visites.
5. **Remettre.** La ville fait vivre le service ; ce qui a été appris est publié.

## Ce que nous demandons à une ville

Une personne qui peut décider, l’accès aux chiffres et l’autorisation de publier ce qui a été appris. Nous ne demandons aucune exclusivité et ne recevons aucune commission des fournisseurs.`,
        },
      ],
    },
  },
};
