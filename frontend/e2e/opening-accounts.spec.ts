import type { Page } from '@playwright/test';
import { expect, test } from './browser';
import { chooseUnit, goTo, looksRight, picture, signIn, type } from './steps';

test('anAccountOpensWithAPasswordShownOnceAndMustChangeIt', async ({ page }, { project }) => {
  const username = `test-${String(Date.now()).slice(-8)}`;
  await signIn(page, 'township');
  await goTo(page, '账号');
  await expect(page.getByText('shiqiao-liaison').first()).toBeVisible();
  await looksRight(page, 'accounts', project.name);
  await page.getByRole('link', { name: '开设账号' }).click();
  await page.getByLabel('姓名 *').fill('试用人');
  await looksRight(page, 'account-new', project.name);
  await page.getByLabel('用户名 *').fill(username);
  await page.getByLabel('岗位 *').click();
  await page.locator('.ant-select-item-option', { hasText: '服务站' }).click();
  await page.getByRole('button', { name: /选择单位/ }).click();
  await chooseUnit(page, '青禾乡');
  await page.getByRole('button', { name: '开设账号' }).click();
  const shown = page.getByRole('dialog', { name: '一次性开户密码' });
  const password = await shown.locator('output').textContent();
  await looksRight(page, 'start-password', project.name);
  await shown.getByRole('button', { name: '我已记下' }).click();
  await expect(page.getByText(username)).toBeVisible();

  await page.context().clearCookies();
  await page.goto('/sign-in');
  await type(page, username, password ?? '');
  await expect(page.getByText('一次性的开户密码')).toBeVisible();
  await looksRight(page, 'forced-password', project.name);
  await page.getByLabel('现在的密码').fill(password ?? '');
  await page.getByLabel('新密码').fill('amber-heron-2008-reed');
  await page.getByRole('button', { name: '修改密码' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '首页' })).toBeVisible();
});

test('anAccountIsDisabledAndEnabledAgain', async ({ page }, { project }) => {
  await signIn(page, 'township');
  await goTo(page, '账号');
  const account = page.getByRole('row').filter({ hasText: 'carer' });
  await account.getByRole('button', { name: '停用' }).click();
  const asked = page.getByRole('dialog', { name: '停用' });
  await expect(asked).toContainText('他不能再登录');
  await looksRight(page, 'account-disable', project.name);
  await asked.getByRole('button', { name: '停用' }).click();
  await expect(account.getByText('停用', { exact: true })).toBeVisible();
  await account.getByRole('button', { name: '启用' }).click();
  await expect(account.getByText('启用', { exact: true })).toBeVisible();
  await expect(account.getByRole('button', { name: '停用' })).toBeVisible();
});

test('aListOpensAccountsAndTheirSlipsAreShownOnce', async ({ page }, { project }) => {
  const stem = `list-${String(Date.now()).slice(-8)}`;
  const rows = ['谷雨,联络员,石桥村', '夏至,支部书记,白鹭村'].map((row, n) => `${row},${stem}-${n}`);
  await signIn(page, 'township');
  await page.goto('/imports/new');
  await page.locator('label.chip', { hasText: '账号名单' }).click();
  await page.setInputFiles('input[type=file]', {
    name: '账号名单.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['姓名,岗位,村,用户名', ...rows].join('\n')),
  });
  await page.getByRole('button', { name: '上传并核对' }).click();
  await page.getByRole('button', { name: '写入 2 行' }).click();
  await expect(page.getByText('已写入', { exact: true })).toBeVisible({ timeout: 45_000 });

  await page.goto('/accounts/start-slips');
  const boxes = page.getByRole('checkbox');
  await expect(page.getByText(`${stem}-1`)).toBeVisible();
  for (const box of await boxes.all()) await box.uncheck();
  for (const name of [`${stem}-0`, `${stem}-1`])
    await page.getByRole('row').filter({ hasText: name }).getByRole('checkbox').check();
  await page.getByRole('button', { name: '生成 2 张启用单' }).click();
  const slips = page.getByRole('list', { name: '启用单' }).getByRole('listitem');
  await expect(slips).toHaveCount(2);
  await expect(slips.filter({ hasText: `${stem}-0` })).toContainText('谷雨 · 联络员 · 石桥村');
  await looksRight(page, 'start-slips', project.name);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await picture(page, 'start-slips-paper', project.name);
  await page.emulateMedia({ media: 'screen' });
});

test('aDeputyActsForAnotherAndStops', async ({ page }, { project }) => {
  await signIn(page, 'township');
  await page.goto('/deputies');
  await page.getByRole('button', { name: '安排代理' }).click();
  const dialog = page.getByRole('dialog');
  await choose(page, '替谁办 *', 'bailu-liaison');
  await choose(page, '由谁办 *', '· township');
  await dialog.getByLabel('到 *').fill('2008-08-31');
  await dialog.getByRole('button', { name: '安排代理' }).click();
  await expect(page.getByRole('row').filter({ hasText: '石秀兰' }).first()).toContainText('有效');
  await looksRight(page, 'deputies', project.name);

  await page.goto('/me');
  await page.getByRole('button', { name: '替他办理' }).first().click();
  await expect(page.getByRole('status').filter({ hasText: '正在替 石秀兰 办理' })).toBeVisible();
  await page.goto('/members');
  await expect(page.getByText('正在替 石秀兰 办理')).toBeVisible();
  await looksRight(page, 'acting-for', project.name);
  await page.getByRole('button', { name: '回到本人' }).click();
  await expect(page.getByText('正在替 石秀兰 办理')).toHaveCount(0);

  await page.goto('/accounts');
  const row = page.getByRole('row').filter({ hasText: 'shiqiao-liaison' }).first();
  await row.getByRole('button', { name: '离任' }).click();
  await expect(page.getByRole('dialog').getByLabel('原因 *')).toBeVisible();
  await looksRight(page, 'leaving', project.name);
});

test('aMemberOpensHisOwnDoorWithACodeHandedOver', async ({ page }, { project }) => {
  const digits = String(Date.now()).slice(-8);
  const username = `door-${digits}`;
  await signIn(page, 'bailu-liaison');
  await page.goto('/members');
  await page.locator('a.open').first().click();
  await page.getByRole('button', { name: '发激活码' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('在场人 *').fill('向立群');
  const answer = page.waitForResponse('**/activation-codes');
  await dialog.getByRole('button', { name: '发激活码' }).click();
  const { id, code, username: former } = (await (await answer).json()) as Record<string, string>;
  await expect(dialog.getByLabel('激活码', { exact: true })).toHaveText(code ?? '');
  await looksRight(page, 'activation-code', project.name);

  await page.context().clearCookies();
  await page.goto(`/activate?id=${id}`);
  await page.getByLabel('激活码 *').fill(code ?? '');
  if (!former) await page.getByLabel('用户名').fill(username);
  await page.getByRole('textbox', { name: '新密码' }).fill(`amber-${digits}-reed`);
  await looksRight(page, 'activate', project.name);
  await page.getByRole('button', { name: '开账号' }).click();
  await expect(page.getByRole('status')).toContainText(`账号 ${former ?? username} 已开好`);
});

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByLabel(field).click();
  await page.getByLabel(field).fill(option.replace('· ', ''));
  await page.locator('.ant-select-item-option', { hasText: option }).last().click();
}
