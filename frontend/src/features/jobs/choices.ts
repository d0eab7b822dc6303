import type {
  EmployerAnswer,
  EmployerNoteKind,
  IntroducerRole,
  PayUnit,
  SeekReach,
  VacancySource,
} from '../../api/schema';
import { inOrder } from './terms';

/* What forms alone choose from; what an address may say stands in the terms. */

export const PAY_UNITS = inOrder<PayUnit>({ MONTH: true, DAY: true, HOUR: true, PIECE: true });

export const SOURCES = inOrder<VacancySource>({
  PERSONAL_NETWORK: true,
  BUSINESS_TRIP: true,
  INVESTMENT_TRIP: true,
  LABOUR_BUREAU: true,
  EMPLOYER: true,
  INTERNET: true,
});

export const HEARD = inOrder<EmployerNoteKind>({
  PAID_ON_TIME: true,
  PAID_LATE: true,
  CONTRACT_SIGNED: true,
  NO_CONTRACT: true,
  LODGING_AS_SAID: true,
  LODGING_NOT_AS_SAID: true,
  COMPLAINT: true,
});

/** How far somebody goes for work. */
export const REACHES = inOrder<SeekReach>({ OWN_COUNTY: true, OWN_PROVINCE: true, ANYWHERE: true });

export type Answered = EmployerAnswer;

export const ANSWERS = inOrder<EmployerAnswer>({
  ACCEPTED: true,
  NOT_HIRED: true,
  DID_NOT_APPEAR: true,
  NO_ANSWER: true,
});

export const ROLES = inOrder<IntroducerRole>({
  STATION_STAFF: true,
  LABOUR_OFFICER: true,
  VILLAGE_SECRETARY: true,
  DEPUTY_HEAD: true,
  OTHER: true,
});
