import { expect, test } from './browser';
import { chooseUnit, goTo, looksRight, signIn } from './steps';

test('aMachineComesInWithItsSecretDoesItsOwnAndIsShutOut', async ({ page, request }, { project }) => {
  const name = `人社接口 ${String(Date.now()).slice(-8)}`;
  await signIn(page, 'admin');
  await goTo(page, '接口客户端');
  await page.getByRole('link', { name: '开设客户端' }).click();
  await page.getByLabel('名称 *').fill(name);
  await page.getByRole('button', { name: /选择单位/ }).click();
  await chooseUnit(page, '石桥村');
  await page.getByLabel('看单个党员').check();
  await page.getByLabel('用到哪一天 *').fill(day(90));
  await page.getByLabel('允许的网络地址').fill('nowhere');
  await page.getByRole('button', { name: '开设客户端' }).click();
  await expect(page.locator('.ant-form-item-explain-error')).toContainText('“nowhere”不是网络地址或网段');
  await looksRight(page, 'client-form', project.name);
  await page.getByLabel('允许的网络地址').fill('127.0.0.0/8');
  await page.getByRole('button', { name: '开设客户端' }).click();

  const shown = page.getByRole('dialog');
  const id = (await shown.getByLabel('客户端编号').textContent()) ?? '';
  const secret = (await shown.getByLabel('密钥', { exact: true }).textContent()) ?? '';
  await looksRight(page, 'client-secret', project.name);
  await shown.getByRole('button', { name: '我已记下' }).click();
  await expect(page.getByText(name)).toBeVisible();
  await expect(page.getByText(secret)).toHaveCount(0);

  const said = { grant_type: 'client_credentials', client_id: id, client_secret: secret };
  const door = await request.post('/oauth/token', { form: said });
  const { access_token: token } = (await door.json()) as { access_token: string };
  const headers = { Authorization: `Bearer ${token}` };
  expect((await request.get('/api/v1/members', { headers })).status()).toBe(403);
  expect((await request.get('/api/v1/statistics/I-01', { headers })).status()).toBe(200);

  const row = page.getByRole('row').filter({ hasText: name });
  await row.getByRole('button', { name: '换密钥' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '换密钥' }).click();
  const renewed = page.getByRole('dialog', { name: new RegExp(name) });
  await expect(renewed.getByLabel('密钥', { exact: true })).not.toHaveText(secret);
  await renewed.getByRole('button', { name: '我已记下' }).click();
  await expect(row).toContainText('旧密钥可用到');
  await looksRight(page, 'clients', project.name);

  await row.getByRole('button', { name: '停用' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '停用' }).click();
  await expect(row.getByRole('button', { name: '启用' })).toBeVisible();
  expect((await request.post('/oauth/token', { form: said })).status()).toBe(401);
});

/** A day so many days from now. */
function day(ahead: number): string {
  return new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
}
