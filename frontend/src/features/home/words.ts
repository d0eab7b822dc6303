export const zh = {
  title: '首页',
  onRoll: '在册党员',
  onRollMeta: '正式和预备党员，按现在的花名册；点数字看名单',
  byUnit: '各单位在册人数',
  imports: '最近导入',
  all: '全部',
  waiting: '等我办的',
  nothingWaits: '没有等着您办的事。',
  since: '最早 {{day}}',
  waits: {
    TRANSFERS_TO_RECEIVE: '待接收的组织关系',
    TRANSFERS_OVERDUE: '超期未回的介绍信',
    CORRECTIONS_TO_DECIDE: '待办理的更正',
    IMPORTS_TO_SETTLE: '待核对的导入',
    CARD_ADDRESSES_TO_FIND: '贺卡待找的地址',
    WEBHOOKS_DEAD: '放弃发送的推送',
  },
};
