import type { Words } from '../../../app/language';
import type { zh } from './words';

export const en = {
  liaison: {
    title: 'Liaison',
    assign: 'Put in charge',
    who: 'Liaison',
    none: 'Nobody is in charge',
    now: 'until now',
    deputy: '{{name}} stands in {{from}} to {{to}}',
    note: 'One at a time; who was in charge is so until that day.',
    on: 'From',
    reason: 'Remarks',
    standIn: {
      act: 'Deputy',
      title: 'Who stands in for {{name}}',
      note: 'For those days, both included, the deputy keeps contact; the liaison stays in charge.',
      who: 'Deputy',
      from: 'From',
      to: 'To',
      done: 'The deputy is appointed',
    },
    done: 'Put in charge',
  },
  handover: {
    title: 'Hand over a caseload',
    note: 'The caseload of a branch goes to one person in one act, after a look at the list.',
    from: 'From whom',
    fromHint: 'Everything unless one is chosen, also those without a liaison',
    to: 'To whom',
    preview: 'Show the list',
    moves: '{{n}} would move',
    nobody: 'Nobody would move.',
    until: 'In charge until then',
    act: 'Hand over {{n}}',
    done: '{{n}} handed over',
  },
} satisfies Words<typeof zh>;
