import type { Article } from '../article';

export const copyingWell: Article = {
  publishedOn: '2026-05-13',
  category: 'projects',
  related: ['what-we-mean-by-a-smart-city', 'a-bus-lane-is-a-data-project'],
  text: {
    en: {
      slug: 'copying-well',
      title: 'Copying well: how to carry a success from one city to another',
      summary:
        'A replicable success is not a product that is bought twice. It is a set of decisions that can be made again under other conditions.',
      coverAlt:
        'Sand-coloured plan seen from close by: a river at the top, a broad avenue, and large dark and amber lots spread below.',
      body: [
        {
          text: `
Transferring know-how from a success that can be repeated is at the heart of what we do. It is also where good intentions fail most politely: a delegation travels, a memorandum is signed, and at home nothing happens.

## Ask for the decisions

On a visit, everybody shows the result. Ask for the decisions instead, and for what was decided against. Why this street? Why this tariff? Who was against it, and what changed their mind? What did you stop doing to find the money? The answers are the part that travels.

## Separate the three layers

- **What is universal:** the problem, the order of the steps, the mistakes.
- **What has to be adapted:** the contract, the tariff, the language, the law.
- **What was luck:** a minister, a flood, a very good engineer.

A project that depends on the third layer should be admired and not copied.`,
        },
        {
          figure: {
            drawing: 'two-quarters-compared',
            alt: 'Plan at dusk of two unlike quarters on either side of a river, joined by one bridge, with small amber lots in both.',
            caption:
              'The same solution on two sides of a river: the streets differ, the decisions do not.',
            credit: 'Drawing: WSCO',
          },
        },
        {
          text: `
## Keep the line open

Arrange for two people of the same rank and the same profession to be able to call one another for a year: engineer to engineer, treasurer to treasurer. It costs nothing, and it is worth more than the visit.

If you have something that others could repeat, tell us. Describing it for somebody else is also the best way to find out why it worked.`,
        },
        {
          callToAction: {
            title: 'Something others could repeat?',
            text: 'Tell us what you did and what you would do differently. We help to describe it so that another city can use it.',
            label: 'Share a project',
            topic: 'activity',
          },
        },
      ],
    },
    fr: {
      slug: 'bien-copier',
      title: 'Bien copier : transporter une réussite d’une ville à l’autre',
      summary:
        'Une réussite transposable n’est pas un produit que l’on achète deux fois. C’est une suite de décisions que l’on peut reprendre dans d’autres conditions.',
      coverAlt:
        'Plan couleur sable vu de près : un fleuve en haut, une large avenue, et de grandes parcelles sombres et ambrées réparties au-dessous.',
      body: [
        {
          text: `
Transmettre le savoir-faire d’une réussite transposable est au cœur de notre travail. C’est aussi là que les bonnes intentions échouent avec le plus de politesse : une délégation voyage, un protocole est signé, et chez soi rien ne se passe.

## Demander les décisions

En visite, chacun montre le résultat. Demandez plutôt les décisions, et ce que l’on a écarté. Pourquoi cette rue ? Pourquoi ce tarif ? Qui était contre, et qu’est-ce qui l’a fait changer d’avis ? Qu’avez-vous cessé de faire pour trouver l’argent ? Ce sont les réponses qui voyagent.

## Séparer les trois couches

- **Ce qui est universel :** le problème, l’ordre des étapes, les erreurs.
- **Ce qui doit être adapté :** le contrat, le tarif, la langue, le droit.
- **Ce qui fut une chance :** un ministre, une crue, une excellente ingénieure.

Un projet qui dépend de la troisième couche s’admire et ne se copie pas.`,
        },
        {
          figure: {
            drawing: 'two-quarters-compared',
            alt: 'Plan au crépuscule de deux quartiers dissemblables de part et d’autre d’un fleuve, reliés par un pont, avec de petites parcelles ambrées.',
            caption: 'La même solution sur deux rives : les rues diffèrent, les décisions non.',
            credit: 'Dessin : WSCO',
          },
        },
        {
          text: `
## Garder la ligne ouverte

Faites en sorte que deux personnes de même rang et de même métier puissent s’appeler pendant un an : d’ingénieur à ingénieur, de trésorier à trésorier. Cela ne coûte rien et vaut plus que la visite.

Si vous avez réussi quelque chose que d’autres pourraient reprendre, dites-le-nous. Le décrire pour autrui est aussi la meilleure façon de comprendre pourquoi cela a marché.`,
        },
        {
          callToAction: {
            title: 'Une réussite que d’autres pourraient reprendre ?',
            text: 'Racontez-nous ce que vous avez fait, et ce que vous feriez autrement. Nous vous aidons à le décrire pour qu’une autre ville s’en serve.',
            label: 'Partager un projet',
            topic: 'activity',
          },
        },
      ],
    },
  },
};
