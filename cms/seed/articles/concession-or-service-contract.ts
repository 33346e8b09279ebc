import type { Article } from '../article';

export const concessionOrServiceContract: Article = {
  publishedOn: '2026-10-27',
  category: 'partnerships',
  related: ['data-clauses-before-the-contract', 'pay-for-results'],
  text: {
    en: {
      slug: 'concession-or-service-contract',
      title: 'Concession or service contract? Ask who carries the risk',
      summary:
        'The form of a public-private partnership follows from one question: which side can do something about each risk? A table answers it better than a model contract.',
      coverAlt:
        'Street plan in slate grey: a straight avenue descends to a river in the lower right corner, with black, blue and amber lots along it.',
      body: [
        {
          text: `
Public-private partnership is a family of contracts, not a single one. At one end the city pays a company to do a job and keeps every risk. At the other, a company builds, operates and lives from what users pay. Between them lies most of what cities actually sign.

Choosing from the names of the contracts leads to long debates. Choosing from the risks is quicker.

## The table

Take a sheet, write the risks in the first column, and ask for each who is able to influence it:

- **Construction** takes longer or costs more: usually the company.
- **Demand** is lower than planned: the company, if it sets price and quality; the city, if it sets them.
- **Technology** ages early: the company, as long as the contract leaves it free to replace.
- **Rules** change: the public side, always.
- **Data** leaks or is misused: whoever operates the system, under rules that the city wrote.

A risk belongs with the side that can reduce it. Given to the other side, it does not disappear; it returns as a price.

## What the table tells you

If most of the risks that matter land with the company, a concession makes sense and can attract private money. If most stay with the city, an ordinary service contract is cheaper and easier to leave. If the column is mixed, split the project: the ducts and the poles are not the same risk as the software that runs on them.`,
        },
        {
          callToAction: {
            title: 'Preparing a partnership?',
            text: 'Tell us what the service is and what has been decided already. We answer with the questions that a private partner will ask you.',
            label: 'Talk about a partnership',
            topic: 'partnership',
          },
        },
      ],
    },
    fr: {
      slug: 'concession-ou-marche-de-services',
      title: 'Concession ou marché de services ? Demandez qui porte le risque',
      summary:
        'La forme d’un partenariat public-privé découle d’une question : quelle partie peut agir sur chaque risque ? Un tableau y répond mieux qu’un contrat type.',
      coverAlt:
        'Plan de rues gris ardoise : une avenue droite descend vers une rivière dans l’angle inférieur droit, bordée de parcelles noires, bleues et ambrées.',
      body: [
        {
          text: `
Le partenariat public-privé est une famille de contrats. À une extrémité, la ville paie une entreprise pour une tâche et garde tous les risques. À l’autre, une entreprise construit, exploite et vit de ce que paient les usagers. Entre les deux se trouve l’essentiel de ce que les villes signent réellement.

Choisir d’après le nom du contrat mène à de longs débats. Choisir d’après les risques va plus vite.

## Le tableau

Prenez une feuille, inscrivez les risques dans la première colonne et demandez pour chacun qui peut agir :

- **La construction** dure plus longtemps ou coûte plus cher : l’entreprise, en général.
- **La demande** est plus faible que prévu : l’entreprise si elle fixe le prix et la qualité ; la ville si c’est elle qui les fixe.
- **La technique** vieillit trop tôt : l’entreprise, tant que le contrat la laisse libre de remplacer.
- **Les règles** changent : la partie publique, toujours.
- **Les données** fuient ou sont détournées : l’exploitant, selon des règles écrites par la ville.

Un risque revient à la partie qui peut le réduire. Confié à l’autre, il ne disparaît pas : il réapparaît dans le prix.

## Ce que dit le tableau

Si la plupart des risques importants vont à l’entreprise, une concession a du sens et peut attirer des capitaux privés. S’ils restent pour l’essentiel à la ville, un simple marché de services coûte moins cher et se quitte plus facilement. Si la colonne est partagée, divisez le projet : les fourreaux et les mâts ne présentent pas le même risque que le logiciel qui les utilise.`,
        },
        {
          callToAction: {
            title: 'Vous préparez un partenariat ?',
            text: 'Dites-nous quel est le service et ce qui est déjà décidé. Nous répondons par les questions qu’un partenaire privé vous posera.',
            label: 'Parler d’un partenariat',
            topic: 'partnership',
          },
        },
      ],
    },
  },
};
