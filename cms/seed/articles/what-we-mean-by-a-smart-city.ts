import type { Article } from '../article';

export const whatWeMeanByASmartCity: Article = {
  publishedOn: '2025-12-16',
  category: 'organisation',
  text: {
    en: {
      slug: 'what-we-mean-by-a-smart-city',
      title: 'What we mean by a smart city',
      summary:
        'Not a city full of devices, but one that learns: that notices, decides together, and keeps what works. A definition to argue with.',
      coverAlt:
        'Slate-grey street plan: a river rises from the bottom to the top right, crossed by one diagonal avenue, with few blue and black lots.',
      body: [
        {
          text: `
The words have been used for so much that they need a definition each time. Ours is short: **a smart city is one that learns.** It notices what is happening, decides together what to do, does it, and keeps what works. Technology helps with each of the four. It replaces none of them.

## What follows from this

**Small cities can be smart.** Learning depends on attention and not on size.

**A smart city may be quiet.** Much of what works is invisible: a rule that is clear, a pump that reports before it fails, an office that calls back.

**Nobody is smart alone.** The administration sees one part, companies another; universities have the method, and residents have the street. We call them the four pillars, and we work with all of them at once because a project that stands on two falls over at the first change of government.

**Mistakes belong to it.** A city that may not talk about what went wrong cannot learn from it.

## Why we exist

The World Smart Cities Organization was founded to support institutions, companies and people who develop smart and creative communities. We help cities and nations to put the concept into practice: with project development in public-private partnership, with financing, and with the transfer of what has succeeded elsewhere and can succeed again.

If your definition differs, write to us. A definition that nobody contradicts is a slogan.`,
        },
        {
          callToAction: {
            title: 'How do you define it?',
            text: 'Tell us what your city has learned in the last year, and from whom.',
            label: 'Write to us',
            topic: 'other',
          },
        },
      ],
    },
    fr: {
      slug: 'ce-que-nous-appelons-une-ville-intelligente',
      title: 'Ce que nous appelons une ville intelligente',
      summary:
        'Non pas une ville remplie d’appareils, mais une ville qui apprend : qui observe, décide ensemble et garde ce qui marche. Une définition à discuter.',
      coverAlt:
        'Plan de rues gris ardoise : un fleuve monte du bas vers le coin supérieur droit, traversé par une avenue en diagonale, avec peu de parcelles bleues et noires.',
      body: [
        {
          text: `
L’expression a tant servi qu’il faut la définir à chaque fois. Notre définition est courte : **une ville intelligente est une ville qui apprend.** Elle observe ce qui se passe, décide ensemble quoi faire, le fait, et garde ce qui marche. La technique aide aux quatre étapes. Elle n’en remplace aucune.

## Ce qui en découle

**Une petite ville peut être intelligente.** Apprendre dépend de l’attention, non de la taille.

**Une ville intelligente peut être discrète.** Beaucoup de ce qui fonctionne ne se voit pas : une règle claire, une pompe qui prévient avant la panne, un service qui rappelle.

**Personne n’est intelligent seul.** L’administration voit une partie, les entreprises une autre ; l’université a la méthode, les habitants ont la rue. Ce sont les quatre piliers, et nous travaillons avec tous à la fois, car un projet qui repose sur deux d’entre eux tombe au premier changement de majorité.

**L’erreur en fait partie.** Une ville qui n’a pas le droit de parler de ce qui a échoué ne peut rien en apprendre.

## Pourquoi nous existons

The World Smart Cities Organization a été fondée pour soutenir les institutions, les entreprises et les personnes qui font naître des communautés intelligentes et créatives. Nous aidons villes et nations à mettre l’idée en pratique : par le montage de projets en partenariat public-privé, par leur financement, et par la transmission de ce qui a réussi ailleurs et peut réussir encore.

Si votre définition diffère, écrivez-nous. Une définition que nul ne contredit est un slogan.`,
        },
        {
          callToAction: {
            title: 'Et quelle est la vôtre ?',
            text: 'Dites-nous ce que votre ville a appris cette année, et de qui.',
            label: 'Nous écrire',
            topic: 'other',
          },
        },
      ],
    },
  },
};
