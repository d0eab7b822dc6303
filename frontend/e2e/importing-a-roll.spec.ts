import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './browser';
import { freshName, letIn, looksRight, signIn } from './steps';

const UPDATES = new URL(
  '../../backend/src/main/resources/township/党员信息更新-2008年7月.csv',
  import.meta.url,
);
const NEWCOMERS = new URL('党员花名册-红土坳新登记.csv', import.meta.url);

test('aRollIsCheckedMendedWrittenAndUndone', async ({ page }, { project }) => {
  test.slow();
  const family = freshName();
  const [first, broken] = [`${family}一山`, `${family}二河`];
  await signIn(page, 'station', '/imports/new');
  await looksRight(page, 'import-new', project.name);
  await upload(page, '党员花名册-红土坳新登记.csv', await rollOf(family));
  await expect(outcomes(page)).toHaveText(['全部5', '新增2', '变更1', '未变0', '待选0', '退回2']);
  await seesWhatItIs(page);
  await looksRight(page, 'import-review', project.name);
  await looksAtTheColumns(page, project.name);

  await choose(page, '变更');
  await expect(page.getByRole('row').filter({ hasText: '卜筠' })).toContainText('文化程度 初中 → 普通高中');

  await choose(page, '退回');
  const row = page.getByRole('row').filter({ hasText: broken });
  await expect(row).toContainText('1975.2.30');
  await mend(page, row, project.name);
  await expect(row).toHaveCount(0);
  await expect(outcomes(page)).toHaveText(['全部5', '新增3', '变更1', '未变0', '待选0', '退回1']);
  await expect(page.getByRole('row').filter({ hasText: `${family}四田` })).toContainText(
    '是不是“红土坳村”？',
  );
  await takesHomeWhatIsSentBack(page);

  await page.getByRole('button', { name: '写入 4 行' }).click();
  await rests(page, '已写入');
  await looksRight(page, 'import-done', project.name);
  const written = page.url();
  await expectOnTheRoll(page, first);
  await expectOnTheRoll(page, broken);

  await page.goto(written);
  await page.getByRole('button', { name: '撤销这一批' }).click();
  const asked = page.getByRole('dialog');
  await expect(asked).toContainText('将还原 4 行');
  await looksRight(page, 'import-undo', project.name);
  await asked.getByRole('button', { name: '撤销这一批' }).click();
  await rests(page, '已撤销');
  await looksRight(page, 'import-undone', project.name);
  await expectNowhere(page, first);
  await expectNowhere(page, broken);
});

test('anImportIsFoundAgainInTheListAndDropped @desk', async ({ page }, { project }) => {
  await letIn(page, 'station');
  await upload(page, '党员信息更新-2008年7月.csv', await readFile(UPDATES));
  await page.goto('/imports');
  await expect(page.getByRole('link', { name: '党员信息更新-2008年7月.csv' }).first()).toBeVisible();
  await looksRight(page, 'imports', project.name);
  await page.getByRole('link', { name: '党员信息更新-2008年7月.csv' }).first().click();
  await page.getByRole('button', { name: '放弃', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '放弃这一批' }).click();
  await rests(page, '已放弃');
});

/** The roll with people nobody else has, so that the story can be told again on the same data. */
async function rollOf(family: string): Promise<Buffer> {
  return Buffer.from((await readFile(NEWCOMERS, 'utf8')).replaceAll('某', family));
}

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('/imports/new');
  await page.setInputFiles('input[type=file]', { name, mimeType: 'text/csv', buffer });
  await page.getByLabel('凭什么保存身份证号').fill('本人书面同意由支部保管');
  await page.getByRole('button', { name: '上传并核对' }).click();
  await rests(page, '等您核对');
  await expect(page.getByText(/行号同表格软件/)).toBeVisible();
}

/** The server has come to rest, and the import says where. */
async function rests(page: Page, state: string): Promise<void> {
  await expect(page.getByText(state, { exact: true })).toBeVisible({ timeout: 45_000 });
}

function outcomes(page: Page): Locator {
  return page.getByRole('group', { name: '结果' }).getByRole('button');
}

async function choose(page: Page, outcome: string): Promise<void> {
  await outcomes(page).filter({ hasText: outcome }).click();
  await expect(outcomes(page).filter({ hasText: outcome })).toHaveAttribute('aria-pressed', 'true');
}

async function seesWhatItIs(page: Page): Promise<void> {
  const what = page.getByRole('region', { name: '这是什么' });
  await expect(what).toContainText('党员花名册');
  await expect(what).toContainText('本人书面同意由支部保管');
  await expect(page.getByRole('region', { name: '不存的列' })).toContainText('家庭年收入');
}

async function looksAtTheColumns(page: Page, size: string): Promise<void> {
  await page.getByRole('button', { name: '改各列' }).click();
  await expect(page.getByLabel('文化程度', { exact: true })).toHaveValue('education');
  await looksRight(page, 'import-mapping', size);
  await page.getByRole('button', { name: '取消' }).click();
}

async function mend(page: Page, row: Locator, size: string): Promise<void> {
  await row.getByRole('button', { name: '改这一行' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('出生日期')).toHaveValue('1975.2.30');
  await expect(dialog.getByLabel('性别')).toHaveValue('女');
  await expect(dialog.getByLabel('党支部')).toHaveValue('红土坳村');
  await looksRight(page, 'import-mend', size);
  await dialog.getByLabel('出生日期').fill('1975-03-02');
  await dialog.getByRole('button', { name: '改好' }).click();
  await page.getByRole('button', { name: '重新核对改过的 1 行' }).click();
}

async function takesHomeWhatIsSentBack(page: Page): Promise<void> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载退回表（1 行）' }).click();
  const sheet = await download;
  expect(sheet.suggestedFilename()).toBe('党员花名册-红土坳新登记-退回.xlsx');
  expect((await readFile(await sheet.path())).subarray(0, 2).toString()).toBe('PK');
}

async function expectOnTheRoll(page: Page, name: string): Promise<void> {
  await page.goto(`/members?q=${encodeURIComponent(name)}`);
  await expect(page.getByRole('link', { name })).toBeVisible();
}

async function expectNowhere(page: Page, name: string): Promise<void> {
  await page.goto(`/members?q=${encodeURIComponent(name)}`);
  await expect(page.getByText('没有符合条件的人。')).toBeVisible();
}
