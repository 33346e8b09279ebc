import type { Article } from '../article';

export const consultationInTheLanguagesOfTheStreet: Article = {
  publishedOn: '2026-06-25',
  category: 'community',
  related: ['young-people-as-clients'],
  text: {
    en: {
      slug: 'consultation-in-the-languages-of-the-street',
      title: 'Consultation in the languages of the street',
      summary:
        'A survey in the official language reaches those who are heard anyway. Five habits that bring the others in, none of which needs software.',
      coverAlt:
        'Slate-grey street plan: a river runs from the lower left to the upper right, with small scattered lots in blue, black and amber.',
      body: [
        {
          text: `
In many neighbourhoods the official language is the second language of half the households, or the third. A project that consults in one language gets a clear answer from a part of the street and takes it for the whole.

## Five habits

1. **Ask first which languages.** The school, the pharmacy and the bus driver know. A census is older and less exact.
2. **Translate the question, not the brochure.** One page with one question is read. Twelve pages are translated, printed and left in a box.
3. **Let people answer in their own words.** Record voices if writing is a barrier, and say who will listen to them.
4. **Pay the interpreters.** Neighbours who translate do skilled work. A fee makes it reliable and takes away the obligation.
5. **Report back in the same languages.** Otherwise you have collected, not consulted.

## What changes

The answers become more practical. People who have not learned to speak the language of planning speak of the kerb that is too high for the pram, the noise of the pump at four in the morning, the light that shines into the bedroom. They are the observations that a smart city project is supposed to collect with sensors.

Begin with one question in three languages. You will see after one evening whether you need the fourth.`,
        },
      ],
    },
    fr: {
      slug: 'consulter-dans-les-langues-de-la-rue',
      title: 'Consulter dans les langues de la rue',
      summary:
        'Une enquête dans la langue officielle touche ceux que l’on entend déjà. Cinq habitudes pour faire entrer les autres, et aucune ne demande de logiciel.',
      coverAlt:
        'Plan de rues gris ardoise : un fleuve va du coin inférieur gauche au coin supérieur droit, parmi de petites parcelles éparses, bleues, noires et ambrées.',
      body: [
        {
          text: `
Dans bien des quartiers, la langue officielle est la deuxième langue de la moitié des foyers, ou la troisième. Un projet qui consulte dans une seule langue obtient la réponse nette d’une partie de la rue et la prend pour celle de toutes.

## Cinq habitudes

1. **Demander d’abord quelles langues.** L’école, la pharmacie et le conducteur du bus le savent. Le recensement est plus ancien et moins exact.
2. **Traduire la question, pas la brochure.** Une page avec une question se lit. Douze pages se traduisent, s’impriment et restent dans un carton.
3. **Laisser répondre avec ses mots.** Enregistrer les voix si l’écrit fait obstacle, et dire qui les écoutera.
4. **Payer les interprètes.** Les voisins qui traduisent font un travail qualifié. Une rémunération le rend fiable et lève l’obligation.
5. **Rendre compte dans les mêmes langues.** Sinon, vous avez recueilli, vous n’avez pas consulté.

## Ce qui change

Les réponses deviennent plus concrètes. Qui n’a pas appris la langue des urbanistes parle du trottoir trop haut pour la poussette, du bruit de la pompe à quatre heures du matin, de la lumière qui entre dans la chambre. Ce sont justement les observations qu’un projet de ville intelligente prétend recueillir avec des capteurs.

Commencez par une question en trois langues. Une soirée suffit pour savoir s’il en faut une quatrième.`,
        },
        {
          callToAction: {
            title: 'Une consultation à préparer ?',
            text: 'Dites-nous dans quelles langues vit le quartier. Nous vous indiquons par où commencer, et ce qui a bien fonctionné ailleurs.',
            label: 'Nous poser la question',
            topic: 'activity',
          },
        },
      ],
    },
  },
};
