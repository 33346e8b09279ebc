import type { Input } from './documents';
import type { InBoth } from './language';

interface LeaderText {
  name: string;
  role: string;
  quote?: string;
  biography: string;
}

export interface Leader {
  slug: string;
  group: Input<'api::leadership.leader'>['group'];
  text: InBoth<LeaderText>;
}

const toBeAnnounced = { en: 'Appointment to be announced', fr: 'Nomination à venir' };

/** A position that is described and not filled yet. */
function position(
  slug: string,
  group: Leader['group'],
  names: InBoth<string>,
  biographies: InBoth<string>,
): Leader {
  const en = { name: names.en, role: toBeAnnounced.en, biography: biographies.en };
  const fr = { name: names.fr, role: toBeAnnounced.fr, biography: biographies.fr };
  return { slug, group, text: { en, fr } };
}

/** In the order in which the site shows them. */
export const leaders: readonly Leader[] = [
  {
    slug: 'eduard-dumitrascu',
    group: 'board',
    text: {
      en: {
        name: 'Eduard Dumitrascu',
        role: 'WSCO President',
        quote:
          'A smart city begins with a strong relationship between the public and the private sector.',
        biography: `
Eduard Dumitrascu is President of The World Smart Cities Organization and one of the most active supporters of innovation in cities.

He works for a strong relationship between the public and the private sector, and takes part in projects of national impact and international resonance.

As President he speaks for the organisation and brings together those on whom a smart city rests: the academic environment, the community, the stakeholders of the city, and private companies.`,
      },
      fr: {
        name: 'Eduard Dumitrascu',
        role: 'Président de WSCO',
        quote:
          'Une ville intelligente commence par une relation forte entre le secteur public et le secteur privé.',
        biography: `
Eduard Dumitrascu est président de The World Smart Cities Organization et l’un des soutiens les plus actifs de l’innovation dans les villes.

Il œuvre pour une relation forte entre le secteur public et le secteur privé, et prend part à des projets de portée nationale et de résonance internationale.

Comme président, il représente l’organisation et réunit ceux sur qui repose une ville intelligente : le monde universitaire, les habitants, les acteurs de la ville et les entreprises privées.`,
      },
    },
  },
  position(
    'secretary-general',
    'management',
    { en: 'Secretary-General', fr: 'Secrétariat général' },
    {
      en: `The Secretary-General runs the office, answers to the President, and signs what the organisation promises to cities. Complaints about our work arrive here as well.`,
      fr: `Le secrétariat général dirige le bureau, rend compte au président et signe ce que l’organisation promet aux villes. C’est aussi là qu’arrivent les réclamations sur notre travail.`,
    },
  ),
  position(
    'director-of-programmes',
    'management',
    { en: 'Director of Programmes', fr: 'Direction des programmes' },
    {
      en: `The Director of Programmes follows the projects that we take part in, from the first conversation to the point at which the city carries on alone, and sees to it that what was learned is written down.`,
      fr: `La direction des programmes suit les projets auxquels nous participons, du premier entretien au jour où la ville continue seule, et veille à ce que les leçons soient écrites.`,
    },
  ),
  position(
    'director-of-financing',
    'management',
    { en: 'Director of Financing', fr: 'Direction du financement' },
    {
      en: `The Director of Financing reads the figures of projects, prepares public-private partnerships with cities, and says in writing which kind of money could fit.`,
      fr: `La direction du financement lit les chiffres des projets, prépare avec les villes les partenariats public-privé et indique par écrit quel type d’argent conviendrait.`,
    },
  ),
  position(
    'chair-of-the-advisory-council',
    'advisory',
    { en: 'Chair of the Advisory Council', fr: 'Présidence du conseil consultatif' },
    {
      en: `The Chair convenes the council, makes sure that each of the four pillars is heard, and answers for the advice that is published with our decisions.`,
      fr: `La présidence réunit le conseil, veille à ce que chacun des quatre piliers soit entendu et répond des avis publiés avec nos décisions.`,
    },
  ),
  position(
    'adviser-for-academic-affairs',
    'advisory',
    { en: 'Adviser for Academic Affairs', fr: 'Conseil aux affaires universitaires' },
    {
      en: `The Adviser for Academic Affairs connects cities with research, and tells both sides when the figures do not carry the conclusion.`,
      fr: `Ce siège relie les villes à la recherche et dit aux deux parties quand les chiffres ne portent pas la conclusion.`,
    },
  ),
];
