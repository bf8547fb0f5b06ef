import { LAY_TERMS_ADMINISTRATION } from './administration.ts';
import { LAY_TERMS_BUILDING } from './building.ts';
import { LAY_TERMS_CITIZENS } from './citizens.ts';
import { LAY_TERMS_COMPANIES } from './companies.ts';
import { LAY_TERMS_CONSTITUTION } from './constitution.ts';
import { LAY_TERMS_CONTRACTS } from './contracts.ts';
import { LAY_TERMS_COURTS } from './courts.ts';
import { LAY_TERMS_CRIMINAL } from './criminal.ts';
import { LAY_TERMS_CRIMINAL_PROCEDURE } from './criminalProcedure.ts';
import { LAY_TERMS_DATA_PROTECTION } from './dataProtection.ts';
import { LAY_TERMS_ENVIRONMENT } from './environment.ts';
import { LAY_TERMS_FAMILY } from './family.ts';
import { LAY_TERMS_FINES } from './fines.ts';
import { LAY_TERMS_HEALTH } from './health.ts';
import { LAY_TERMS_INCOME_SUPPORT } from './incomeSupport.ts';
import { LAY_TERMS_INHERITANCE } from './inheritance.ts';
import { LAY_TERMS_LABOUR } from './labour.ts';
import { LAY_TERMS_MORE_ADMINISTRATION } from './moreAdministration.ts';
import { LAY_TERMS_MORE_BUILDING } from './moreBuilding.ts';
import { LAY_TERMS_MORE_CITIZENS } from './moreCitizens.ts';
import { LAY_TERMS_MORE_COMPANIES } from './moreCompanies.ts';
import { LAY_TERMS_MORE_CONTRACTS } from './moreContracts.ts';
import { LAY_TERMS_MORE_COURTS } from './moreCourts.ts';
import { LAY_TERMS_MORE_CRIMINAL_PROCESS } from './moreCriminalProcess.ts';
import { LAY_TERMS_MORE_DATA_PROTECTION } from './moreDataProtection.ts';
import { LAY_TERMS_MORE_ENVIRONMENT } from './moreEnvironment.ts';
import { LAY_TERMS_MORE_FAMILY } from './moreFamily.ts';
import { LAY_TERMS_MORE_FINES } from './moreFines.ts';
import { LAY_TERMS_MORE_HOME } from './moreHome.ts';
import { LAY_TERMS_MORE_INCOME_SUPPORT } from './moreIncomeSupport.ts';
import { LAY_TERMS_MORE_LABOUR } from './moreLabour.ts';
import { LAY_TERMS_MORE_OFFENCES } from './moreOffences.ts';
import { LAY_TERMS_MORE_OFFENCES_PROPERTY } from './moreOffencesProperty.ts';
import { LAY_TERMS_MORE_SOCIAL_INSURANCE } from './moreSocialInsurance.ts';
import { LAY_TERMS_MORE_TAX } from './moreTax.ts';
import { LAY_TERMS_MORE_TRADE } from './moreTrade.ts';
import { LAY_TERMS_MORE_TRAFFIC } from './moreTraffic.ts';
import { LAY_TERMS_MORE_TRAINING } from './moreTraining.ts';
import { LAY_TERMS_MORE_YOUTH } from './moreYouth.ts';
import { LAY_TERMS_RESIDENCE } from './residence.ts';
import { LAY_TERMS_SOCIAL_INSURANCE } from './socialInsurance.ts';
import { LAY_TERMS_TAX } from './tax.ts';
import { LAY_TERMS_TENANCY } from './tenancy.ts';
import { LAY_TERMS_TRADE } from './trade.ts';
import { LAY_TERMS_TRAFFIC } from './traffic.ts';
import { LAY_TERMS_TRAINING } from './training.ts';
import { LAY_TERMS_YOUTH } from './youth.ts';

/** All tables of lay terms, by subject; where two name the same words, both count. */
export const LAY_TERM_TABLES: readonly string[] = [
  LAY_TERMS_ADMINISTRATION,
  LAY_TERMS_BUILDING,
  LAY_TERMS_CITIZENS,
  LAY_TERMS_COMPANIES,
  LAY_TERMS_CONSTITUTION,
  LAY_TERMS_CONTRACTS,
  LAY_TERMS_COURTS,
  LAY_TERMS_CRIMINAL,
  LAY_TERMS_CRIMINAL_PROCEDURE,
  LAY_TERMS_DATA_PROTECTION,
  LAY_TERMS_ENVIRONMENT,
  LAY_TERMS_FAMILY,
  LAY_TERMS_FINES,
  LAY_TERMS_HEALTH,
  LAY_TERMS_INCOME_SUPPORT,
  LAY_TERMS_INHERITANCE,
  LAY_TERMS_LABOUR,
  LAY_TERMS_MORE_ADMINISTRATION,
  LAY_TERMS_MORE_BUILDING,
  LAY_TERMS_MORE_CITIZENS,
  LAY_TERMS_MORE_COMPANIES,
  LAY_TERMS_MORE_CONTRACTS,
  LAY_TERMS_MORE_COURTS,
  LAY_TERMS_MORE_CRIMINAL_PROCESS,
  LAY_TERMS_MORE_DATA_PROTECTION,
  LAY_TERMS_MORE_ENVIRONMENT,
  LAY_TERMS_MORE_FAMILY,
  LAY_TERMS_MORE_FINES,
  LAY_TERMS_MORE_HOME,
  LAY_TERMS_MORE_INCOME_SUPPORT,
  LAY_TERMS_MORE_LABOUR,
  LAY_TERMS_MORE_OFFENCES,
  LAY_TERMS_MORE_OFFENCES_PROPERTY,
  LAY_TERMS_MORE_SOCIAL_INSURANCE,
  LAY_TERMS_MORE_TAX,
  LAY_TERMS_MORE_TRADE,
  LAY_TERMS_MORE_TRAFFIC,
  LAY_TERMS_MORE_TRAINING,
  LAY_TERMS_MORE_YOUTH,
  LAY_TERMS_RESIDENCE,
  LAY_TERMS_SOCIAL_INSURANCE,
  LAY_TERMS_TAX,
  LAY_TERMS_TENANCY,
  LAY_TERMS_TRADE,
  LAY_TERMS_TRAFFIC,
  LAY_TERMS_TRAINING,
  LAY_TERMS_YOUTH,
];
