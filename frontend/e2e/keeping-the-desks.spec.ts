import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './browser';
import { chip, freshName, looksRight, PASSWORD, signIn } from './steps';

test(
  'theCardsOfJulyAreAddressedPrintedSentAndComeBackAndTheWeekIsTold',
  { tag: '@desk' },
  async ({ page }, { project }) => {
    test.slow();
    await signIn(page, 'township', '/card-campaigns/2008');
    await expect(page.getByText('146 / 146')).toBeVisible();
    await page.getByRole('button', { name: '写贺词、备名单' }).click();
    await page.getByRole('textbox', { name: '贺词 *' }).fill('{称呼}：\n七一节日好，家里的事请放心。');
    await page.getByRole('dialog').getByRole('button', { name: '写贺词、备名单' }).click();
    await expect(page.getByText('名单已备好')).toBeVisible();
    await looksRight(page, 'card-desk', project.name);

    await page.getByRole('link', { name: /地址待找/ }).click();
    const first = page.getByRole('row').nth(1);
    await expect(first.getByRole('button', { name: '填地址' })).toBeVisible();
    const name = await first.getByRole('link').innerText();
    await first.getByRole('button', { name: '填地址' }).click();
    await page.getByLabel('寄送地址 *').fill('深圳市宝安区某路一号');
    await page.getByLabel('保存依据').fill('电话里本人同意');
    await page.getByRole('dialog').getByRole('button', { name: '填地址' }).click();
    await expect(page.getByText('已记下')).toBeVisible();
    await page.getByRole('button', { name: '退回', exact: true }).click();
    const addressed = page.getByRole('row', { name });
    await addressed.getByRole('checkbox').check();
    await page.getByRole('button', { name: '打印 1 张' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '打印 1 张' }).click();
    await expect(page.getByText('深圳市宝安区某路一号')).toBeVisible();
    await looksRight(page, 'card-labels', project.name);
    const label = await page.locator('.print-sheet > li').boundingBox();
    expect(label?.width).toBeCloseTo((70 / 25.4) * 96, 0);
    expect(label?.height).toBeCloseTo((37 / 25.4) * 96, 0);
    await page.getByRole('button', { name: '贺卡 105 × 148 毫米' }).click();
    await expect(page.getByText(`${name}同志：`)).toContainText('七一节日好');
    await page.getByRole('button', { name: '回到名单' }).click();
    await addressed.getByRole('checkbox').check();
    await page.getByRole('button', { name: '记寄出 1 张' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '记寄出 1 张' }).click();
    await expect(addressed).toBeHidden();

    await page.goto('/digest');
    await expect(page.getByText('2008-07-28 至 2008-07-31')).toBeVisible();
    await expect(page.getByRole('row', { name: /石桥村/ })).toBeVisible();
    await looksRight(page, 'digest', project.name);
  },
);

test(
  'aMeetingIsSignedInAtTheDoorAVisitSettledAndAPromiseKept',
  { tag: '@phone' },
  async ({ page }, { project }) => {
    test.slow();
    await signIn(page, 'shiqiao-secretary', '/gatherings');
    await page.getByRole('button', { name: '安排会议' }).click();
    await page.getByLabel('地点').fill('村部会议室');
    await page.getByLabel('议程').fill('讲形势\n议修路');
    await page.getByRole('dialog').getByRole('button', { name: '安排会议' }).click();
    await page.getByRole('button', { name: '邀请石桥村全体' }).click();
    await page
      .getByRole('button', { name: /^\S+ 签到$/ })
      .first()
      .click();
    await expect(page.getByRole('button', { name: /^已到 1/ })).toBeVisible();
    await page.getByRole('button', { name: '签到码' }).click();
    await expect(page.getByRole('img', { name: '签到二维码' })).toBeVisible();
    await expect(page.getByText(/^已签到 1 \/ /)).toBeVisible();
    await looksRight(page, 'meeting-code', project.name);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '记一条' }).click();
    await page.getByLabel('建议 *').fill('修好进村的路');
    await page.getByRole('dialog').getByRole('button', { name: '记一条' }).click();
    await expect(page.getByRole('region', { name: '建议' }).getByText('修好进村的路')).toBeVisible();
    await looksRight(page, 'meeting', project.name);
    await page.getByRole('button', { name: '已开' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '已开' }).click();
    await expect(page.getByRole('button', { name: '取消会议' })).toBeHidden();

    await page.goto('/visits');
    await page.getByRole('button', { name: '记一次走访' }).click();
    await page.getByRole('searchbox').fill('卢');
    await page.getByRole('dialog').getByRole('button', { name: /卢/ }).first().click();
    await chip(page, '生病').click();
    await page.getByLabel('困难情况').fill('住院，家里没人收稻');
    await page.getByLabel('要办的事').fill('请邻居帮收稻');
    await page.getByRole('dialog').getByRole('button', { name: '记一次走访' }).click();
    await expect(page.getByText('困难：住院，家里没人收稻').first()).toBeVisible();
    await looksRight(page, 'visits', project.name);
    await page.getByRole('button', { name: '办结' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: '办结' }).click();
    await expect(page.getByText('已办结')).toBeVisible();

    await page.goto('/contact-records');
    await expect(page.getByRole('heading', { level: 1, name: '存疑的记录' })).toBeVisible();
    await looksRight(page, 'doubts', project.name);

    const promise = `打听年审${freshName()}`;
    await makePromise(page.request, promise);
    await page.goto('/promises');
    const made = page.getByRole('row', { name: promise });
    await expect(made).toContainText('还没办的');
    await looksRight(page, 'promises', project.name);
    await made.getByRole('button', { name: '办好了' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '办好了' }).click();
    await expect(made).toBeHidden();
  },
);

/** Somebody at home promises somebody away something, in a conversation. */
async function makePromise(request: APIRequestContext, words: string): Promise<void> {
  const login = await request.post('/api/v1/auth/login', {
    data: { username: 'shiqiao-secretary', password: PASSWORD },
  });
  const { accessToken } = (await login.json()) as { accessToken: string };
  const headers = { Authorization: `Bearer ${accessToken}` };
  const away = await request.get('/api/v1/outflows?limit=1', { headers });
  const { items } = (await away.json()) as { items: { memberId: string }[] };
  const answer = await request.post('/api/v1/contact-records', {
    headers: { ...headers, 'Idempotency-Key': crypto.randomUUID() },
    data: {
      memberId: items[0]?.memberId,
      occurredOn: '2008-07-31',
      method: 'IN_PERSON',
      outcome: 'REACHED',
      promises: [{ words, owner: '罗开河', dueOn: '2008-08-10' }],
    },
  });
  expect(answer.status()).toBe(201);
}
