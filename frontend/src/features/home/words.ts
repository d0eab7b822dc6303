import type { Words } from '../../app/language';

export const zh = {
  title: '首页',
  onRoll: '在册党员',
  onRollMeta: '正式和预备党员，按现在的花名册；点数字看名单',
  byUnit: '各单位在册人数',
  imports: '最近导入',
  all: '全部',
};

export const en = {
  title: 'Home',
  onRoll: 'Members on the roll',
  onRollMeta: 'Full and probationary, as the roll stands now; a figure opens its list',
  byUnit: 'Members on the roll by unit',
  imports: 'Last imports',
  all: 'All',
} satisfies Words<typeof zh>;
