import type { Page } from '../page';

export const privateCompanies: Page = {
  slug: 'private-companies',
  parent: 'how-we-work',
  text: {
    en: {
      title: 'Private companies',
      intro:
        'Companies build and operate most of what makes a city smart. They work best with a clear brief and a fair risk.',
      coverAlt:
        'White and verdigris plan: avenues meet in a square close to a green river, with dark green lots just north of it.',
      body: [
        {
          text: `
We take no commission and recommend no products. What we do for companies is what we do for cities: we help to formulate a task that can be fulfilled.

## What a company can expect

- a brief that describes the problem and leaves the solution open;
- lots of a size that a small firm can carry;
- risks that lie with whoever can reduce them;
- decisions on the date that was announced.

## What we expect

The cost of operation and not only the price. Data that belongs to the city and can be taken along. References that may be asked about. And the honesty to say when the problem does not need the product.

More on this in the news: [Concession or service contract?](/news/concession-or-service-contract)`,
        },
        {
          callToAction: {
            title: 'Do you have a solution that cities should know?',
            text: 'Describe the problem that it solves and one place where it did. We do not advertise it; we ask about it when a city has that problem.',
            label: 'Write to us',
            topic: 'partnership',
          },
        },
      ],
    },
    fr: {
      title: 'Entreprises privées',
      intro:
        'Les entreprises construisent et exploitent l’essentiel de ce qui rend une ville intelligente. Un cahier des charges clair et un risque équitable les font mieux travailler.',
      coverAlt:
        'Plan blanc et vert-de-gris : des avenues se rejoignent sur une place proche d’un fleuve vert, avec des parcelles vert sombre juste au nord.',
      body: [
        {
          text: `
Nous ne recevons pas de commission et ne recommandons pas de produits. Nous faisons pour les entreprises ce que nous faisons pour les villes : aider à formuler une tâche qui puisse être remplie.

## Ce qu’une entreprise peut attendre

- un cahier des charges qui décrit le problème et laisse la solution ouverte ;
- des lots à la taille d’une petite entreprise ;
- des risques confiés à qui peut les réduire ;
- des décisions à la date annoncée.

## Ce que nous attendons

Le coût d’exploitation, et pas seulement le prix. Des données qui appartiennent à la ville et qu’elle peut emporter. Des références que l’on peut interroger. Et l’honnêteté de dire quand le problème n’a pas besoin du produit.

À lire dans les actualités : [Concession ou marché de services ?](/fr/news/concession-ou-marche-de-services)`,
        },
        {
          callToAction: {
            title: 'Avez-vous une solution à faire connaître aux villes ?',
            text: 'Décrivez le problème qu’elle résout et un lieu où elle l’a résolu. Nous n’en faisons pas la publicité ; nous y pensons quand une ville a ce problème.',
            label: 'Nous écrire',
            topic: 'partnership',
          },
        },
      ],
    },
  },
};
