import type { Article } from '../article';

export const dataClausesBeforeTheContract: Article = {
  publishedOn: '2026-03-26',
  category: 'partnerships',
  related: ['what-we-mean-by-a-smart-city'],
  text: {
    en: {
      slug: 'data-clauses-before-the-contract',
      title: 'Seven data clauses to settle before the contract',
      summary:
        'Data that a city pays for should be the city’s to use, publish and take along. Seven clauses, in plain words, for the table before the lawyers come.',
      coverAlt:
        'White and verdigris plan of a wide, dense city with many small green parks; a river enters at the lower left.',
      body: [
        {
          text: `
Most disputes about data in city projects are not about privacy law. They are about sentences that nobody wrote. These seven fit on a page, and both sides can agree on them before a lawyer turns them into clauses.

1. **Whose it is.** Data produced by equipment that the city pays for belongs to the city, raw and processed.
2. **What may be collected.** A list. What is not on it is not collected, even if the device could.
3. **Who may see it.** Named roles on both sides, and a log of who looked.
4. **How long it is kept.** A period for each kind of data, and a person who checks that it is deleted.
5. **What may be published.** As open data, by the city, without asking, unless a reason is written down.
6. **How it can be left.** On the last day, everything in a documented format, at no charge.
7. **What happens when something goes wrong.** Who tells whom, within how many hours, and who speaks to the residents.

## Two that are worth an argument

The company will want to use the data to improve its product. That can be fair; then it should be written, limited, and paid for in one way or another. And residents will want to know what is recorded in their street. A sign with a short address, beside the device, answers more questions than a policy.`,
        },
      ],
      attachments: [
        {
          document: 'seven-data-clauses',
          title: 'Seven data clauses: checklist',
          lines: [
            '1. Whose it is',
            '2. What may be collected',
            '3. Who may see it',
            '4. How long it is kept',
            '5. What may be published',
            '6. How it can be left',
            '7. What happens when something goes wrong',
          ],
        },
      ],
    },
    fr: {
      slug: 'sept-clauses-de-donnees-avant-le-contrat',
      title: 'Sept clauses de données à régler avant le contrat',
      summary:
        'Les données qu’une ville paie, elle doit pouvoir les utiliser, les publier et les emporter. Sept clauses en mots simples, avant l’arrivée des juristes.',
      coverAlt:
        'Plan blanc et vert-de-gris d’une ville étendue et dense, semée de petits parcs ; un fleuve entre en bas à gauche.',
      body: [
        {
          text: `
La plupart des litiges sur les données, dans les projets de ville, ne portent pas sur le droit de la vie privée. Ils portent sur des phrases que personne n’a écrites. Ces sept-là tiennent sur une page, et les deux parties peuvent s’entendre avant qu’un juriste n’en fasse des clauses.

1. **À qui elles sont.** Les données produites par un équipement que la ville paie appartiennent à la ville, brutes et traitées.
2. **Ce qui peut être recueilli.** Une liste. Ce qui n’y figure pas n’est pas recueilli, même si l’appareil en est capable.
3. **Qui peut les voir.** Des fonctions nommées des deux côtés, et un registre des consultations.
4. **Combien de temps on les garde.** Une durée par type de données, et une personne qui vérifie l’effacement.
5. **Ce qui peut être publié.** En données ouvertes, par la ville, sans demander, sauf raison écrite.
6. **Comment on part.** Le dernier jour, tout dans un format documenté, sans frais.
7. **Ce qui se passe en cas d’incident.** Qui prévient qui, en combien d’heures, et qui parle aux habitants.

## Deux points qui méritent le débat

L’entreprise voudra se servir des données pour améliorer son produit. Cela peut être légitime ; il faut alors l’écrire, le limiter et le compenser d’une façon ou d’une autre. Les habitants, eux, voudront savoir ce qui est enregistré dans leur rue. Un panneau avec une adresse courte, à côté de l’appareil, répond à plus de questions qu’une charte.`,
        },
      ],
      attachments: [
        {
          document: 'seven-data-clauses',
          title: 'Sept clauses de données : liste de contrôle',
          lines: [
            '1. À qui elles sont',
            '2. Ce qui peut être recueilli',
            '3. Qui peut les voir',
            '4. Combien de temps on les garde',
            '5. Ce qui peut être publié',
            '6. Comment on part',
            '7. Ce qui se passe en cas d’incident',
          ],
        },
      ],
    },
  },
};
