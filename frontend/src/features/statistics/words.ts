import type { Words } from '../../app/language';

export const zh = {
  title: '统计',
  boards: { label: '看哪项', AGE: '年龄', SEX: '性别', EDUCATION: '学历', QUALITY: '台账完整率' },
  definition: '口径：{{text}}',
  unit: '单位',
  whole: '合计',
  total: '人数',
  unknown: '未填',
  missing: '看缺项的人',
  empty: '没有单位。',
  age: {
    '-30': '30岁以下',
    '31-35': '31–35岁',
    '36-40': '36–40岁',
    '41-45': '41–45岁',
    '46-50': '46–50岁',
    '51-55': '51–55岁',
    '56-60': '56–60岁',
    '61-': '61岁以上',
    UNKNOWN: '未填',
  },
  part: { FILLED: '必填项', REACHABLE: '有本人电话', FRESH: '本季度核实' },
};

export const en = {
  title: 'Statistics',
  boards: { label: 'Which figures', AGE: 'Age', SEX: 'Sex', EDUCATION: 'Education', QUALITY: 'Completeness' },
  definition: 'Definition: {{text}}',
  unit: 'Unit',
  whole: 'Together',
  total: 'Members',
  unknown: 'Not known',
  missing: 'Who lacks something',
  empty: 'There are no units.',
  age: {
    '-30': 'Up to 30',
    '31-35': '31–35',
    '36-40': '36–40',
    '41-45': '41–45',
    '46-50': '46–50',
    '51-55': '51–55',
    '56-60': '56–60',
    '61-': '61 and over',
    UNKNOWN: 'Not known',
  },
  part: { FILLED: 'Required fields', REACHABLE: 'Own number', FRESH: 'Verified this quarter' },
} satisfies Words<typeof zh>;
