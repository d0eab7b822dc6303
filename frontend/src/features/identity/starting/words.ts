import type { Words } from '../../../app/language';

export const zh = {
  title: '启用单',
  meta: '还没有人登录过的账号，一人一张',
  print: '打印启用单',
  make: '生成 {{n}} 张启用单',
  made: '{{n}} 张启用单',
  note: '每张上的密码只在这一页出现，离开就没有了；再次生成，先前的作废。请打印后当面交给本人。',
  voids: '这 {{n}} 个账号先前的启用单会作废。',
  empty: '这个范围内没有待启用的账号。',
  again: '回到账号',
  all: '全选',
  choose: '选 {{name}}',
  none: '请先选账号',
  slip: {
    head: '归雁 · 账号启用单',
    account: '用户名',
    password: '一次性密码',
    address: '网址',
    how: '首次登录须换成自己的密码；换好后请把这张单子撕毁，不要拍照转发。',
  },
};

export const en = {
  title: 'Start slips',
  meta: 'Accounts that nobody has signed in to yet, a slip each',
  print: 'Print the slips',
  make: 'Make {{n}} start slips',
  made: '{{n}} start slips',
  note: 'The password on each stands on this page only and is gone when you leave; making slips again voids these. Print them and hand them over in person.',
  voids: 'Earlier slips of these {{n}} accounts become void.',
  empty: 'No account here waits for its first sign-in.',
  again: 'Back to the accounts',
  all: 'All',
  choose: 'Choose {{name}}',
  none: 'Choose accounts first',
  slip: {
    head: 'Guiyan · start slip',
    account: 'User name',
    password: 'One-time password',
    address: 'Address',
    how: 'Choose a password of your own at the first sign-in, then tear this slip up; do not photograph or forward it.',
  },
} satisfies Words<typeof zh>;
