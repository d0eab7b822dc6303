import type { Page } from '@playwright/test';
import { expect, test } from './browser';
import { chooseUnit, freshName, goTo, looksRight, signIn } from './steps';

test('aLetterIsSentBackThenReceivedByTheOtherBranch @desk', async ({ page }, { project }) => {
  test.slow();
  const name = freshName();
  await signIn(page, 'station');
  await enrol(page, name);
  await issue(page, `信${name.slice(1)}一`, '白鹭村');
  await expect(page.getByText(/对方接收之前仍由本支部负责/)).toBeVisible();

  await expectReceiptOwed(page, name, project.name);

  await goTo(page, '转接台');
  await expect(row(page, name)).toBeVisible();
  await looksRight(page, 'transfer-desk', project.name);
  await row(page, name).getByRole('button', { name: '退回' }).click();
  await page.getByRole('dialog').getByLabel(/事由/).fill('地址不对');
  await page.getByRole('dialog').getByRole('button', { name: '退回' }).click();
  await expect(row(page, name)).toHaveCount(0);
  await page.getByRole('button', { name: '被退回' }).click();
  await expect(page).toHaveURL(/board=returned/);
  await expect(row(page, name)).toContainText('地址不对');

  await page.getByRole('link', { name }).click();
  await expect(page.getByText('石桥村').first()).toBeVisible();
  await issue(page, `信${name.slice(1)}二`, '白鹭村');
  await goTo(page, '转接台');
  await row(page, name).getByRole('button', { name: '接收' }).click();
  await looksRight(page, 'transfer-accept', project.name);
  await page.getByRole('dialog').getByRole('button', { name: '接收' }).click();
  await page.getByRole('button', { name: '已转入' }).click();
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('definition').filter({ hasText: '白鹭村' })).toBeVisible();
  await expect(page.getByRole('cell', { name: '转到本支部' })).toBeVisible();
});

test('aLetterThatGoesNowhereIsRefusedAtItsField @desk', async ({ page }) => {
  await signIn(page, 'station');
  await enrol(page, freshName());
  await page.getByRole('button', { name: '开介绍信' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('介绍信编号 *').fill('信-1');
  await dialog.getByLabel(/事由/).fill('迁居');
  await dialog.getByRole('button', { name: '开介绍信' }).click();
  await expect(page.locator('.ant-form-item-has-error', { hasText: '支部代码' })).toBeVisible();
});

async function enrol(page: Page, name: string): Promise<void> {
  await page.goto('/members/new');
  await page.getByRole('button', { name: /选择单位/ }).click();
  await chooseUnit(page, '石桥村');
  await page.getByLabel('姓名 *').fill(name);
  await page.getByRole('button', { name: '登记党员' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function issue(page: Page, letterNo: string, to: string): Promise<void> {
  await page.getByRole('button', { name: '开介绍信' }).click();
  const dialog = page.getByRole('dialog').filter({ hasText: '组织关系介绍信' });
  await dialog.getByLabel('介绍信编号 *').fill(letterNo);
  await dialog.getByRole('button', { name: /选择单位/ }).click();
  await chooseUnit(page, to);
  await dialog.getByLabel(/事由/).fill('迁居');
  await dialog.getByRole('button', { name: '开介绍信' }).click();
  await expect(page.getByText('介绍信已开出')).toBeVisible();
}

function row(page: Page, name: string) {
  return page.getByRole('row').filter({ hasText: name });
}

/** The receipt is owed by the branch a moment later: the figure of its unit opens the list. */
async function expectReceiptOwed(page: Page, name: string, project: string) {
  await goTo(page, '任务');
  await page.getByRole('button', { name: '各单位' }).click();
  const figure = page.locator('tr', { hasText: '石桥村' }).locator('a[href*="TRANSFER_RECEIPT"]');
  await expect(async () => {
    await page.reload();
    await expect(figure).toBeVisible({ timeout: 3000 });
  }).toPass();
  await looksRight(page, 'duties-by-unit', project);
  await figure.click();
  await expect(async () => {
    await page.reload();
    await expect(row(page, name)).toContainText('介绍信回执', { timeout: 3000 });
  }).toPass();
  await looksRight(page, 'duties-list', project);
}
