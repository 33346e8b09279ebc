import type { Article } from '../article';
import { aBriefThatInvitesSmallCompanies } from './a-brief-that-invites-small-companies';
import { aBusLaneIsADataProject } from './a-bus-lane-is-a-data-project';
import { aLibraryIsInfrastructure } from './a-library-is-infrastructure';
import { aProjectThatCanBeFinanced } from './a-project-that-can-be-financed';
import { concessionOrServiceContract } from './concession-or-service-contract';
import { consultationInTheLanguagesOfTheStreet } from './consultation-in-the-languages-of-the-street';
import { copyingWell } from './copying-well';
import { dataClausesBeforeTheContract } from './data-clauses-before-the-contract';
import { floodWarningsThatReachTheGroundFloor } from './flood-warnings-that-reach-the-ground-floor';
import { grantsLoansRevenueInOrder } from './grants-loans-revenue-in-order';
import { howTheAdvisoryCouncilIsAppointed } from './how-the-advisory-council-is-appointed';
import { howWeChooseProjects } from './how-we-choose-projects';
import { mappingANeighbourhoodOnFoot } from './mapping-a-neighbourhood-on-foot';
import { measureBeforeYouBuyASensor } from './measure-before-you-buy-a-sensor';
import { oneBuildingFirst } from './one-building-first';
import { oneTable } from './one-table';
import { payForResults } from './pay-for-results';
import { streetLightingAsAFirstStep } from './street-lighting-as-a-first-step';
import { theBudgetForYearThree } from './the-budget-for-year-three';
import { theFirstMeetingDecides } from './the-first-meeting-decides';
import { whatToAskWhenYouCall } from './what-to-ask-when-you-call';
import { whatUniversitiesBring } from './what-universities-bring';
import { whatWeMeanByASmartCity } from './what-we-mean-by-a-smart-city';
import { whenNotToBorrow } from './when-not-to-borrow';
import { youngPeopleAsClients } from './young-people-as-clients';

/** Every article, the newest first. */
export const articles: readonly Article[] = [
  aProjectThatCanBeFinanced,
  measureBeforeYouBuyASensor,
  theFirstMeetingDecides,
  concessionOrServiceContract,
  whatToAskWhenYouCall,
  streetLightingAsAFirstStep,
  grantsLoansRevenueInOrder,
  mappingANeighbourhoodOnFoot,
  whatUniversitiesBring,
  floodWarningsThatReachTheGroundFloor,
  howWeChooseProjects,
  payForResults,
  oneBuildingFirst,
  consultationInTheLanguagesOfTheStreet,
  aBriefThatInvitesSmallCompanies,
  theBudgetForYearThree,
  copyingWell,
  howTheAdvisoryCouncilIsAppointed,
  youngPeopleAsClients,
  dataClausesBeforeTheContract,
  aBusLaneIsADataProject,
  whenNotToBorrow,
  oneTable,
  whatWeMeanByASmartCity,
  aLibraryIsInfrastructure,
];
