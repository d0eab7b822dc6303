export const zh = {
  act: '导出',
  title: '导出这份清单',
  note: '按现在的条件导出全部行，证件号和电话仍然遮盖；用途、时间和您的名字会记录在案。',
  format: '文件种类',
  XLSX: '表格（XLSX）',
  CSV: 'CSV',
  NDJSON: 'JSON 行',
  purpose: '用途',
  purposeHint: '4 到 200 字，比如：换届核对党员名册',
  done: '已保存到本机',
};

export const en: typeof zh = {
  act: 'Export',
  title: 'Export this list',
  note: 'All rows of the list as it is narrowed now; ids and phones stay masked. The purpose, the time and your name are kept on record.',
  format: 'Kind of file',
  XLSX: 'Workbook (XLSX)',
  CSV: 'CSV',
  NDJSON: 'Lines of JSON',
  purpose: 'Purpose',
  purposeHint: '4 to 200 characters, such as: checking the roll before the election',
  done: 'Saved on this machine',
};
