export const zh = {
  enter: '用统一身份认证进入',
  entering: '正在进入…',
  back: '回到登录页',
  bind: '统一身份',
  bound: '统一身份',
  title: '{{name}} 的统一身份',
  subject: '统一身份编号',
  subjectHint: '本人用统一身份认证进入被拒绝时，页面上会显示这个编号。留空就是解除绑定；已登录的会马上退出。',
  save: '保存',
};
