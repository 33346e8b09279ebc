import type { InBoth } from './language';

interface HomePageText {
  hero: { title: string; text: string; link: string; alt: string };
  news: string;
  financing: { title: string; text: string; label: string };
  whoWeAre: {
    title: string;
    text: string;
    link: string;
    pillars: { title: string; text: string }[];
  };
  mission: { title: string; text: string; link: string };
  president: { title: string; label: string };
  activity: { title: string; text: string; label: string };
  knowledge: { title: string; text: string; news: string; contact: string };
  description: string;
}

export const homePageText: InBoth<HomePageText> = {
  en: {
    hero: {
      title: 'Cities that learn, built with those who live in them',
      text: 'We help cities and nations to put the smart city concept into practice: from the first question to the contract, the financing and the third year of operation.',
      link: 'How we work',
      alt: 'Plan of a city at dusk: a blue river sweeps across, and a neighbourhood of amber and light blue lots is being built in the upper left.',
    },
    news: 'Smart city news',
    financing: {
      title: 'Are you looking for financing for a smart city project?',
      text: 'Send us what you have. You receive our questions within five working days, then a written opinion on the money that fits.',
      label: 'Ask for financing',
    },
    whoWeAre: {
      title: 'Who we are',
      text: `
We were founded to support the institutions, companies and people who develop smart and creative communities. Our know-how is the development of projects in public-private partnership, their financing, and the transfer of successes that can be repeated.

Our method is holistic. A project stands on four pillars, and we work with all of them from the first day.`,
      link: 'More about us',
      pillars: [
        {
          title: 'Academic environment',
          text: 'Method, memory, and the doubt that a project needs.',
        },
        {
          title: 'Community engagement',
          text: 'Residents who asked for it, and who will look after it.',
        },
        { title: 'City stakeholders', text: 'Those who decide, operate, own and may object.' },
        {
          title: 'Private companies',
          text: 'Those who build and run it, at a risk they can carry.',
        },
      ],
    },
    mission: {
      title: 'Our mission',
      text: `
To promote intelligent and creative communities and urban initiatives across the globe. We help the cities that are implementing and those that are starting, integrate sustainable smart solutions whatever the region, and build a community around each project.`,
      link: 'Read our mission',
    },
    president: { title: 'The President', label: 'About the President' },
    activity: {
      title: 'Would you like to know what we are doing, and where?',
      text: 'Ask about our activity and the projects that we take part in. Somebody who works on them answers you in person.',
      label: 'Ask about our activity',
    },
    knowledge: {
      title: 'Everything one needs to know about smart cities',
      text: 'Practice, lessons and mistakes from projects, free to read and to pass on.',
      news: 'All news',
      contact: 'Ask us a question',
    },
    description:
      'The World Smart Cities Organization helps cities and nations to put the smart city concept into practice: partnerships, financing, know-how.',
  },
  fr: {
    hero: {
      title: 'Des villes qui apprennent, bâties avec ceux qui y vivent',
      text: 'Nous aidons villes et nations à mettre en pratique l’idée de ville intelligente : de la première question au contrat, au financement et à la troisième année d’exploitation.',
      link: 'Comment nous travaillons',
      alt: 'Plan d’une ville au crépuscule : un fleuve bleu la traverse, et un quartier de parcelles ambrées et bleu clair se construit en haut à gauche.',
    },
    news: 'Actualités des villes intelligentes',
    financing: {
      title: 'Vous cherchez à financer un projet de ville intelligente ?',
      text: 'Envoyez-nous ce que vous avez. Vous recevez nos questions sous cinq jours ouvrés, puis un avis écrit sur le financement qui convient.',
      label: 'Demander un financement',
    },
    whoWeAre: {
      title: 'Qui nous sommes',
      text: `
Nous avons été fondés pour soutenir les institutions, les entreprises et les personnes qui font naître des communautés intelligentes et créatives. Notre savoir-faire : monter des projets en partenariat public-privé, les financer, et transmettre les réussites que l’on peut reprendre.

Notre méthode est globale. Un projet repose sur quatre piliers, et nous travaillons avec tous dès le premier jour.`,
      link: 'En savoir plus sur nous',
      pillars: [
        {
          title: 'Monde universitaire',
          text: 'La méthode, la mémoire, et le doute dont un projet a besoin.',
        },
        {
          title: 'Engagement des habitants',
          text: 'Ceux qui l’ont demandé, et qui en prendront soin.',
        },
        {
          title: 'Acteurs de la ville',
          text: 'Ceux qui décident, exploitent, possèdent ou s’opposent.',
        },
        {
          title: 'Entreprises privées',
          text: 'Celles qui bâtissent et exploitent, à un risque supportable.',
        },
      ],
    },
    mission: {
      title: 'Notre mission',
      text: `
Promouvoir dans le monde entier les communautés intelligentes et créatives et les initiatives urbaines. Nous aidons les villes qui réalisent et celles qui commencent, intégrons des solutions intelligentes et durables quelle que soit la région, et formons une communauté autour de chaque projet.`,
      link: 'Lire notre mission',
    },
    president: { title: 'Le président', label: 'À propos du président' },
    activity: {
      title: 'Vous aimeriez savoir ce que nous faisons, et où ?',
      text: 'Interrogez-nous sur notre activité et sur les projets auxquels nous participons. Une personne qui y travaille vous répond.',
      label: 'S’informer sur notre activité',
    },
    knowledge: {
      title: 'Tout ce qu’il faut savoir des villes intelligentes',
      text: 'Pratiques, leçons et erreurs tirées des projets, à lire et à transmettre librement.',
      news: 'Toutes les actualités',
      contact: 'Nous poser une question',
    },
    description:
      'The World Smart Cities Organization aide villes et nations à mettre en pratique la ville intelligente : partenariats, financement, savoir-faire.',
  },
};
