export const zh = {
  title: '存疑的记录',
  note: '五分钟内记下三人以上，或一周内三人备注雷同的，标出来请您看看；不扣任何人的数，也不改任何任务。',
  none: '没有存疑的记录。',
  count: '本页 {{n}} 条 · 共 {{total}} 条',
  field: {
    who: '联系了谁',
    on: '哪天',
    by: '谁记的',
    recordedAt: '记录时间',
    outcome: '结果',
    doubt: '为什么标出',
    unit: '单位',
  },
};
