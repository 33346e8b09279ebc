import type { Article } from '../article';

export const measureBeforeYouBuyASensor: Article = {
  publishedOn: '2026-11-12',
  category: 'projects',
  related: ['street-lighting-as-a-first-step', 'one-building-first', 'copying-well'],
  text: {
    en: {
      slug: 'measure-before-you-buy-a-sensor',
      title: 'Measure before you buy a sensor',
      summary:
        'A notebook, a watch and two weeks tell a city what its sensors should count. Without that baseline, nobody can say later whether the project worked.',
      coverAlt:
        'Street plan at dusk: a river leaves the upper left corner, a dense grid of dark blocks covers the rest, and a handful of amber lots glow beside the first bridge.',
      body: [
        {
          text: `
The order that we see most often is this: buy the equipment, connect it, look at the dashboard, and then wonder what it should be compared with. The order that works is the other way round.

## Two weeks with a notebook

Before a tender for parking sensors, send two people into the streets in question and let them write down, every half hour, how many spaces are free and how many cars circle. Before a tender for smart bins, ride along with the crew and note which bins are full. It costs a few days of work. It gives you three things that no supplier can sell:

- a baseline, so that the change can be shown;
- a list of places where the problem is real, which is often shorter than the map in the tender;
- people in the administration who know the problem with their own eyes.`,
        },
        {
          figure: {
            drawing: 'measuring-points-along-the-river',
            alt: 'Plan of a bright blue city by the sea: a few white and amber lots mark the measuring points near the shore.',
            caption:
              'Few measuring points, each with a reason. A map of everything answers nothing.',
            credit: 'Drawing: WSCO',
          },
        },
        {
          text: `
## Write the sentence first

We ask every project for one sentence of this form: _when this number passes that value, this person does this within so many hours._ If nobody can fill in the person, the sensor will measure and nothing will happen. If nobody can fill in the value, the measurement is research; that may be a good reason to buy, but it should be budgeted as research.

A city that has the baseline and the sentence writes a shorter tender, gets offers that can be compared, and knows on the day of the hand-over what to check.`,
        },
      ],
    },
    fr: {
      slug: 'mesurer-avant-d-acheter-un-capteur',
      title: 'Mesurer avant d’acheter un capteur',
      summary:
        'Un carnet, une montre et deux semaines disent à une ville ce que ses capteurs devront compter. Sans point de départ, nul ne saura si le projet a réussi.',
      coverAlt:
        'Plan de rues au crépuscule : un fleuve quitte l’angle supérieur gauche, une trame dense d’îlots sombres couvre le reste, et quelques parcelles ambrées brillent près du premier pont.',
      body: [
        {
          text: `
L’ordre que nous observons le plus souvent est le suivant : acheter le matériel, le raccorder, regarder le tableau de bord, puis se demander à quoi comparer les chiffres. L’ordre qui fonctionne est l’inverse.

## Deux semaines avec un carnet

Avant un appel d’offres pour des capteurs de stationnement, envoyez deux personnes dans les rues concernées et faites-leur noter, toutes les demi-heures, combien de places sont libres et combien de voitures tournent. Avant un appel d’offres pour des bacs connectés, accompagnez la tournée et notez lesquels sont pleins. Cela coûte quelques jours de travail et apporte trois choses qu’aucun fournisseur ne vend :

- un point de départ, pour que le changement puisse être démontré ;
- la liste des lieux où le problème existe vraiment, souvent plus courte que la carte du cahier des charges ;
- des agents qui ont vu le problème de leurs propres yeux.`,
        },
        {
          figure: {
            drawing: 'measuring-points-along-the-river',
            alt: 'Plan d’une ville bleu vif au bord de la mer : quelques parcelles blanches et ambrées marquent les points de mesure près du rivage.',
            caption:
              'Peu de points de mesure, chacun avec sa raison. Une carte de tout ne répond à rien.',
            credit: 'Dessin : WSCO',
          },
        },
        {
          text: `
## Écrire d’abord la phrase

Nous demandons à chaque projet une phrase de cette forme : _quand ce chiffre dépasse cette valeur, cette personne fait ceci en tant d’heures._ Si nul ne peut nommer la personne, le capteur mesurera et rien ne se passera. Si nul ne peut donner la valeur, la mesure relève de la recherche ; c’est peut-être une bonne raison d’acheter, mais elle doit être inscrite au budget comme telle.

La ville qui dispose du point de départ et de la phrase rédige un cahier des charges plus court, reçoit des offres comparables et sait, le jour de la réception, ce qu’elle doit vérifier.`,
        },
      ],
    },
  },
};
