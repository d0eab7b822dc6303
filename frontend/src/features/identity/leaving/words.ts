export const zh = {
  act: '离任',
  title: '{{name}} 离任',
  note: '账号注销后不再启用，已登录的会马上退出；他办过的事都留着他的名字。',
  nothing: '他没有没办完的事。',
  open: '他还有没办完的事，先交给别人：',
  pile: '{{kind}} {{n}} 件',
  kind: { TRANSFERS: '在途介绍信', IMPORTS: '未完成的导入', CARE_CASES: '照护中的档案' },
  heir: '交给谁',
  heirHint: '要管得到他的单位',
  reason: '原因',
  done: '账号已注销',
};
