import type { Article } from '../article';

export const theFirstMeetingDecides: Article = {
  publishedOn: '2026-11-04',
  category: 'community',
  related: ['consultation-in-the-languages-of-the-street', 'mapping-a-neighbourhood-on-foot'],
  text: {
    en: {
      slug: 'the-first-meeting-decides',
      title: 'The first meeting decides whether residents stay',
      summary:
        'People come once out of curiosity. They come back when the first evening has changed something, and when they can see what.',
      coverAlt:
        'Street plan in verdigris: six avenues meet in a square close to a dark shore, with a few white and amber lots around it.',
      body: [
        {
          text: `
A community around a project does not begin with a platform. It begins with a room, a date, and something that has not been decided yet. The last of the three is the one that is usually missing.

## Bring a decision, not a presentation

Residents can tell within minutes whether they were invited to be informed or to be asked. Both are legitimate; mixing them up is what empties the second meeting. So choose, before the invitation goes out, one decision that the evening will really make: which of two crossings is rebuilt first, where the three benches go, which hour the lights dim.

## Write it down in front of everyone

Let somebody write on a wall what is being said, in the words of those who say it. At the end, read it aloud and mark each line:

- **decided tonight**, with the date by which it can be seen in the street;
- **passed on**, with the name of the office that answers and the day it answers;
- **not possible**, with the reason.

The third mark earns more trust than the first. A reason can be discussed; silence cannot.

## The second invitation

Open it with the photograph of what the first evening changed. If nothing has changed yet, say so and say why. We have seen working groups live for years on this habit, and very good software die without it.`,
        },
        {
          quote: {
            text: 'Who decides, by when, and where will I see it?',
            attribution: 'The three questions we ask to have answered on every invitation',
          },
        },
      ],
    },
    fr: {
      slug: 'tout-se-joue-a-la-premiere-reunion',
      title: 'Tout se joue à la première réunion',
      summary:
        'On vient une fois par curiosité. On revient quand la première soirée a changé quelque chose, et que cela se voit.',
      coverAlt:
        'Plan de rues vert-de-gris : six avenues se rejoignent sur une place proche d’un rivage sombre, entourée de quelques parcelles blanches et ambrées.',
      body: [
        {
          text: `
Une communauté ne naît pas autour d’une plateforme. Elle naît d’une salle, d’une date et d’une question qui n’est pas encore tranchée. C’est en général la troisième qui manque.

## Apporter une décision, pas un exposé

En quelques minutes, les habitants savent s’ils ont été invités pour être informés ou pour être consultés. Les deux sont légitimes ; c’est leur confusion qui vide la deuxième réunion. Choisissez donc, avant d’envoyer l’invitation, une décision que la soirée prendra vraiment : lequel des deux carrefours refaire en premier, où placer les trois bancs, à quelle heure baisser l’éclairage.

## Écrire devant tout le monde

Que quelqu’un note au mur ce qui se dit, avec les mots de ceux qui le disent. À la fin, on relit à voix haute et l’on marque chaque ligne :

- **décidé ce soir**, avec la date à laquelle cela se verra dans la rue ;
- **transmis**, avec le nom du service qui répondra et le jour de sa réponse ;
- **impossible**, avec la raison.

La troisième mention inspire plus de confiance que la première. Une raison se discute ; un silence, non.

## La deuxième invitation

Ouvrez-la par la photographie de ce que la première soirée a changé. Si rien n’a encore changé, dites-le et dites pourquoi. Cette habitude a fait vivre des groupes de travail pendant des années ; son absence a tué de très bons logiciels.`,
        },
        {
          quote: {
            text: 'Qui décide, pour quand, et où le verrai-je ?',
            attribution: 'Les trois questions auxquelles toute invitation devrait répondre',
          },
        },
      ],
    },
  },
};
