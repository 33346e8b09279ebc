import type { Page } from '../page';
import { academicEnvironment } from './academic-environment';
import { cityStakeholders } from './city-stakeholders';
import { communityEngagement } from './community-engagement';
import { financing } from './financing';
import { howWeWork } from './how-we-work';
import { ourMission } from './our-mission';
import { privacy } from './privacy';
import { privateCompanies } from './private-companies';
import { whoWeAre } from './who-we-are';

/** In the order of the menus; a parent comes before its children. */
export const pages: readonly Page[] = [
  whoWeAre,
  ourMission,
  howWeWork,
  academicEnvironment,
  communityEngagement,
  cityStakeholders,
  privateCompanies,
  financing,
  privacy,
];
