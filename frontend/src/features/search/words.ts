export const zh = {
  open: '查找',
  title: '查找人、户、单位',
  hint: '姓名、拼音首字母、号码后四位',
  nothing: '没有找到。',
  wide: '要查人和户，请先在上面选定一个乡镇。',
  type: { MEMBER: '党员', HOUSEHOLD: '农户', ORGANIZATION: '单位' },
};
