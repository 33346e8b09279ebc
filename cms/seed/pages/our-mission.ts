import type { Page } from '../page';

export const ourMission: Page = {
  slug: 'our-mission',
  text: {
    en: {
      title: 'Our mission',
      intro:
        'To promote intelligent and creative communities and urban initiatives across the globe.',
      coverAlt:
        'Black-and-white figure plan: eight white avenues radiate from a square beside a grey river, with blue buildings between them.',
      body: [
        {
          text: `
We help the cities that are already implementing, and those that are only starting. Both need the same thing at different moments: somebody who has seen the next step elsewhere.

## Whatever the region

A solution has to fit the place. We help to integrate sustainable smart solutions whatever the region, its climate, its law or its income. What travels is the order of the steps and the knowledge of the mistakes; the rest is built on the spot, with people who will still be there in ten years.

## A community around each project

A project that only an administration wants ends with that administration. We therefore build a community around each one: residents who asked for it, companies that run it, researchers who check it, and stakeholders who defend it when the money gets short.

## What we measure ourselves by

1. The service still works three years after the opening.
2. The city runs it without us.
3. What was learned is published, and somebody else has used it.`,
        },
        {
          quote: {
            text: 'A project has succeeded when another city can repeat it without asking us.',
            attribution: 'The World Smart Cities Organization',
          },
        },
      ],
    },
    fr: {
      title: 'Notre mission',
      intro:
        'Promouvoir dans le monde entier les communautés intelligentes et créatives et les initiatives urbaines.',
      coverAlt:
        'Plan en noir et blanc : huit avenues blanches rayonnent d’une place au bord d’un fleuve gris, avec des bâtiments bleus entre elles.',
      body: [
        {
          text: `
Nous aidons les villes qui réalisent déjà, et celles qui commencent à peine. Toutes ont besoin de la même chose à des moments différents : quelqu’un qui a vu ailleurs l’étape suivante.

## Quelle que soit la région

Une solution doit convenir au lieu. Nous aidons à intégrer des solutions intelligentes et durables quels que soient la région, son climat, son droit ou ses revenus. Ce qui voyage, c’est l’ordre des étapes et la connaissance des erreurs ; le reste se construit sur place, avec des gens qui seront encore là dans dix ans.

## Une communauté autour de chaque projet

Un projet que seule une administration désire finit avec elle. Nous formons donc une communauté autour de chacun : des habitants qui l’ont demandé, des entreprises qui le font vivre, des chercheurs qui le vérifient, des acteurs qui le défendent quand l’argent se fait rare.

## À quoi nous nous mesurons

1. Le service fonctionne encore trois ans après l’inauguration.
2. La ville le fait vivre sans nous.
3. Ce qui a été appris est publié, et quelqu’un d’autre s’en est servi.`,
        },
        {
          quote: {
            text: 'Un projet a réussi quand une autre ville peut le reprendre sans nous consulter.',
            attribution: 'The World Smart Cities Organization',
          },
        },
      ],
    },
  },
};
