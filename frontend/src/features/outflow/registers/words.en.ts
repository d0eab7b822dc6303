import type { Words } from '../../../app/language';
import type { zh } from './words';

export const en = {
  register_of: {
    count: '{{n}} on this page of {{total}}',
    certificates: {
      meta: 'The register of issue; each is checked once a year',
      none: 'No certificate has been issued.',
    },
    inflows: {
      meta: 'Members whose affiliation is elsewhere and who live here',
      none: 'No member from elsewhere.',
    },
    labour: {
      meta: 'Led out by a member or organised; counted, without a file',
      none: 'No labourer has left.',
    },
  },
  certificate: {
    title: 'Certificate',
    none: 'No certificate.',
    holder: 'Holder',
    number: 'Number',
    issuedOn: 'Issued on',
    issuedBy: 'Issued by',
    checkedOn: 'Checked on',
    dueOn: 'Next check',
    onlyAway: 'Only those away',
    onlyOverdue: 'Only those overdue for a check',
    withdrawnToo: 'With withdrawn ones',
    state: { valid: 'Valid', overdue: 'Check overdue', withdrawn: 'Withdrawn' },
    doubt: { NOT_AWAY: 'Not away', STUDY_LEAVE: 'Away to study' },
    issue: {
      act: 'Issue a certificate',
      note: 'A member holds one at a time; a number is given once in a township.',
      done: 'The certificate is registered',
    },
    check: {
      act: 'Check',
      title: 'Annual check of the certificate of {{name}}',
      note: 'The next one is due a year later.',
      done: 'The check is noted',
    },
    withdraw: {
      act: 'Withdraw',
      title: 'Withdraw the certificate of {{name}}',
      note: 'Given back or lost; the entry stays in the register.',
      reason: 'Why',
      done: 'Withdrawn',
    },
  },
  inflow: {
    unit: 'Branch where he lives',
    homeArea: 'Where the affiliation is',
    homeOrganization: 'Home organization',
    arrivedOn: 'Came on',
    endedToo: 'With those who have left',
    here: 'Here',
    left: 'Left {{day}}',
    register: {
      act: 'Register a member from elsewhere',
      note: 'The affiliation stays at home; here he is registered and helped.',
      done: 'Registered',
    },
    end: {
      act: 'Has left',
      title: '{{name}} has left',
      note: 'Gone, or his affiliation was received here; the entry stays.',
      done: 'Noted',
    },
  },
  labour: {
    unit: 'Village',
    ledBy: 'Led by',
    ledByOne: 'Led out by {{name}}',
    leftBy: 'Left by {{day}}',
    organised: 'Organised',
    returnedOn: 'Back {{day}}',
    note: {
      act: 'Note a labourer who left',
      note: 'No id and no phone is kept; he is only counted.',
      done: 'Noted',
    },
    return: {
      act: 'Has come home',
      title: '{{name}} has come home',
      note: 'That he was led out stays and is counted.',
      done: 'Noted',
    },
  },
} satisfies Words<typeof zh>;
