import type { Words } from '../../../app/language';

export const zh = {
  act: '打印',
  title: '党员花名册',
  now: '打印',
  back: '回到花名册',
  meta: '{{n}} 人，A4 横向',
  most: '一次最多打印 {{n}} 人；请先选一个单位。',
  unit: '单位：{{unit}}',
  day: '截至 {{day}}',
  count: '单位：人　在册 {{n}}',
  number: '序号',
  code: '查档码',
  codeOf: '打开 {{name}} 的档案',
  note: '说明：1. 电话按规定隐去中间四位，查全号须在系统内登记用途。2. 扫查档码可打开该行所指的人，须先登录。',
  printed: '归雁 · {{day}} {{who}} 打印',
  signs: { filled: '填表人：', secretary: '支部书记：', checked: '审核人：', day: '日期：' },
};

export const en = {
  act: 'Print',
  title: 'Register of members',
  now: 'Print',
  back: 'Back to the roll',
  meta: '{{n}} members, A4 landscape',
  most: 'At most {{n}} members are printed at once; choose a unit first.',
  unit: 'Unit: {{unit}}',
  day: 'As of {{day}}',
  count: 'Members: {{n}}',
  number: 'No.',
  code: 'Code',
  codeOf: 'Opens the file of {{name}}',
  note: 'Notes: 1. Phones are masked; whole numbers are shown in the system for a purpose. 2. The code of a row opens its file, after signing in.',
  printed: 'Guiyan · printed {{day}} by {{who}}',
  signs: { filled: 'Filled in by:', secretary: 'Secretary:', checked: 'Checked by:', day: 'Date:' },
} satisfies Words<typeof zh>;
