import { expect, test } from './browser';
import { goTo, looksRight, signIn } from './steps';

test('theAuditorReadsNarrowsTakesAwayAndVerifiesTheLog', async ({ page }, { project }) => {
  await signIn(page, 'auditor');
  await goTo(page, '操作记录');
  await page.getByLabel('事项').selectOption({ label: '登录' });
  await expect(page.getByRole('row').filter({ hasText: '登录' }).first()).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: '登记入册' })).toHaveCount(0);
  await page.getByRole('button', { name: '清除条件' }).click();
  await page.getByLabel('事项').selectOption({ label: '登记入册' });
  await page
    .getByRole('button', { name: /^向立群/ })
    .first()
    .click();
  await expect(page).toHaveURL(/actor=/);
  await looksRight(page, 'audit', project.name);

  await page.getByRole('button', { name: '导出' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('用途 *').fill('季度检查');
  const file = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '下载' }).click();
  expect((await file).suggestedFilename()).toBe('audit.csv');

  await page.getByRole('button', { name: '核验完整' }).click();
  await expect(page.getByRole('status').filter({ hasText: /记录完整|还没有封印/ })).toBeVisible();
});
