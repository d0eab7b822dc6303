import type { OutflowView } from '../../../api/schema';

/** What may be done with an episode, in the order in which it is offered. */
export const ACTS = [
  'depart',
  'host-registration',
  'stays',
  'home-visits',
  'home-visits/end',
  'return',
  'contact-lost',
  'contact-restored',
  'submit',
  'confirm',
  'send-back',
  'cancel',
  'close',
] as const;

export type Act = (typeof ACTS)[number];

/** The acts that follow from the states of the episode and of its row, for whom they concern. */
export function actsOf({ acts, status, reviewState }: OutflowView, reviews: boolean): Act[] {
  const away = ['AWAY', 'HOST_REGISTERED', 'ON_HOME_VISIT', 'CONTACT_LOST'].includes(status);
  const open: Record<string, boolean> = {
    stays: away,
    submit: !reviews && (reviewState === 'DRAFT' || reviewState === 'SENT_BACK'),
    confirm: reviews && reviewState === 'SUBMITTED',
    'send-back': reviews && (reviewState === 'SUBMITTED' || reviewState === 'CONFIRMED'),
  };
  return ACTS.filter((act) => open[act] ?? acts.includes(act));
}

/** What is looked for first: the row to confirm or to submit anew, then whatever ends the state he is in. */
const FIRST: readonly Act[] = [
  'confirm',
  'depart',
  'contact-restored',
  'home-visits/end',
  'return',
  'submit',
];

/** The act that stands out of those that may be done. */
export function mainOf(acts: readonly Act[], { reviewState }: OutflowView): Act | undefined {
  if (reviewState === 'SENT_BACK' && acts.includes('submit')) return 'submit';
  return FIRST.find((one) => acts.includes(one));
}

/** The key of an act's words. */
export function wordOf(act: Act) {
  return act.replaceAll(/[-/]/g, '_') as
    | 'depart'
    | 'host_registration'
    | 'stays'
    | 'home_visits'
    | 'home_visits_end'
    | 'return'
    | 'contact_lost'
    | 'contact_restored'
    | 'submit'
    | 'confirm'
    | 'send_back'
    | 'cancel'
    | 'close';
}
