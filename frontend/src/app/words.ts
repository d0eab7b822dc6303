import * as auditing from '../features/auditing/words';
import * as bulk from '../features/bulk/words';
import * as contact from '../features/contact/words';
import * as duties from '../features/duties/words';
import * as exported from '../features/exports/words';
import * as home from '../features/home/words';
import * as identity from '../features/identity/words';
import * as imports from '../features/imports/words';
import * as members from '../features/members/words';
import * as organizations from '../features/organizations/words';
import * as outflow from '../features/outflow/words';
import * as people from '../features/people/words';
import * as privacy from '../features/privacy/words';
import * as search from '../features/search/words';
import * as statistics from '../features/statistics/words';
import * as ui from '../ui/words';

const shellZh = {
  nav: '主导航',
  care: '留守关爱',
  jobs: '岗位信息',
  training: '培训',
  orders: '家庭帮扶',
  homecoming: '回得来',
  webhooks: '变更推送',
  clients: '接口客户端',
  menu: '菜单',
  account: '我的账号',
  language: 'English',
  languageLabel: '换成英文',
  businessDate: '业务日期 {{day}} {{weekday}}',
};

/** Words that come with the pages of their room, so that no other page carries them. */
export const rooms = {
  asked: () => import('../features/exports/asked'),
  cards: () => import('../features/contact/cards/words'),
  care: () => import('../features/care/words'),
  clients: () => import('../features/identity/clients/words'),
  dutyDesk: () => import('../features/duties/deskWords'),
  homecoming: () => import('../features/homecoming/words'),
  integration: () => import('../features/integration/words'),
  jobs: () => import('../features/jobs/words'),
  training: () => import('../features/training/words'),
  lists: () => import('../features/exports/lists'),
  subjects: () => import('../features/auditing/subjects'),
};

type Rooms = { [K in keyof typeof rooms]: Awaited<ReturnType<(typeof rooms)[K]>>['zh'] };

/** All that the app says: the shape that every language must have. */
export type AllWords = typeof zh & Rooms;

/** What every page says, in Chinese. */
export const zh = {
  shell: shellZh,
  ui: ui.zh,
  auditing: auditing.zh,
  bulk: bulk.zh,
  contact: contact.zh,
  duties: duties.zh,
  exports: exported.zh,
  home: home.zh,
  identity: identity.zh,
  imports: imports.zh,
  members: members.zh,
  organizations: organizations.zh,
  outflow: outflow.zh,
  people: people.zh,
  privacy: privacy.zh,
  search: search.zh,
  statistics: statistics.zh,
};
