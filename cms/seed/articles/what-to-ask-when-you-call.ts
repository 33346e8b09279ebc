import type { Article } from '../article';

export const whatToAskWhenYouCall: Article = {
  publishedOn: '2026-10-15',
  category: 'organisation',
  text: {
    en: {
      slug: 'what-to-ask-when-you-call',
      title: 'Six days a week, somebody answers: what to ask when you call',
      summary:
        'Our telephone is answered from Monday to Saturday, 08:00 to 17:00 London time. Some questions are best settled by voice, others in writing. A short guide.',
      coverAlt:
        'Black-and-white figure plan seen from close by: a grey river bends past a square where five white avenues meet, with blue and amber buildings on both banks.',
      body: [
        {
          text: `
A city that is thinking about its first project often does not know yet whom to ask, or what. That is a good moment to call. You reach us on [+44 (0) 20 3608 0161](tel:+442036080161), Monday to Saturday, 08:00 to 17:00 London time.

## Good questions for the telephone

- Is this the kind of project that you take part in?
- We have an offer on the table and a deadline. What should we check first?
- Which office in our administration should be involved before we go further?
- We have heard of something similar elsewhere. Does it travel?

## Better in writing

Requests for financing, invitations, and anything with figures should come through the [inquiry form](/contact). You receive a reference at once, and whoever answers you has read the whole message first.

## What we do not do by telephone

We do not recommend products, and we do not comment on a tender that is under way. If you ask, we say so, and tell you who may help instead.

On public holidays in England the office is closed; the line at the top of this site always shows whether we are there now.`,
        },
        {
          callToAction: {
            title: 'Would you rather write?',
            text: 'One form, few fields, and a reference that you can quote when you call.',
            label: 'Write to us',
            topic: 'activity',
          },
        },
      ],
    },
    fr: {
      slug: 'que-demander-quand-vous-appelez',
      title: 'Six jours sur sept, quelqu’un répond : que demander quand vous appelez',
      summary:
        'Notre téléphone répond du lundi au samedi, de 8 h à 17 h, heure de Londres. Certaines questions se règlent de vive voix, d’autres par écrit. Petit guide.',
      coverAlt:
        'Plan en noir et blanc vu de près : une rivière grise contourne une place où se rejoignent cinq avenues blanches, avec des bâtiments bleus et ambrés sur les deux rives.',
      body: [
        {
          text: `
Une ville qui réfléchit à son premier projet ne sait pas toujours à qui s’adresser, ni pour demander quoi. C’est le bon moment pour appeler. Vous nous joignez au [+44 (0) 20 3608 0161](tel:+442036080161), du lundi au samedi, de 8 h à 17 h, heure de Londres.

## De bonnes questions pour le téléphone

- Est-ce le genre de projet auquel vous participez ?
- Nous avons une offre sur la table et une échéance. Que vérifier d’abord ?
- Quel service de notre administration faut-il associer avant d’aller plus loin ?
- Nous avons entendu parler d’un projet semblable ailleurs. Est-il transposable ?

## Mieux vaut écrire

Les demandes de financement, les invitations et tout ce qui comporte des chiffres passent par le [formulaire](/fr/contact). Vous recevez aussitôt une référence, et la personne qui vous répond a d’abord lu le message en entier.

## Ce que nous ne faisons pas par téléphone

Nous ne recommandons pas de produits et ne commentons pas un appel d’offres en cours. Si vous le demandez, nous le disons et nous indiquons qui pourrait vous aider.

Les jours fériés anglais, le bureau est fermé ; la ligne en haut de ce site indique à tout moment si nous sommes là.`,
        },
        {
          callToAction: {
            title: 'Vous préférez écrire ?',
            text: 'Un formulaire, peu de champs, et une référence à citer quand vous appelez.',
            label: 'Nous écrire',
            topic: 'activity',
          },
        },
      ],
    },
  },
};
