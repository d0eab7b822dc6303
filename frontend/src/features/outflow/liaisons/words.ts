import type { Words } from '../../../app/language';

export const zh = {
  liaison: {
    title: '联络员',
    assign: '指定联络员',
    who: '联络员',
    none: '没有联络员',
    now: '至今',
    deputy: '{{name}} 代管 {{from}} 至 {{to}}',
    note: '一次外出同一时间只有一名联络员；原来的到那天为止。',
    on: '从哪天起',
    reason: '说明',
    done: '已指定',
  },
  handover: {
    title: '移交联络任务',
    note: '把一个支部的联系任务一次移交给一个人；先看名单，再移交。',
    from: '从谁手上',
    fromHint: '不选就是全部，没有联络员的也在内',
    to: '交给谁',
    preview: '先看名单',
    moves: '将移交 {{n}} 人',
    nobody: '没有要移交的人。',
    until: '现在的联络员',
    act: '移交 {{n}} 人',
    done: '已移交 {{n}} 人',
  },
};

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
