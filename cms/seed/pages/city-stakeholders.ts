import type { Page } from '../page';

export const cityStakeholders: Page = {
  slug: 'city-stakeholders',
  parent: 'how-we-work',
  text: {
    en: {
      title: 'City stakeholders',
      intro:
        'Councils, departments, utilities and associations decide whether a project outlives its opening.',
      coverAlt:
        'Plan on night ground: a blue river beside a straight dark avenue, and a group of verdigris and light blue lots between them.',
      body: [
        {
          text: `
A city is not one client. It is a council that votes, departments that run things, utilities that own the ducts, and associations that will ask in three years what became of it all.

## Whom we look for

- the person who may **decide**, and the one who prepares the decision;
- the department that will **operate** the service, from the first meeting on;
- the owner of what is **already there**: poles, pipes, data, land;
- those who may **object**, while an objection can still improve the plan.

## What we settle early

Who pays for operation, out of which budget line. Who answers when something fails on a Sunday. What happens to the project if the majority changes. Three questions, a page for each, signed by those who will have to live with the answers.`,
        },
      ],
    },
    fr: {
      title: 'Acteurs de la ville',
      intro:
        'Conseils, services, régies et associations décident si un projet survit à son inauguration.',
      coverAlt:
        'Plan sur fond de nuit : un fleuve bleu longe une avenue droite et sombre, avec entre eux un groupe de parcelles vert-de-gris et bleu clair.',
      body: [
        {
          text: `
Une ville n’est pas un client unique. C’est un conseil qui vote, des services qui exploitent, des régies à qui appartiennent les réseaux, et des associations qui demanderont dans trois ans ce que tout cela est devenu.

## Qui nous cherchons

- la personne qui peut **décider**, et celle qui prépare la décision ;
- le service qui va **exploiter**, dès la première réunion ;
- le propriétaire de ce qui **existe déjà** : mâts, conduites, données, terrains ;
- ceux qui pourraient **s’opposer**, tant qu’une objection peut encore améliorer le plan.

## Ce que nous réglons tôt

Qui paie l’exploitation, et sur quelle ligne du budget. Qui répond quand une panne survient un dimanche. Ce que devient le projet si la majorité change. Trois questions, une page pour chacune, signée par ceux qui devront vivre avec les réponses.`,
        },
      ],
    },
  },
};
