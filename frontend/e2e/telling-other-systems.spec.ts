import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './browser';
import { goTo, looksRight, PASSWORD, signIn } from './steps';

test('anotherSystemIsToldOfAChangeAndAMessageItMissedIsSentAgain', async ({ page, request }, { project }) => {
  const name = `办公系统 ${String(Date.now()).slice(-8)}`;
  const admin = await knock(request, 'admin');
  const units = await admin.get('/organizations?level=BRANCH&limit=1');
  const unit = (units as { items: { id: string }[] }).items[0]?.id;
  await admin.post('/api-clients', {
    name,
    organizationId: unit,
    scopes: ['changes:read', 'members:read'],
    expiresAt: new Date(Date.now() + 9e8).toISOString(),
  });

  await signIn(page, 'admin');
  await expect(page.getByRole('region', { name: '等我办的' })).toBeVisible();
  await goTo(page, '变更推送');
  await page.getByRole('link', { name: '开设推送' }).click();
  await page.getByLabel('名称 *').fill(name);
  await page.getByLabel('告诉哪个客户端 *').click();
  await page.locator('.ant-select-item-option', { hasText: name }).click();
  await page.getByLabel('网址 *').fill('https://10.0.0.1/hook');
  await page.getByRole('button', { name: '开设推送' }).click();
  await expect(page.locator('.ant-form-item-explain-error')).toContainText('内部网络');
  await looksRight(page, 'webhook-form', project.name);
  await page.getByLabel('网址 *').fill('http://127.0.0.1:9/hook'); // nobody listens there
  await page.getByRole('button', { name: '开设推送' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '我已记下' }).click();
  await looksRight(page, 'webhooks', project.name);

  await (await knock(request, 'station')).post('/members', { organizationId: unit, name: '试推送' });
  await page.getByRole('link', { name }).click();
  await expect(page.getByText(/连不上/).first()).toBeVisible({ timeout: 20_000 });
  await looksRight(page, 'deliveries', project.name);
  await page.getByRole('button', { name: '重发' }).first().click();
  await expect(page.getByText('已排队重发')).toBeVisible();

  await page.goto('/');
  await expect(page.getByRole('region', { name: '等我办的' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByLabel('查找人、户、单位').fill('石桥');
  await expect(page.getByRole('dialog').getByRole('link', { name: /石桥村/ })).toBeVisible();
  await looksRight(page, 'search', project.name);
});

/** Somebody of the demonstration at the API's door. */
async function knock(request: APIRequestContext, username: string) {
  const door = await request.post('/api/v1/auth/login', { data: { username, password: PASSWORD } });
  const { accessToken } = (await door.json()) as { accessToken: string };
  const authorization = `Bearer ${accessToken}`;
  return {
    get: async (path: string): Promise<unknown> =>
      (await request.get(`/api/v1${path}`, { headers: { authorization } })).json(),
    post: async (path: string, data: object): Promise<void> => {
      const headers = { authorization, 'Idempotency-Key': crypto.randomUUID() };
      expect((await request.post(`/api/v1${path}`, { headers, data })).status()).toBe(201);
    },
  };
}
