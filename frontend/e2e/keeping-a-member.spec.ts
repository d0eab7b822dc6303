import type { Page } from '@playwright/test';
import { expect, test } from './browser';
import { chip, chooseUnit, freshName, letIn, looksRight } from './steps';

test('enrollingWarnsOfSomebodyLikeHim', async ({ page }, { project }) => {
  const name = freshName();
  await letIn(page, 'station');
  await enrol(page, name);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await fillIn(page, name);
  await page.getByRole('button', { name: '登记党员' }).click();
  await expect(page.getByText('可能已经登记过：1 人')).toBeVisible();
  await expect(page.getByText('姓名和出生日期相同').or(page.getByText('姓名相同')).first()).toBeVisible();
  await looksRight(page, 'likely-matches', project.name);
  await page.getByRole('button', { name: '取消' }).click();
});

test('whatTheServerRefusesStandsAtItsField @desk', async ({ page }, { project }) => {
  await letIn(page, 'station');
  await fillIn(page, freshName());
  await page.getByLabel('手机').fill('12');
  await page.getByRole('button', { name: '登记党员' }).click();
  await expect(page.locator('.ant-form-item-has-error', { hasText: '手机' })).toBeVisible();
  await expect(page.getByLabel('手机')).toBeFocused();
  await looksRight(page, 'enrol-refused', project.name);
});

test('aDateIsReadAsClerksTypeItAndAskedForWhenItIsNone @phone', async ({ page }) => {
  await letIn(page, 'station');
  await fillIn(page, freshName());
  await page.getByLabel('出生日期').fill('五月');
  await page.getByRole('button', { name: '登记党员' }).click();
  await expect(page.getByText('请写成 1974、1974-05 或 1974-05-12')).toBeVisible();
  await page.getByLabel('出生日期').fill('1974.5.6');
  await page.getByRole('button', { name: '登记党员' }).click();
  await expect(page.getByRole('definition').filter({ hasText: '1974-05-06' })).toBeVisible();
});

test('aMemberIsRevisedTakenOffTheRollAndPutBack', async ({ page }, { project }) => {
  await letIn(page, 'station');
  await enrol(page, freshName());
  await page.getByRole('link', { name: '修改资料' }).click();
  await page.getByLabel('村组').fill('3 组');
  await looksRight(page, 'member-edit', project.name);
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('definition').filter({ hasText: '3 组' })).toBeVisible();

  await page.getByRole('button', { name: '办理离开' }).click();
  await chip(page, '离开党组织').click();
  await looksRight(page, 'member-end', project.name);
  await page.getByRole('dialog').getByRole('button', { name: '办理离开' }).click();
  await expect(page.getByText('已离开', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: '恢复在册' }).click();
  await page.getByLabel(/理由/).fill('登记有误');
  await looksRight(page, 'member-reinstate', project.name);
  await page.getByRole('dialog').getByRole('button', { name: '恢复在册' }).click();
  await expect(page.getByText('在册', { exact: true })).toBeVisible();
});

test('aStaleSaveShowsBothVersions @desk', async ({ page, context }, { project }) => {
  await letIn(page, 'station');
  await enrol(page, freshName());
  await page.getByRole('link', { name: '修改资料' }).click();
  await page.getByLabel('备注').fill('我写的');

  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel('村组').fill('7 组');
  await other.getByRole('button', { name: '保存' }).click();
  await expect(other.getByRole('definition').filter({ hasText: '7 组' })).toBeVisible();
  await other.close();

  await page.getByRole('button', { name: '保存' }).click();
  const both = page.getByRole('dialog', { name: '资料刚被别人改过' });
  await expect(both.getByText('7 组')).toBeVisible();
  await expect(both.getByText('我写的')).toBeVisible();
  await looksRight(page, 'stale-save', project.name);
  await both.locator('.ant-modal-close').click();
  await expect(page.getByLabel('备注')).toHaveValue('我写的');
  await page.getByRole('button', { name: '保存' }).click();
  await both.getByRole('button', { name: '用我填写的 1 项覆盖' }).click();
  await expect(page.getByRole('definition').filter({ hasText: '我写的' })).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: '7 组' })).toBeVisible();
});

test('aContactPointIsAddedAndVerified', async ({ page }, { project }) => {
  await letIn(page, 'station');
  await enrol(page, freshName());
  const points = page.getByRole('region', { name: '联系方式' });
  await points.getByRole('button', { name: '添加' }).click();
  await page.getByLabel(/^号码/).fill('15400007731');
  await chip(page, '工友').click();
  await page.getByRole('dialog').getByRole('button', { name: '添加' }).click();
  await expect(points.getByText('154****7731')).toBeVisible();
  await expect(points.getByText('待核')).toBeVisible();
  await points.getByRole('button', { name: '核实' }).first().click();
  await chip(page, '通话核实').click();
  await page.getByRole('dialog').getByRole('button', { name: '核实' }).click();
  await expect(points.getByText('新', { exact: true })).toBeVisible();
  await looksRight(page, 'contact-points', project.name);
});

test('whatWasTypedIsThereAfterLookingElsewhere @phone', async ({ page }) => {
  const name = freshName();
  await letIn(page, 'station');
  await fillIn(page, name);
  await page.getByRole('link', { name: '归雁' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '首页' })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('姓名 *')).toHaveValue(name);
});

async function enrol(page: Page, name: string): Promise<void> {
  await fillIn(page, name);
  await page.getByRole('button', { name: '登记党员' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function fillIn(page: Page, name: string): Promise<void> {
  await page.goto('/members/new');
  await page.getByRole('button', { name: /选择单位/ }).click();
  await chooseUnit(page, '石桥村');
  await page.getByLabel('姓名 *').fill(name);
  await page.getByLabel('出生日期').fill('1974-05');
}
