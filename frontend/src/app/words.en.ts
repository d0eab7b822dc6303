import * as auditing from '../features/auditing/words.en';
import * as bulk from '../features/bulk/words.en';
import * as cards from '../features/contact/cards/words.en';
import * as care from '../features/care/words.en';
import * as clients from '../features/identity/clients/words.en';
import * as contact from '../features/contact/words.en';
import * as dutyDesk from '../features/duties/deskWords.en';
import * as duties from '../features/duties/words.en';
import * as asked from '../features/exports/asked.en';
import * as lists from '../features/exports/lists.en';
import * as exported from '../features/exports/words.en';
import * as home from '../features/home/words.en';
import * as homecoming from '../features/homecoming/words.en';
import * as identity from '../features/identity/words.en';
import * as imports from '../features/imports/words.en';
import * as jobs from '../features/jobs/words.en';
import * as training from '../features/training/words.en';
import * as integration from '../features/integration/words.en';
import * as members from '../features/members/words.en';
import * as organizations from '../features/organizations/words.en';
import * as outflow from '../features/outflow/words.en';
import * as people from '../features/people/words.en';
import * as privacy from '../features/privacy/words.en';
import * as search from '../features/search/words.en';
import * as statistics from '../features/statistics/words.en';
import * as subjects from '../features/auditing/subjects.en';
import * as ui from '../ui/words.en';
import type { Words } from './language';
import type { AllWords, zh } from './words';

const shell: (typeof zh)['shell'] = {
  nav: 'Main navigation',
  care: 'Care at home',
  jobs: 'Posts',
  training: 'Training',
  orders: 'Help for families',
  homecoming: 'Coming home',
  webhooks: 'Webhooks',
  clients: 'API clients',
  menu: 'Menu',
  account: 'My account',
  language: '中文',
  languageLabel: 'Switch to Chinese',
  businessDate: 'Business date {{day}} {{weekday}}',
};

/** All that the app says, in English. */
export const en: Words<AllWords> = {
  shell,
  ui: ui.en,
  auditing: auditing.en,
  asked: asked.en,
  lists: lists.en,
  subjects: subjects.en,
  bulk: bulk.en,
  cards: cards.en,
  care: care.en,
  clients: clients.en,
  contact: contact.en,
  duties: duties.en,
  dutyDesk: dutyDesk.en,
  exports: exported.en,
  home: home.en,
  homecoming: homecoming.en,
  identity: identity.en,
  imports: imports.en,
  integration: integration.en,
  jobs: jobs.en,
  training: training.en,
  members: members.en,
  organizations: organizations.en,
  outflow: outflow.en,
  people: people.en,
  privacy: privacy.en,
  search: search.en,
  statistics: statistics.en,
};
