import { expect, test } from './browser';
import { looksRight, signIn } from './steps';

test('aNumberIsSeenForAPurposeAndTheLogSaysWhoSawIt', async ({ page }, { project }) => {
  await signIn(page, 'station');
  await page.goto('/members');
  await page.getByRole('row').filter({ hasText: '154****' }).first().locator('a.open').click();
  await expect(page.getByText(/154\*{4}\d{4}/).first()).toBeVisible();
  await page.getByRole('button', { name: '查看号码' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('身份证号').check();
  await dialog.getByRole('button', { name: '查看并记录' }).click();
  await expect(dialog.getByText('请填写')).toBeVisible();
  const purpose = `通知开会 ${String(Date.now()).slice(-6)}`;
  await dialog.getByLabel('为什么看 *').fill(purpose);
  await looksRight(page, 'disclosure-asked', project.name);
  await dialog.getByRole('button', { name: '查看并记录' }).click();
  await expect(dialog.getByRole('link', { name: /^154\d{8}$/ }).first()).toBeVisible();
  await looksRight(page, 'disclosure-shown', project.name);
  await dialog.getByRole('button', { name: '看完了' }).click();
  await expect(page.getByText(/^154\d{8}$/)).toHaveCount(0);

  const log = page.getByRole('region', { name: '谁看过这份档案' });
  await log.getByRole('button', { name: '查看' }).click();
  await expect(log.getByRole('row').filter({ hasText: purpose })).toContainText('完整的');
  await looksRight(page, 'access-log', project.name);
});

test('aLiaisonSeesPhonesButIsNotOfferedTheId @phone', async ({ page }) => {
  await signIn(page, 'shiqiao-liaison');
  await page.goto('/members');
  await page.locator('a.open').first().click();
  await page.getByRole('button', { name: '查看号码' }).click();
  await expect(page.getByRole('dialog').getByLabel('电话')).toBeVisible();
  await expect(page.getByRole('dialog').getByLabel('身份证号')).toHaveCount(0);
  await expect(page.getByText('谁看过这份档案')).toHaveCount(0);
});
