import { expect, test } from './browser';
import { freshName, goTo, looksRight, signIn } from './steps';

test('aCrewIsReferredInOneActAndOneOfThemIsAtWork @desk', async ({ page }, { project }) => {
  const title = `泥瓦工${freshName()}`;
  await signIn(page, 'station');
  await goTo(page, '岗位信息');
  await page.getByRole('button', { name: '登记岗位' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox', { name: '用人单位' }).fill('恒基');
  await dialog.getByRole('button', { name: /恒基路桥项目部/ }).click();
  await dialog.getByLabel('岗位 *').fill(title);
  await dialog.getByLabel('招聘人数').fill('2');
  await dialog.getByLabel('有效至 *').fill('2008-09-30');
  await dialog.getByRole('button', { name: '登记岗位' }).click();
  await page.getByRole('link', { name: title }).click();

  await page.getByRole('button', { name: '推荐人员' }).click();
  for (const name of ['周大砚', '吴明堂']) {
    await dialog.getByRole('searchbox', { name: '找党员' }).fill(name);
    await dialog
      .getByRole('button', { name: new RegExp(name) })
      .first()
      .click();
    await expect(dialog.getByRole('button', { name: `${name} ✕` })).toBeVisible();
  }
  await dialog.getByRole('button', { name: '推荐人员' }).click();
  await expect(page.getByText('已列入推荐，请逐个问本人。')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '推荐', exact: true }).click();

  const row = page.getByRole('row').filter({ hasText: '周大砚' });
  await row.getByRole('button', { name: '同意' }).click();
  await dialog.getByLabel('怎样同意的 *').fill('电话');
  await dialog.getByRole('button', { name: '同意' }).click();
  await row.getByRole('button', { name: '开推荐函' }).click();
  await dialog.getByLabel('推荐函编号 *').fill('荐2008-1');
  await dialog.getByRole('button', { name: '开推荐函' }).click();
  await row.getByRole('button', { name: '对方答复' }).click();
  await dialog.getByText('录用', { exact: true }).click();
  await dialog.getByRole('button', { name: '对方答复' }).click();
  await row.getByRole('button', { name: '上岗' }).click();
  await dialog.getByRole('button', { name: '上岗' }).click();
  await expect(row.getByText('已上岗').first()).toBeVisible();
  await looksRight(page, 'referrals', project.name);
  await page.getByRole('link', { name: '就业', exact: true }).click();
  await expect(page.getByRole('row').filter({ hasText: '周大砚' }).first()).toBeVisible();
  await looksRight(page, 'placements', project.name);
});
