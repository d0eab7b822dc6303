import type { Page } from '@playwright/test';
import { expect, test } from './browser';
import { handedOver, liaison, typeIn } from './door';
import { looksRight, signIn } from './steps';

const PIN = '246810';

test('aMemberComesInByHisPinAndReportsOnceEvenWhenHisPhoneGoesOff', async ({ page }, { project }) => {
  test.setTimeout(150_000);
  const handed = await handedOver(page, -1);
  const { name } = handed;
  await typeIn(page, handed, PIN);
  await looksRight(page, 'door-open', project.name);
  await page.getByRole('button', { name: '打开' }).click();
  await expect(page.getByRole('heading', { name: '我的', exact: true })).toBeVisible();
  await expect(page.getByText('每月通话').first()).toBeVisible();
  await looksRight(page, 'door-home', project.name);
  await page.getByRole('link', { name: '眼下的岗位' }).click();
  await expect(page.getByText('金穗食品厂')).toBeVisible();
  await page.getByLabel('住宿').selectOption('包住');
  await expect(page.getByText('金穗食品厂')).toBeHidden();
  await expect(page.getByText('海韵酒店')).toBeVisible();
  await looksRight(page, 'door-jobs', project.name);
  await page.goBack();

  // A cheap phone on a bad network, from a cold start; it goes off before the answer comes.
  const slow = await page.context().newPage();
  await slowDown(slow);
  await slow.route('**/me/reports', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    await route.fetch();
    await slow.close();
  });
  const began = Date.now();
  await slow.goto('/my');
  await enter(slow);
  await slow
    .getByRole('group', { name: /工作和住处/ })
    .getByRole('button', { name: '没变' })
    .click();
  await slow.getByRole('button', { name: '2 次', exact: true }).click();
  await slow.getByRole('button', { name: '田里缺劳力' }).click();
  await slow
    .getByRole('group', { name: /手机号/ })
    .getByRole('button', { name: '没变' })
    .click();
  await slow.getByRole('button', { name: '这次不写' }).click();
  const weight = await slow.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => /\.(js|css)$/.test(name))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThanOrEqual(120 * 1024);
  await slow.getByRole('button', { name: '交汇报 5 / 5' }).click();
  await slow.waitForEvent('close');
  expect(Date.now() - began).toBeLessThan(60_000);

  await page.goto('/my');
  await enter(page);
  await expect(page.getByText('2008-Q3 汇报已交')).toBeVisible();
  await looksRight(page, 'door-reported', project.name);

  // He scans the code on the screen of today's meeting.
  await page.goto(`/my/meeting?code=${await codeOnTheScreen(page)}`);
  await page.getByLabel('6 位数字密码').fill(PIN);
  await page.getByRole('button', { name: '打开' }).click();
  await expect(page.getByText('已签到')).toBeVisible();
  await looksRight(page, 'door-meeting', project.name);
  await page.getByRole('link', { name: '返回' }).click();
  await expect(page.getByRole('heading', { name: '开会' })).toBeVisible();

  await page.getByRole('link', { name: '谁能看我的汇报' }).click();
  await expect(page.getByRole('button', { name: '谁也不看' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('group').getByRole('button').nth(1).click();
  await expect(page.getByRole('group').getByRole('button').nth(1)).toHaveAttribute('aria-pressed', 'true');
  await looksRight(page, 'door-readers', project.name);
  await page.getByRole('link', { name: '返回' }).click();

  await page.getByRole('link', { name: '我的同意' }).click();
  await page.getByRole('button', { name: '撤回同意' }).click();
  await page.getByRole('button', { name: /确定撤回/ }).click();
  await expect(page.getByText(/已撤回/)).toBeVisible();
  await looksRight(page, 'door-consents', project.name);
  await page.getByRole('link', { name: '返回' }).click();
  await page.getByRole('link', { name: '更正' }).click();
  await page.getByRole('button', { name: '手机号' }).click();
  await page.getByLabel('应当是').fill('15400009911');
  await page.getByLabel('说明').fill('换号了');
  await page.getByRole('button', { name: '提出更正' }).click();
  await expect(page.getByRole('status')).toContainText('15 天内答复');
  await looksRight(page, 'door-corrections', project.name);
  await page.getByRole('link', { name: '返回' }).click();
  await page.getByRole('link', { name: '全部' }).click();
  await expect(page.getByText('本月通话').first()).toBeVisible();
  await looksRight(page, 'door-looks', project.name);
  await page.getByRole('link', { name: '返回' }).click();
  await page.getByRole('banner').getByRole('link', { name: '我的资料' }).click();
  await expect(page.getByText(name).first()).toBeVisible();
  await looksRight(page, 'door-data', project.name);

  await signIn(page, 'shiqiao-secretary', '/reports');
  const row = page.getByRole('row').filter({ hasText: name }).filter({ hasText: '2008-Q3' });
  await expect(row).toHaveCount(1);
  await looksRight(page, 'reports', project.name);
  await row.getByRole('button', { name: '看正文' }).click();
  await expect(page.getByRole('dialog')).toContainText('这次没有写话');
  await looksRight(page, 'report-words', project.name);
  await page.getByRole('dialog').getByRole('button', { name: '签收' }).click();
  await expect(row).toContainText('已签收');
});

test('whatTheOfficeHasNotAcceptedIsShownWithTheReasonUntilItIsDropped', async ({ page }, { project }) => {
  await typeIn(page, await handedOver(page, -3), PIN);
  await page.getByRole('button', { name: '打开' }).click();
  const number = page.getByRole('group', { name: /手机号/ });
  await page
    .getByRole('group', { name: /工作和住处/ })
    .getByRole('button', { name: '没变' })
    .click();
  await page.getByRole('button', { name: '2 次', exact: true }).click();
  await page.getByRole('button', { name: '田里缺劳力' }).click();
  await number.getByRole('button', { name: '换号了' }).click();
  await page.getByLabel('新号码').fill('1540000');
  await expect(page.getByText('号码不对')).toBeVisible();
  await page.getByRole('button', { name: '这次不写' }).click();
  await expect(page.getByRole('button', { name: '交汇报 5 / 5' })).toBeDisabled();
  // a number that looks like one and is none
  await page.getByLabel('新号码').fill('0101234567');
  await page.getByRole('button', { name: '交汇报 5 / 5' }).click();
  await expect(page.getByText('2008-Q3 汇报已交')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('没有收下');
  await looksRight(page, 'door-not-accepted', project.name);
  await page.getByRole('button', { name: '不要了' }).click();
  await page.getByRole('button', { name: '确定不要了' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('aMemberWithAPasswordChoosesAPinAndSeesWhatHisBranchOwesHim', async ({ page }, { project }) => {
  await signIn(page, 'member');
  await page.getByRole('link', { name: '打开我的页面' }).click();
  await page.getByLabel('请选一个 6 位数字密码').fill(PIN);
  await page.getByLabel('再输一遍').fill(PIN);
  await page.getByRole('button', { name: '打开' }).click();
  await expect(page.getByText('每月通话').first()).toBeVisible();
  await looksRight(page, 'door-by-password', project.name);
});

async function enter(page: Page): Promise<void> {
  await page.getByLabel('6 位数字密码').fill(PIN);
  await page.getByRole('button', { name: '打开' }).click();
  await expect(page.getByRole('heading', { name: '我的', exact: true })).toBeVisible({ timeout: 40_000 });
}

/** 150 kbit/s, 400 ms, a processor four times slower, and nothing kept from before. */
async function slowDown(page: Page): Promise<void> {
  const phone = await page.context().newCDPSession(page);
  await phone.send('Network.enable');
  await phone.send('Network.setCacheDisabled', { cacheDisabled: true });
  await phone.send('Network.setBypassServiceWorker', { bypass: true });
  const speed = (150 * 1024) / 8;
  await phone.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: speed,
    uploadThroughput: speed,
  });
  await phone.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** The code of a meeting of today, which the liaison of 石桥村 has planned. */
async function codeOnTheScreen(page: Page): Promise<string> {
  const headers = await liaison(page);
  const me = await page.request.get('/api/v1/me', { headers });
  const { organization } = (await me.json()) as { organization: { id: string } };
  const meeting = await page.request.post('/api/v1/gatherings', {
    headers: { ...headers, 'Idempotency-Key': crypto.randomUUID() },
    data: {
      organizationId: organization.id,
      kind: 'BRANCH_MEETING',
      heldOn: '2008-07-31',
      place: '村部会议室',
    },
  });
  const { id } = (await meeting.json()) as { id: string };
  const shown = await page.request.get(`/api/v1/gatherings/${id}/sign-in-code`, { headers });
  return ((await shown.json()) as { code: string }).code;
}
