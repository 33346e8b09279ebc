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
        'Street plan: a river and avenues part the city into districts, with a small group of filled lots where they meet.',
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
        'Plan de rues : un fleuve et des avenues partagent la ville en quartiers, avec un petit groupe de parcelles pleines à leur rencontre.',
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
