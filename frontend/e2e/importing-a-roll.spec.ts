import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { looksRight, signIn } from './steps';

const TOWNSHIP = new URL('../../backend/src/main/resources/township/', import.meta.url);
const file = (name: string) => fileURLToPath(new URL(name, TOWNSHIP));

test('aRollIsCheckedMendedWrittenAndUndone', async ({ page }, { project }) => {
  test.slow();
  await signIn(page, 'station');
  await upload(page, '党员花名册-红土坳茶园.csv');
  await looksRight(page, 'import-review', project.name);

  await page.getByRole('button', { name: '改各列' }).click();
  await expect(page.getByText('每一列标着认成了什么')).toBeVisible();
  await looksRight(page, 'import-mapping', project.name);
  await page.getByRole('button', { name: '取消' }).click();

  await page.getByRole('button', { name: /^退回 \d+/ }).click();
  await expect(page).toHaveURL(/outcome=REJECTED/);
  const broken = page.getByRole('button', { name: '改这一行' });
  const mendable = (await broken.count()) > 0;
  if (mendable) await mendFirst(page);

  const download = page.waitForEvent('download');
  if (await page.getByRole('button', { name: /下载退回表/ }).isVisible()) {
    await page.getByRole('button', { name: /下载退回表/ }).click();
    expect((await readFile(await (await download).path())).length).toBeGreaterThan(0);
  } else download.catch(() => undefined);

  const commit = page.getByRole('button', { name: /写入 \d+ 行/ });
  test.skip(await commit.isDisabled(), 'this roll is written already: nothing to commit');
  await commit.click();
  await expect(page.getByText('已写入', { exact: true })).toBeVisible({ timeout: 45_000 });
  await looksRight(page, 'import-done', project.name);

  await page.getByRole('button', { name: '撤销这一批' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤销这一批' }).click();
  await expect(page.getByText('已撤销', { exact: true })).toBeVisible({ timeout: 45_000 });
});

test('anImportIsFoundAgainInTheListAndDropped', async ({ page }, { project }) => {
  await signIn(page, 'station');
  await upload(page, '党员信息更新-2008年7月.csv');
  await page.goto('/imports');
  await looksRight(page, 'imports', project.name);
  await page.getByRole('link', { name: '党员信息更新-2008年7月.csv' }).first().click();
  await page.getByRole('button', { name: '放弃' }).click();
  await expect(page.getByText('已放弃', { exact: true })).toBeVisible({ timeout: 30_000 });
});

async function upload(page: Page, name: string): Promise<void> {
  await page.goto('/imports/new');
  await page.setInputFiles('input[type=file]', file(name));
  await page.getByLabel('凭什么保存身份证号').fill('本人书面同意由支部保管');
  await page.getByRole('button', { name: '上传并核对' }).click();
  await expect(page.getByText('等您核对', { exact: true })).toBeVisible({ timeout: 45_000 });
  await expect(page.getByText(/行号同表格软件/)).toBeVisible();
}

async function mendFirst(page: Page): Promise<void> {
  await page.getByRole('button', { name: '改这一行' }).first().click();
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('textbox').first();
  await field.fill(`${await field.inputValue()} `.trim().replace(/\D+$/, '') || '1970-01-01');
  await dialog.getByRole('button', { name: '改好' }).click();
  const rerun = page.getByRole('button', { name: /重新核对改过的 1 行/ });
  if (await rerun.isVisible({ timeout: 3_000 }).catch(() => false)) await rerun.click();
  await expect(page.getByText('等您核对', { exact: true })).toBeVisible({ timeout: 45_000 });
}
