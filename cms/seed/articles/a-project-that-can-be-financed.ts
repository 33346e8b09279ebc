import type { Article } from '../article';

export const aProjectThatCanBeFinanced: Article = {
  publishedOn: '2026-11-19',
  category: 'financing',
  featured: true,
  related: [
    'grants-loans-revenue-in-order',
    'concession-or-service-contract',
    'when-not-to-borrow',
  ],
  text: {
    en: {
      slug: 'a-project-that-can-be-financed',
      title: 'A project that can be financed fits on six pages',
      summary:
        'Investors and public lenders ask the same few questions, in the same order. A city that answers them on six pages saves itself months of meetings.',
      coverAlt:
        'Street plan on paper-coloured ground: a pale blue river runs diagonally past two crossing avenues, and a cluster of blue lots stands on its right bank.',
      body: [
        {
          text: `
Most requests for financing reach us as a vision: a film, a slide about quality of life, a list of technologies. They are sincere, and nobody can finance them. What can be financed is a service that somebody needs, a cost that somebody has calculated, and a source of money that lasts as long as the debt.

We ask cities to begin with six pages, one for each question.

1. **The need.** Who is worse off today, where, and how do you know?
2. **The service.** What will people be able to do that they cannot do now?
3. **The cost.** Building it, running it, and replacing it when it wears out.
4. **The money.** Who pays, out of which budget or tariff, for how many years?
5. **The risks.** What could go wrong, and who carries each risk?
6. **The decision.** Who has to agree, and on which date?

## Why the third page decides

The page on cost is the one that comes back to us most often. Construction is usually there. Operation is guessed, and replacement is missing, although sensors, batteries and software rarely live as long as the loan that bought them. A lender sees the gap at once and adds a margin for it; the city then pays for its own silence.

## What happens when you send them

We read the six pages, ask what we did not understand, and say in writing which kind of money could fit: a grant, a loan, a partnership with a private company, or none of these yet. “Not yet” is a useful answer when it comes with a list.`,
        },
        {
          files: {
            title: 'The outline to fill in',
            files: [
              {
                document: 'project-outline',
                title: 'Project outline',
                lines: [
                  '1. The need: who is worse off today, where, and how do you know?',
                  '2. The service: what will people be able to do that they cannot do now?',
                  '3. The cost: building, running, replacing.',
                  '4. The money: who pays, from which source, for how many years?',
                  '5. The risks: what could go wrong, and who carries each risk?',
                  '6. The decision: who has to agree, and on which date?',
                ],
              },
            ],
          },
        },
        {
          callToAction: {
            title: 'Have you got your six pages?',
            text: 'Send them to us, even unfinished. You receive our questions first, then a written opinion on the money that fits.',
            label: 'Ask about financing',
            topic: 'financing',
          },
        },
      ],
      seo: {
        metaTitle: 'A project that can be financed fits on six pages',
        metaDescription:
          'Six questions that investors and public lenders ask of every smart city project, and the outline that answers them.',
      },
    },
    fr: {
      slug: 'un-projet-financable-tient-en-six-pages',
      title: 'Un projet finançable tient en six pages',
      summary:
        'Investisseurs et prêteurs publics posent les mêmes questions, dans le même ordre. La ville qui y répond en six pages s’épargne des mois de réunions.',
      coverAlt:
        'Plan de rues sur fond couleur papier : un fleuve bleu pâle passe en diagonale près de deux avenues qui se croisent, et un groupe de parcelles bleues occupe la rive droite.',
      body: [
        {
          text: `
La plupart des demandes de financement nous parviennent sous la forme d’une vision : un film, une diapositive sur la qualité de vie, une liste de technologies. Elles sont sincères, et personne ne peut les financer. Ce qui se finance, c’est un service dont quelqu’un a besoin, un coût que quelqu’un a calculé et une recette qui dure aussi longtemps que la dette.

Nous demandons donc aux villes de commencer par six pages, une par question.

1. **Le besoin.** Qui en pâtit aujourd’hui, où, et comment le savez-vous ?
2. **Le service.** Que pourront faire les habitants qu’ils ne peuvent pas faire maintenant ?
3. **Le coût.** Construire, exploiter, puis remplacer ce qui s’use.
4. **L’argent.** Qui paie, sur quel budget ou quel tarif, pendant combien d’années ?
5. **Les risques.** Que peut-il arriver, et qui porte chaque risque ?
6. **La décision.** Qui doit donner son accord, et à quelle date ?

## Pourquoi la troisième page est décisive

La page des coûts est celle que nous renvoyons le plus souvent. La construction y figure presque toujours. L’exploitation est estimée au jugé et le remplacement manque, alors que capteurs, batteries et logiciels vivent rarement aussi longtemps que l’emprunt qui les a payés. Un prêteur voit aussitôt la lacune et la compense par une marge : la ville paie alors son propre silence.

## Ce qui se passe après l’envoi

Nous lisons les six pages, nous demandons ce que nous n’avons pas compris, puis nous indiquons par écrit quel type d’argent conviendrait : une subvention, un prêt, un partenariat avec une entreprise privée, ou rien de tout cela pour l’instant. « Pas encore » est une réponse utile quand une liste l’accompagne.`,
        },
        {
          files: {
            title: 'La trame à remplir',
            files: [
              {
                document: 'project-outline',
                title: 'Trame de projet',
                lines: [
                  '1. Le besoin : qui en pâtit aujourd’hui, où, et comment le savez-vous ?',
                  '2. Le service : que pourront faire les habitants de nouveau ?',
                  '3. Le coût : construire, exploiter, remplacer.',
                  '4. L’argent : qui paie, sur quelle ressource, combien d’années ?',
                  '5. Les risques : que peut-il arriver, et qui porte chaque risque ?',
                  '6. La décision : qui doit donner son accord, et à quelle date ?',
                ],
              },
            ],
          },
        },
        {
          callToAction: {
            title: 'Vos six pages sont prêtes ?',
            text: 'Envoyez-les-nous, même inachevées. Vous recevez d’abord nos questions, puis un avis écrit sur le financement qui convient.',
            label: 'Demander un financement',
            topic: 'financing',
          },
        },
      ],
      seo: {
        metaTitle: 'Un projet finançable tient en six pages',
        metaDescription:
          'Les six questions que posent investisseurs et prêteurs publics à tout projet de ville intelligente, et la trame qui y répond.',
      },
    },
  },
};
