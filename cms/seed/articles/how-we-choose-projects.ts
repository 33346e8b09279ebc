import type { Article } from '../article';

export const howWeChooseProjects: Article = {
  publishedOn: '2026-08-06',
  category: 'organisation',
  related: ['what-we-mean-by-a-smart-city', 'copying-well'],
  text: {
    en: {
      slug: 'how-we-choose-projects',
      title: 'How we choose the projects that we take part in',
      summary:
        'Five conditions, all of them public. A city can check them alone before it writes to us, and hold us to them afterwards.',
      coverAlt:
        'Paper-coloured plan seen from close by: large blue lots along an avenue that leads to a pale blue shore on the right.',
      body: [
        {
          text: `
We are asked to join more projects than we can serve well. So that nobody has to guess, here is what we look at.

1. **A public owner.** A city, a region or a state stands behind the project and names a person who can decide.
2. **People who asked for it.** There is evidence that residents want the problem solved; not that they want the technology.
3. **All four pillars.** The academic environment, the community, the stakeholders of the city and private companies each have a part. One may be small; none may be absent.
4. **Money beyond the opening.** The operating cost of the first five years has a source.
5. **Something to pass on.** What is learned may be published, so that another city can repeat the success or avoid the mistake.

A project that meets four of the five is worth a conversation about the fifth. We would rather help to complete a project than turn it away.

## What does not count

The size of the city, the fame of the partners and the novelty of the equipment play no part. Nor does it matter in which region of the world the city lies: solutions have to fit the place, not the other way round.

## How long it takes

You receive a first answer in writing, with our questions. When they are answered, we decide and give the reason. If the reason is that we lack the people at present, we say that too.`,
        },
        {
          leaders: {
            title: 'Who decides',
            slugs: ['eduard-dumitrascu', 'secretary-general', 'director-of-programmes'],
          },
        },
        {
          callToAction: {
            title: 'Does your project meet the five?',
            text: 'Describe it in your own words. We come back with questions, not with a form.',
            label: 'Propose a project',
            topic: 'activity',
          },
        },
      ],
    },
    fr: {
      slug: 'comment-nous-choisissons-les-projets',
      title: 'Comment nous choisissons les projets auxquels nous participons',
      summary:
        'Cinq conditions, toutes publiques. Une ville peut les vérifier seule avant de nous écrire, et nous les rappeler ensuite.',
      coverAlt:
        'Plan couleur papier vu de près : de grandes parcelles bleues bordent une avenue qui mène à un rivage bleu pâle, à droite.',
      body: [
        {
          text: `
On nous invite à rejoindre plus de projets que nous ne pouvons en servir correctement. Pour que personne n’ait à deviner, voici ce que nous regardons.

1. **Un porteur public.** Une ville, une région ou un État répond du projet et désigne une personne qui peut décider.
2. **Des habitants qui le demandent.** Il est établi que les gens veulent voir le problème résolu ; non qu’ils veulent la technique.
3. **Les quatre piliers.** Le monde universitaire, les habitants, les acteurs de la ville et les entreprises privées ont chacun leur part. L’une peut être petite ; aucune ne peut manquer.
4. **De l’argent après l’inauguration.** L’exploitation des cinq premières années a une source.
5. **Quelque chose à transmettre.** Ce qui est appris peut être publié, pour qu’une autre ville répète la réussite ou évite l’erreur.

Un projet qui remplit quatre conditions sur cinq mérite que l’on parle de la cinquième. Nous aimons mieux aider à compléter un projet que de l’écarter.

## Ce qui ne compte pas

La taille de la ville, la renommée des partenaires et la nouveauté du matériel ne jouent aucun rôle. Peu importe aussi la région du monde : c’est à la solution de s’adapter au lieu.

## Combien de temps il faut

Vous recevez une première réponse écrite, avec nos questions. Une fois qu’elles ont trouvé réponse, nous décidons et donnons la raison. Si la raison est que nous manquons de monde en ce moment, nous le disons aussi.`,
        },
        {
          leaders: {
            title: 'Qui décide',
            slugs: ['eduard-dumitrascu', 'secretary-general', 'director-of-programmes'],
          },
        },
        {
          callToAction: {
            title: 'Votre projet remplit-il les cinq conditions ?',
            text: 'Décrivez-le avec vos mots. Nous revenons avec des questions, pas avec un dossier à remplir.',
            label: 'Proposer un projet',
            topic: 'activity',
          },
        },
      ],
    },
  },
};
