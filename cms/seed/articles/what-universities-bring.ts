import type { Article } from '../article';

export const whatUniversitiesBring: Article = {
  publishedOn: '2026-09-03',
  category: 'partnerships',
  related: ['data-clauses-before-the-contract', 'what-we-mean-by-a-smart-city'],
  text: {
    en: {
      slug: 'what-universities-bring',
      title: 'What universities bring to a city project, and what they need',
      summary:
        'Research has time, doubt and students; a city has deadlines, voters and streets. Partnerships between them hold when both say early what they cannot do.',
      coverAlt:
        'Street plan on night ground: a broad river crosses eight avenues that meet in one square, with light blue lots on both banks.',
      body: [
        {
          text: `
The academic environment is one of the four pillars that we work with, and the one that cities most often invite too late: when the equipment is chosen and an evaluation is needed. By then a university can only describe what happened.

## What it brings

- **A method**, and people who will say when the figures do not carry the conclusion.
- **Memory.** Councils change, suppliers change; a department keeps its data and its questions for decades.
- **Independence**, which residents grant to a university sooner than to a supplier or a mayor.
- **Students**, who become the engineers and planners of the same region.

## What it needs

A question that is open, data that may be published at least in part, and a calendar with semesters in it. It needs to be allowed to find that something did not work. A city that cannot accept this should order a report from a consultant instead; it will be better served, and so will the university.

## A simple agreement

Four sentences settle most of it: the question; who owns the data and who may publish what, and when; the person on each side who answers within a week; and what happens to the work if that person leaves. Two pages and two signatures. The rest can grow out of the work.`,
        },
      ],
    },
    fr: {
      slug: 'ce-qu-apporte-l-universite',
      title: 'Ce que l’université apporte à un projet de ville, et ce qu’il lui faut',
      summary:
        'La recherche a du temps, des doutes et des étudiants ; la ville a des échéances, des électeurs et des rues. L’alliance tient quand chacun annonce tôt ses limites.',
      coverAlt:
        'Plan de rues sur fond de nuit : un large fleuve traverse huit avenues qui se rejoignent sur une place, avec des parcelles bleu clair sur les deux rives.',
      body: [
        {
          text: `
Le monde universitaire est l’un des quatre piliers sur lesquels repose notre travail, et celui que les villes invitent le plus souvent trop tard : quand le matériel est choisi et qu’il faut une évaluation. L’université ne peut alors que décrire ce qui s’est passé.

## Ce qu’elle apporte

- **Une méthode**, et des personnes qui disent quand les chiffres ne portent pas la conclusion.
- **Une mémoire.** Les conseils changent, les fournisseurs aussi ; un laboratoire garde ses données et ses questions pendant des décennies.
- **Une indépendance**, que les habitants reconnaissent à l’université plus volontiers qu’à un fournisseur ou à un maire.
- **Des étudiants**, qui deviennent les ingénieurs et les urbanistes de la région.

## Ce qu’il lui faut

Une question ouverte, des données publiables au moins en partie, et un calendrier qui connaît les semestres. Il faut aussi qu’elle ait le droit de constater qu’une chose n’a pas fonctionné. La ville qui ne peut l’accepter fera mieux de commander un rapport à un consultant ; elle sera mieux servie, et l’université aussi.

## Un accord simple

Quatre phrases règlent l’essentiel : la question ; à qui sont les données, qui peut publier quoi et quand ; la personne qui, de chaque côté, répond dans la semaine ; et ce que devient le travail si cette personne s’en va. Deux pages, deux signatures. Le reste naîtra du travail.`,
        },
      ],
    },
  },
};
