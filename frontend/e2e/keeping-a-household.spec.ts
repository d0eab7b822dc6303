import type { Page } from '@playwright/test';
import { expect, test } from './browser';
import { chooseUnit, freshName, goTo, letIn, looksRight, signIn } from './steps';

test('aFamilyIsRegisteredSplitAndMergedAgain @phone', async ({ page }, { project }) => {
  test.slow();
  const father = freshName();
  const son = freshName();
  await letIn(page, 'station');
  await enrol(page, son);
  await enrol(page, father);
  await page.getByRole('link', { name: '登记农户' }).click();
  await expect(page.getByLabel('户主 *')).toHaveValue(father);
  await page.getByLabel('人口').fill('4');
  await page.getByLabel('水田（亩）').fill('5.0');
  await page.getByRole('button', { name: '登记农户' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${father} 户` })).toBeVisible();

  await page.getByRole('button', { name: '入户' }).click();
  await page.getByLabel('找人').fill(son);
  await page.getByRole('button', { name: new RegExp(son) }).click();
  await choose(page, '与户主关系', '子');
  await page.getByLabel(/事由/).fill('登记');
  await page.getByRole('dialog').getByRole('button', { name: '入户' }).click();
  await expect(page.getByRole('region', { name: '家里人' }).getByText(son)).toBeVisible();
  await looksRight(page, 'household', project.name);

  await page.getByRole('button', { name: '分户' }).click();
  const split = page.getByRole('dialog');
  await split.getByRole('combobox', { name: son }).selectOption({ label: '户主' });
  await split.getByLabel('人口').fill('1');
  await split.getByLabel('水田（亩）').fill('1.5');
  await split.getByLabel(/事由/).fill('分家');
  await looksRight(page, 'household-split', project.name);
  await split.getByRole('button', { name: '分户' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${son} 户` })).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: '1.5' })).toBeVisible();

  await page.getByRole('button', { name: '并户' }).click();
  const merge = page.getByRole('dialog');
  await merge.getByLabel('找要并进来的户').fill(father);
  await merge.getByRole('button', { name: new RegExp(father) }).click();
  await merge.getByRole('combobox', { name: father }).selectOption({ label: '父' });
  await merge.getByLabel(/事由/).fill('并户');
  await merge.getByRole('button', { name: '并户' }).click();
  await expect(page.getByRole('definition').filter({ hasText: '5.0' })).toBeVisible();
  await expect(page.getByRole('cell', { name: '并入一户' })).toBeVisible();
});

test('whatAHouseholdDoesNotHaveCannotGo @phone', async ({ page }) => {
  const head = freshName();
  await signIn(page, 'station', '/households/new');
  await page.getByRole('button', { name: /选择单位/ }).click();
  await chooseUnit(page, '石桥村');
  await page.getByLabel('户主 *').fill(head);
  await page.getByLabel('人口').fill('2');
  await page.getByRole('button', { name: '登记农户' }).click();
  await page.getByRole('button', { name: '分户' }).click();
  const split = page.getByRole('dialog');
  await split.getByLabel('户主').fill(freshName());
  await split.getByLabel('人口').fill('3');
  await split.getByLabel(/事由/).fill('分家');
  await split.getByRole('button', { name: '分户' }).click();
  await expect(page.locator('.ant-form-item-has-error', { hasText: '人口' })).toBeVisible();
});

test('whatAnotherHasSavedMeanwhileIsNotUndone @desk', async ({ page, context }, { project }) => {
  const head = freshName();
  await signIn(page, 'station', '/households/new');
  await page.getByRole('button', { name: /选择单位/ }).click();
  await chooseUnit(page, '石桥村');
  await page.getByLabel('户主 *').fill(head);
  await page.getByLabel('水田（亩）').fill('2.5');
  await page.getByRole('button', { name: '登记农户' }).click();
  await page.getByRole('link', { name: '修改农户' }).click();
  await page.getByLabel('村组').fill('3 组');

  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel('水田（亩）').fill('4.0');
  await other.getByRole('button', { name: '保存' }).click();
  await expect(other.getByRole('definition').filter({ hasText: '4.0' })).toBeVisible();
  await other.close();

  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('您填写的都还在')).toBeVisible();
  await expect(page.getByLabel('水田（亩）')).toHaveValue(/^4(\.0)?$/);
  await expect(page.getByLabel('村组')).toHaveValue('3 组');
  await looksRight(page, 'household-overtaken', project.name);
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('definition').filter({ hasText: '4.0' })).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: '3 组' })).toBeVisible();
});

test('aHouseholdIsFoundByItsHeadAndMovesToAnotherVillage @desk', async ({ page }, { project }) => {
  const head = freshName();
  await signIn(page, 'station');
  await goTo(page, '农户');
  await page.getByRole('link', { name: '登记农户' }).click();
  await page.getByRole('button', { name: /选择单位/ }).click();
  await chooseUnit(page, '石桥村');
  await page.getByLabel('户主 *').fill(head);
  await page.getByRole('button', { name: '登记农户' }).click();
  await page.getByRole('button', { name: '迁移' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /选择单位/ })
    .click();
  await chooseUnit(page, '白鹭村');
  await page.getByLabel(/事由/).fill('搬迁');
  await page.getByRole('dialog').getByRole('button', { name: '迁移' }).click();
  await expect(page.getByRole('definition').filter({ hasText: '白鹭村' })).toBeVisible();

  await goTo(page, '农户');
  await page.getByLabel('查找农户').fill(head.slice(1));
  await expect(page.getByRole('link', { name: head })).toBeVisible();
  await looksRight(page, 'households', project.name);
});

async function enrol(page: Page, name: string): Promise<void> {
  await page.goto('/members/new');
  await page.getByRole('button', { name: /选择单位/ }).click();
  await chooseUnit(page, '石桥村');
  await page.getByLabel('姓名 *').fill(name);
  await page.getByRole('button', { name: '登记党员' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByLabel(field).click();
  await page.locator('.ant-select-item-option').getByText(option, { exact: true }).click();
}
