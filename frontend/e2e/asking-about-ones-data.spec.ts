import { expect, test } from './browser';
import { chip, goTo, looksRight, signIn } from './steps';

test('whatAPersonAsksAboutHisDataIsFiledAnsweredAndHisCopyTaken @desk', async ({ page }, { project }) => {
  test.slow();
  await signIn(page, 'station');
  await page.goto('/members');
  const name = (await page.locator('a.open').first().innerText()).trim();
  await goTo(page, '个人信息');
  await page.getByRole('button', { name: '某个人' }).click();
  await page.getByRole('searchbox', { name: '查找党员' }).fill(name);
  await page.getByRole('button', { name, exact: false }).first().click();
  await expect(page.getByRole('region', { name: '单独同意' }).first()).toBeVisible();

  await page.getByRole('button', { name: '登记申请' }).click();
  await chip(page, '复制').click();
  const words = `要一份 ${String(Date.now()).slice(-6)}`;
  await page.getByRole('dialog').getByLabel('具体要求').fill(words);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog').getByText('填写的内容还没有提交')).toBeVisible();
  await looksRight(page, 'unsent', project.name);
  await page.getByRole('button', { name: '继续填写' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '登记申请' }).click();
  await expect(page.getByText('2008-08-15 前答复')).toBeVisible();

  await page.getByRole('button', { name: '复制数据' }).click();
  await page.getByRole('dialog').getByLabel('为什么复制 *').fill('本人申请');
  const file = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: '复制数据' }).click();
  expect((await file).suggestedFilename()).toBe(`${name}.csv`);
  await looksRight(page, 'privacy-person', project.name);

  await page.getByRole('button', { name: '申请', exact: true }).click();
  const row = page.getByRole('row').filter({ hasText: words });
  await row.getByRole('button', { name: '同意', exact: true }).click();
  await page.getByRole('dialog').getByLabel('办理意见 *').fill('已当面交给本人');
  await page.getByRole('dialog').getByRole('button', { name: '同意', exact: true }).click();
  await expect(row).toHaveCount(0);
  await looksRight(page, 'privacy-requests', project.name);

  await page.getByRole('button', { name: '字段目录' }).click();
  await expect(page.getByText('citizen_id_cipher')).toBeVisible();
  await page.getByRole('searchbox', { name: '按表或列查找' }).fill('household.');
  await expect(page.getByText('citizen_id_cipher')).toHaveCount(0);
  await looksRight(page, 'field-catalog', project.name);
  await goTo(page, '导出记录');
  await expect(page.getByRole('heading', { level: 1, name: '导出记录' })).toBeVisible();
  await looksRight(page, 'exports', project.name);
});

test('whoAsksForItHasHisDataOnlyStoredUntilHeWantsOtherwise @desk', async ({ page }, { project }) => {
  test.slow();
  await signIn(page, 'station');
  await page.goto('/members');
  const member = page.locator('a.open').nth(project.name === 'phone' ? 3 : 2);
  const name = (await member.innerText()).trim();
  const file = await member.getAttribute('href');
  await goTo(page, '个人信息');
  await page.getByRole('button', { name: '某个人' }).click();
  await page.getByRole('searchbox', { name: '查找党员' }).fill(name);
  await page.getByRole('button', { name, exact: false }).first().click();
  await page.getByRole('button', { name: '登记申请' }).click();
  await chip(page, '限制使用').click();
  const words = `先不要用 ${String(Date.now()).slice(-6)}`;
  await page.getByRole('dialog').getByLabel('具体要求').fill(words);
  await page.getByRole('dialog').getByRole('button', { name: '登记申请' }).click();
  await page.getByRole('button', { name: '申请', exact: true }).click();
  await page
    .getByRole('row')
    .filter({ hasText: words })
    .getByRole('button', { name: '同意', exact: true })
    .click();
  await expect(page.getByRole('dialog').getByText('改为只保存、不使用')).toBeVisible();
  const answer = `已改为只保存 ${words.slice(-6)}`;
  await page.getByRole('dialog').getByLabel('办理意见 *').fill(answer);
  await page.getByRole('dialog').getByRole('button', { name: '同意', exact: true }).click();
  await page.getByRole('button', { name: '已同意' }).click();
  const row = page.getByRole('row').filter({ hasText: answer });
  await expect(row.getByText('只保存不使用')).toBeVisible();
  await looksRight(page, 'only-stored', project.name);
  await page.goto(file ?? '');
  await expect(page.getByText('起只保存不使用')).toBeVisible();
  await page.goBack();
  await row.getByRole('button', { name: '恢复使用' }).click();
  await page.getByRole('dialog').getByLabel('谁要求恢复、怎么说的 *').fill('本人来站里说的');
  await page.getByRole('dialog').getByRole('button', { name: '恢复使用' }).click();
  await expect(row.getByText('2008-07-31 恢复使用')).toBeVisible();
});
