import type { Page } from '../page';

export const whoWeAre: Page = {
  slug: 'who-we-are',
  text: {
    en: {
      title: 'Who we are',
      intro:
        'The World Smart Cities Organization helps cities and nations to put the smart city concept into practice.',
      coverAlt:
        'Slate-grey street plan: a wide river winds from the lower left to the upper right, and black, blue and amber lots stand close to its bridge.',
      body: [
        {
          text: `
We were founded to support the institutions, companies and people who develop smart and creative communities. They often work on the same city without knowing one another. Our first task is to bring them to one table; our second, to see that something is built.

## What we know how to do

**Develop projects in public-private partnership.** We help a city to turn a need into a project that a private partner can join: with a clear service, a fair division of risks, and a contract that can be ended.

**Find financing.** We read the figures, say which kind of money could fit, and prepare the conversation with those who lend or invest.

**Transfer what has succeeded.** We look for successes that can be repeated, describe what was decided and why, and accompany the city that wants to try.

## What we collect

Across smart cities we identify and promote good practice, lessons and experience, including those that were expensive. They appear on this site, free to read and to pass on.

## How we are led

Our president is [Eduard Dumitrascu](/leadership/eduard-dumitrascu). An advisory council whose seats follow the four pillars of our method reads the projects that we are about to join. You find both under [Leadership](/leadership).`,
        },
        {
          callToAction: {
            title: 'Would you like to know us better?',
            text: 'Ask about our activity and the projects that we take part in. Somebody who knows them answers.',
            label: 'Ask about our activity',
            topic: 'activity',
          },
        },
      ],
    },
    fr: {
      title: 'Qui nous sommes',
      intro:
        'The World Smart Cities Organization aide les villes et les nations à mettre en pratique l’idée de ville intelligente.',
      coverAlt:
        'Plan de rues gris ardoise : un large fleuve serpente du coin inférieur gauche au coin supérieur droit, et des parcelles noires, bleues et ambrées se tiennent près du pont.',
      body: [
        {
          text: `
Nous avons été fondés pour soutenir les institutions, les entreprises et les personnes qui font naître des communautés intelligentes et créatives. Elles travaillent souvent à la même ville sans se connaître. Notre première tâche est de les réunir à une table ; la deuxième, de veiller à ce qu’il en sorte quelque chose.

## Ce que nous savons faire

**Monter des projets en partenariat public-privé.** Nous aidons une ville à faire d’un besoin un projet qu’un partenaire privé peut rejoindre : un service clair, un juste partage des risques, un contrat dont on peut sortir.

**Trouver un financement.** Nous lisons les chiffres, disons quel type d’argent conviendrait et préparons l’échange avec ceux qui prêtent ou investissent.

**Transmettre ce qui a réussi.** Nous cherchons des réussites transposables, décrivons ce qui a été décidé et pourquoi, et accompagnons la ville qui veut essayer.

## Ce que nous recueillons

D’une ville intelligente à l’autre, nous repérons et faisons connaître les bonnes pratiques, les leçons et les expériences, y compris celles qui ont coûté cher. Elles paraissent sur ce site ; chacun peut les lire et les transmettre.

## Comment nous sommes dirigés

Notre président est [Eduard Dumitrascu](/fr/leadership/eduard-dumitrascu). Un conseil consultatif, dont les sièges suivent les quatre piliers de notre méthode, lit les projets que nous nous apprêtons à rejoindre. Vous les trouverez à la page [Direction](/fr/leadership).`,
        },
        {
          callToAction: {
            title: 'Envie de mieux nous connaître ?',
            text: 'Interrogez-nous sur notre activité et sur les projets auxquels nous participons. Une personne qui les connaît vous répond.',
            label: 'S’informer sur notre activité',
            topic: 'activity',
          },
        },
      ],
    },
  },
};
