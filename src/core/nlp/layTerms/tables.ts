import { LAY_TERMS_BUILDING } from './building.ts';
import { LAY_TERMS_BUSINESS } from './business.ts';
import { LAY_TERMS_CONTRACTS } from './contracts.ts';
import { LAY_TERMS_CRIMINAL } from './criminal.ts';
import { LAY_TERMS_EVERYDAY } from './everyday.ts';
import { LAY_TERMS_EVERYDAY_PUBLIC } from './everydayPublic.ts';
import { LAY_TERMS_FAMILY } from './family.ts';
import { LAY_TERMS_LABOUR } from './labour.ts';
import { LAY_TERMS_PRIVATE_LAW } from './privateLaw.ts';
import { LAY_TERMS_PROCEDURE } from './procedure.ts';
import { LAY_TERMS_PUBLIC_LAW } from './publicLaw.ts';
import { LAY_TERMS_SOCIAL } from './social.ts';
import { LAY_TERMS_STATE } from './state.ts';
import { LAY_TERMS_TAX } from './tax.ts';
import { LAY_TERMS_TENANCY } from './tenancy.ts';
import { LAY_TERMS_TRAFFIC } from './traffic.ts';

/** All tables of lay terms; where two name the same words, both count. */
export const LAY_TERM_TABLES: readonly string[] = [
  LAY_TERMS_EVERYDAY,
  LAY_TERMS_EVERYDAY_PUBLIC,
  LAY_TERMS_PUBLIC_LAW,
  LAY_TERMS_PRIVATE_LAW,
  LAY_TERMS_TENANCY,
  LAY_TERMS_CONTRACTS,
  LAY_TERMS_FAMILY,
  LAY_TERMS_LABOUR,
  LAY_TERMS_CRIMINAL,
  LAY_TERMS_TRAFFIC,
  LAY_TERMS_PROCEDURE,
  LAY_TERMS_SOCIAL,
  LAY_TERMS_TAX,
  LAY_TERMS_BUSINESS,
  LAY_TERMS_STATE,
  LAY_TERMS_BUILDING,
];
