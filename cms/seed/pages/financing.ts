import type { Page } from '../page';

export const financing: Page = {
  slug: 'financing',
  text: {
    en: {
      title: 'Financing',
      intro:
        'We help cities to find the money that fits a project, and to recognise when none does yet.',
      coverAlt:
        'Paper-coloured plan seen from close by: a river at the left edge, a straight avenue, and blue, black and amber lots on both banks.',
      body: [
        {
          text: `
We are not a bank. We do not lend, and we do not decide on grants. We know how those who do read a project, and we help you to prepare yours until they can say yes.

## What you can ask us for

- **A reading.** You send an outline of about six pages; we answer with questions, and then with a written opinion.
- **A structure.** Grant, loan, partnership with a private company, or a combination: who pays what, for how long, and who carries which risk.
- **An introduction.** When the papers are ready, we tell you which kinds of institutions are worth asking, and in which order.

## What we look at first

The cost over the whole life of the project, a source for the operation, and the name of the person who may decide. Without these, every conversation about money begins again from the start.

## What it costs you

The first reading costs nothing. If more work is useful, we agree on it in writing beforehand. We take no share of what you raise.`,
        },
        {
          callToAction: {
            title: 'Ask for financing of a smart city project',
            text: 'You receive a reference at once, our questions within five working days, and then a written opinion on the money that fits.',
            label: 'Ask about financing',
            topic: 'financing',
          },
        },
      ],
    },
    fr: {
      title: 'Financement',
      intro:
        'Nous aidons les villes à trouver l’argent qui convient à un projet, et à reconnaître quand aucun ne convient encore.',
      coverAlt:
        'Plan couleur papier vu de près : un fleuve au bord gauche, une avenue droite, et des parcelles bleues, noires et ambrées sur les deux rives.',
      body: [
        {
          text: `
Nous ne sommes pas une banque. Nous ne prêtons pas et n’attribuons pas de subventions. Nous savons comment ceux qui le font lisent un projet, et nous vous aidons à préparer le vôtre jusqu’à ce qu’ils puissent dire oui.

## Ce que vous pouvez nous demander

- **Une lecture.** Vous envoyez une trame d’environ six pages ; nous répondons par des questions, puis par un avis écrit.
- **Un montage.** Subvention, prêt, partenariat avec une entreprise privée, ou une combinaison : qui paie quoi, combien de temps, et qui porte quel risque.
- **Une orientation.** Quand le dossier est prêt, nous vous disons quels types d’institutions solliciter, et dans quel ordre.

## Ce que nous regardons d’abord

Le coût sur toute la durée de vie du projet, une source pour l’exploitation, et le nom de la personne qui peut décider. Sans cela, toute conversation sur l’argent recommence au début.

## Ce que cela vous coûte

La première lecture est gratuite. Si un travail plus long est utile, nous en convenons d’avance par écrit. Nous ne prenons aucune part de ce que vous obtenez.`,
        },
        {
          callToAction: {
            title: 'Demander le financement d’un projet de ville intelligente',
            text: 'Vous recevez une référence aussitôt, nos questions sous cinq jours ouvrés, puis un avis écrit sur le financement qui convient.',
            label: 'Demander un financement',
            topic: 'financing',
          },
        },
      ],
    },
  },
};
