import { expect, test } from './browser';
import { chip, goTo, looksRight, signIn } from './steps';

test('aUnitIsSetUpAndRevised', async ({ page }, { project }) => {
  const code = `439901${String(Date.now()).slice(-6)}`;
  await signIn(page, 'admin');
  await goTo(page, '组织');
  await expect(page.getByText('选一个单位，看它的资料。')).toBeVisible();
  await looksRight(page, 'organizations', project.name);
  await page.getByRole('navigation', { name: '组织' }).getByRole('link').first().click();
  await expect(page.getByText('单位代码')).toBeVisible();
  await looksRight(page, 'unit', project.name);
  await page.getByRole('link', { name: '新建下级单位' }).click();
  await page.getByLabel('全称 *').fill(`中共云水县试验乡${code}委员会`);
  await page.getByLabel('简称 *').fill(`试验乡${code.slice(-4)}`);
  await page.getByLabel('单位代码 *').fill(code);
  await chip(page, '乡镇党委').click();
  await page.getByRole('button', { name: '新建单位' }).click();
  await expect(page.getByRole('region', { name: `试验乡${code.slice(-4)}` })).toBeVisible();

  await page.getByRole('region').getByRole('link', { name: '修改' }).click();
  await page.getByLabel('户数').fill('315');
  await looksRight(page, 'unit-edit', project.name);
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('definition').filter({ hasText: '315' })).toBeVisible();
});

test('aCodeThatIsTakenIsRefusedAtItsField @phone', async ({ page }, { project }) => {
  await signIn(page, 'admin');
  await goTo(page, '组织');
  await page.getByRole('navigation', { name: '组织' }).getByRole('link').first().click();
  await page.getByRole('link', { name: '新建下级单位' }).click();
  await page.getByLabel('全称 *').fill('中共云水县重号乡委员会');
  await page.getByLabel('简称 *').fill('重号乡');
  await page.getByLabel('单位代码 *').fill('439901201');
  await chip(page, '乡镇党委').click();
  await page.getByRole('button', { name: '新建单位' }).click();
  await expect(page.locator('.ant-form-item-has-error', { hasText: '单位代码' })).toBeVisible();
  await looksRight(page, 'unit-refused', project.name);
});
