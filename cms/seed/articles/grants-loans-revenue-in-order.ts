import type { Article } from '../article';

export const grantsLoansRevenueInOrder: Article = {
  publishedOn: '2026-09-24',
  category: 'financing',
  related: ['pay-for-results', 'the-budget-for-year-three'],
  text: {
    en: {
      slug: 'grants-loans-revenue-in-order',
      title: 'Grants, loans, revenue: put the pieces in the right order',
      summary:
        'A grant that arrives first can make a project poorer. Cities that start from the revenue end up asking for less, and for longer.',
      coverAlt:
        'Sand-coloured street plan: a blue river on the left, a long diagonal avenue, and dark and amber lots gathered at its middle.',
      body: [
        {
          text: `
Every call for proposals has a deadline, and the deadline shapes the project. The city looks for something that fits the call, adds what the call likes to read, and discovers two years later that it owns equipment for which there is no operating budget. We suggest the opposite order.

## First, the revenue

What will the service earn or save every year, carefully estimated? Fees, avoided repairs, electricity not bought, staff hours freed for other work. Only money that appears in a budget counts; hours that are merely “freed” do not pay a bill.

## Then, the loan

The yearly revenue, with a margin, tells you how much debt the project can carry and for how long. The term of the loan must not exceed the life of what it buys. If a device lasts seven years, a fifteen-year loan will be paying for something that has been thrown away.

## Last, the grant

What remains is the gap, and a grant exists for the gap: for the part that benefits everybody and earns nothing, such as the study, the training, the open data, the ramp. A grant used in this way makes the project possible. A grant used to avoid the first two steps makes it fragile.

> A grant should pay for what is right and does not earn. It should never pay for what has not been thought through.

Ask us for a reading of your figures before the deadline rather than after it. Two weeks are usually enough.`,
        },
        {
          callToAction: {
            title: 'A deadline is coming closer?',
            text: 'Send us the call and your figures. We tell you which piece is missing, and whether this call is worth the work.',
            label: 'Ask about financing',
            topic: 'financing',
          },
        },
      ],
    },
    fr: {
      slug: 'subventions-prets-recettes-dans-le-bon-ordre',
      title: 'Subventions, prêts, recettes : mettre les pièces dans le bon ordre',
      summary:
        'Une subvention qui arrive la première peut appauvrir un projet. Les villes qui partent des recettes demandent finalement moins, et tiennent plus longtemps.',
      coverAlt:
        'Plan de rues couleur sable : un fleuve bleu à gauche, une longue avenue en diagonale, et des parcelles sombres et ambrées réunies en son milieu.',
      body: [
        {
          text: `
Tout appel à projets a une date limite, et c’est elle qui façonne le projet. La ville cherche quelque chose qui entre dans l’appel, ajoute ce que l’appel aime lire et découvre deux ans plus tard qu’elle possède un équipement sans budget d’exploitation. Nous proposons l’ordre inverse.

## D’abord, les recettes

Que rapportera ou qu’épargnera le service chaque année, estimé avec prudence ? Des redevances, des réparations évitées, de l’électricité non achetée, des heures rendues à d’autres tâches. Seul compte l’argent qui apparaît dans un budget ; des heures simplement « libérées » ne paient aucune facture.

## Ensuite, le prêt

La recette annuelle, avec une marge, indique la dette que le projet peut supporter, et sur quelle durée. Le prêt ne doit pas durer plus longtemps que ce qu’il achète. Si un appareil vit sept ans, un emprunt de quinze ans finit par payer un objet jeté.

## Enfin, la subvention

Ce qui reste est l’écart, et la subvention est faite pour lui : pour ce qui profite à tous et ne rapporte rien, comme l’étude, la formation, les données ouvertes, la rampe d’accès. Ainsi employée, elle rend le projet possible. Employée pour sauter les deux premières étapes, elle le rend fragile.

> Une subvention doit payer ce qui est juste et ne rapporte pas. Elle ne doit jamais payer ce qui n’a pas été réfléchi.

Demandez-nous une lecture de vos chiffres avant la date limite plutôt qu’après. Deux semaines suffisent en général.`,
        },
        {
          callToAction: {
            title: 'Une date limite approche ?',
            text: 'Envoyez-nous l’appel et vos chiffres. Nous vous disons quelle pièce manque, et si cet appel vaut le travail.',
            label: 'Demander un financement',
            topic: 'financing',
          },
        },
      ],
    },
  },
};
