import type { Page } from '@playwright/test';
import { expect, test } from './browser';
import { chip, chooseUnit, freshName, looksRight, picture, PASSWORD, signIn } from './steps';

const BAILU = '439901201200';
const SHIQIAO = '439901201202';
const SONGLING = '439901201212';

test(
  'aVillageRegistersADepartureAndTheTownshipSendsItBackOnce',
  { tag: '@phone' },
  async ({ page }, { project }) => {
    test.slow();
    const name = freshName();
    await onTheRoll(page, name, BAILU);

    await signIn(page, 'bailu-liaison', '/outflows');
    const began = Date.now();
    await page.getByRole('link', { name: '登记外出' }).click();
    await page.getByLabel('姓名', { exact: true }).fill(name);
    await page.getByRole('button', { name: new RegExp(name) }).click();
    await page.getByLabel('流向', { exact: true }).fill('深圳龙岗');
    await page.getByRole('button', { name: /龙岗区/ }).click();
    await chip(page, '走之前报告过').click();
    await looksRight(page, 'departure', project.name);
    await page.getByRole('button', { name: '登记外出' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `${name} 的外出` })).toBeVisible();
    expect(Date.now() - began).toBeLessThan(60_000);
    const episode = new URL(page.url()).pathname;

    await act(page, '提交乡镇');
    await expect(page.getByText('已提交', { exact: true }).first()).toBeVisible();

    await signIn(page, 'station', `/outflows?reviewState=SUBMITTED&q=${name}`);
    await page.getByRole('link', { name }).click();
    await page.getByRole('button', { name: '退回' }).click();
    await page
      .getByRole('dialog')
      .getByLabel(/为什么退回/)
      .fill('务工单位没有写');
    await looksRight(page, 'send-back', project.name);
    await page.getByRole('dialog').getByRole('button', { name: '退回' }).click();
    await expect(page.getByText(/彭小满 退回：务工单位没有写/)).toBeVisible();

    await signIn(page, 'bailu-liaison', episode);
    await expect(page.getByText(/退回：务工单位没有写/)).toBeVisible();
    await page.getByRole('link', { name: '补充或更正' }).click();
    await page.getByLabel('务工单位').fill('龙岗电子厂');
    await page.getByLabel('工种').fill('装配');
    await looksRight(page, 'correction', project.name);
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('definition').filter({ hasText: '龙岗电子厂' })).toBeVisible();
    await page.getByRole('link', { name: '补充或更正' }).click();
    await page.getByLabel('工种').fill('质检');
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.locator('.ant-form-item-has-error', { hasText: '更正理由' })).toBeVisible();
    await page.getByLabel('更正理由').fill('本人来电');
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('本人来电')).toBeVisible();
    await act(page, '提交乡镇');

    await signIn(page, 'station', episode);
    await act(page, '确认');
    await expect(page.getByText('已确认', { exact: true }).first()).toBeVisible();
    await looksRight(page, 'outflow', project.name);
  },
);

test('anAbsenceIsToldFromLeavingToComingHome @phone', async ({ page }, { project }) => {
  test.slow();
  const name = freshName();
  const deputy = freshName();
  const member = await onTheRoll(page, name, BAILU);
  await onTheRoll(page, deputy, BAILU);
  await signIn(page, 'station', `/outflows/new?member=${member}`);
  await page.getByLabel('流向', { exact: true }).fill('东莞');
  await expect(page.getByRole('button', { name: /东莞市/ })).toBeVisible();
  await page.getByLabel('流出时间', { exact: true }).fill('2007.3');
  await page.getByRole('button', { name: '登记外出' }).click();
  await expect(page.getByRole('definition').filter({ hasText: '2007-03' })).toBeVisible();

  await page.getByRole('button', { name: '换了地方' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('流向', { exact: true }).fill('广州');
  await dialog.getByLabel('务工单位').fill('白云物流');
  await dialog.getByLabel('从', { exact: true }).fill('2008-02');
  await looksRight(page, 'stay', project.name);
  await dialog.getByRole('button', { name: '换了地方' }).click();
  await expect(cell(page, '住处', '白云物流')).toBeVisible();

  await page.getByRole('button', { name: '指定联络员' }).click();
  await choosePerson(page, '联络员', deputy);
  await dialog.getByRole('button', { name: '指定联络员' }).click();
  await expect(page.getByRole('region', { name: '联络员' }).getByText(deputy)).toBeVisible();
  await page.getByRole('button', { name: '代管' }).click();
  await choosePerson(page, '代管人', name);
  await dialog.getByLabel('到 *').fill('2008-08-15');
  await looksRight(page, 'deputy-of-a-liaison', project.name);
  await dialog.getByRole('button', { name: '代管' }).click();
  await expect(page.getByText(/代管 2008-07-31 至 2008-08-15/)).toBeVisible();

  await page.getByRole('button', { name: '发活动证' }).click();
  await dialog.getByLabel('证号 *').fill(`证${name.slice(1)}`);
  await dialog.getByLabel('发证机关 *').fill('云组部');
  await dialog.getByRole('button', { name: '发活动证' }).click();
  await expect(page.getByRole('region', { name: '活动证' }).getByText('有效')).toBeVisible();
  await page.getByRole('button', { name: '年审' }).click();
  await dialog.getByRole('button', { name: '年审' }).click();
  await expect(page.getByText(/下次年审 2009-07-31/)).toBeVisible();
  await expect(page.getByRole('region', { name: '组织关系' }).getByText(/已满 6 个月/)).toBeVisible();

  await page.getByRole('button', { name: '认定失联' }).click();
  await dialog.getByLabel(/最后一次联系/).fill('2008-01-15');
  await dialog.getByLabel(/失联情形/).click();
  await page.locator('.ant-select-item-option').getByText('外出务工', { exact: true }).click();
  await dialog.getByRole('button', { name: '认定失联' }).click();
  await expect(dialog.getByText('必填').or(page.locator('.ant-form-item-has-error')).first()).toBeVisible();
  await dialog.getByLabel(/查找经过/).fill('2008-06-02 问过其妻，不知去向\n2008-07-10 托同乡打听，没有消息');
  await looksRight(page, 'contact-lost', project.name);
  await dialog.getByRole('button', { name: '认定失联' }).click();
  await expect(page.getByText('失联', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: '恢复联系' }).click();
  await dialog.getByLabel(/怎么找到的/).fill('本人打来电话');
  await looksRight(page, 'contact-restored', project.name);
  await dialog.getByRole('button', { name: '恢复联系' }).click();
  await expect(page.getByText('本人打来电话')).toBeVisible();

  await page.getByRole('button', { name: '登记返乡' }).click();
  await looksRight(page, 'return', project.name);
  await dialog.getByRole('button', { name: '登记返乡' }).click();
  await expect(page.getByText('已返乡', { exact: true }).first()).toBeVisible();
  await looksRight(page, 'outflow-ended', project.name);
  await page.getByRole('link', { name }).click();
  const line = page.getByRole('region', { name: '外出经历' });
  await expect(line.getByText('2007-03')).toBeVisible();
  await line.scrollIntoViewIfNeeded();
  await looksRight(page, 'member-absences', project.name);
});

test('theLedgerIsReadByVillageDayAndPlace', async ({ page }, { project }) => {
  test.slow();
  await signIn(page, 'station', '/outflows');
  await expect(page.getByText(/本页 20 人/)).toBeVisible();
  await looksRight(page, 'ledger', project.name);
  await page.getByLabel('流动类型').selectOption('CROSS_CITY');
  await expect(page).toHaveURL(/scope=CROSS_CITY/);
  await expect(page.getByText(/· 共 1\d 人/)).toBeVisible();
  await page.getByLabel('截至哪一天').fill('2004-12-31');
  await page.getByLabel('截至哪一天').press('Enter');
  await expect(page).toHaveURL(/asOf=2004-12-31/);
  await expect(page.getByText(/· 共 \d 人/)).toBeVisible();
  await looksRight(page, 'ledger-as-of', project.name);

  await page.goto('/outflows?view=units');
  await expect(page.getByRole('link', { name: '松岭村' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await looksRight(page, 'ledger-units', project.name);
  await page.getByRole('link', { name: '松岭村' }).click();
  await expect(page.getByRole('region', { name: '本周核对这几个号码' })).toBeVisible();
  await looksRight(page, 'ledger-village', project.name);
  await page.getByRole('link', { name: '打印' }).click();
  await expect(page.getByRole('heading', { name: '外出流动党员登记台账' }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await looksRight(page, 'ledger-print', project.name);
  await page.emulateMedia({ media: 'print' });
  await picture(page, 'ledger-on-paper', project.name);
  await page.emulateMedia({ media: 'screen' });

  await page.goto('/outflows/map');
  await expect(page.getByRole('region', { name: '境外，按人数' }).getByText('新加坡')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await looksRight(page, 'flow-map', project.name);
  const beijing = page.getByRole('link', { name: /^北京 \d+ 人$/ });
  const people = /\d+/.exec((await beijing.getAttribute('aria-label')) ?? '')?.[0] ?? '';
  const twin = page
    .getByRole('row')
    .filter({ hasText: '北京' })
    .getByRole('link', { name: people, exact: true });
  await expect(twin).toBeVisible();
  await beijing.click();
  await expect(page.getByText(new RegExp(`共 ${people} 人`))).toBeVisible();
  await page.goBack();
  await page.getByRole('region', { name: '境外，按人数' }).getByRole('link').last().click();
  await expect(page).toHaveURL(/country=/);
  await expect(page.getByText(/共 1 人/)).toBeVisible();
});

test('bothSidesSignTheSheetOfAMonth', { tag: '@desk' }, async ({ page }, { project }) => {
  test.slow();
  const name = freshName();
  const member = await onTheRoll(page, name, SHIQIAO);
  await freeze(page, SHIQIAO, '2008-06');
  await signIn(page, 'shiqiao-secretary', '/ledger-snapshots?month=2008-06');
  await page.getByRole('link', { name: /石桥村 2008-06/ }).click();
  await expect(page.getByRole('button', { name: /代表村签字/ })).toBeVisible();
  await page.getByRole('button', { name: /代表村签字/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /代表村签字/ })
    .click();
  await expect(page.getByText('待乡签').first()).toBeVisible();
  await signIn(page, 'township', new URL(page.url()).pathname);
  await page.getByRole('button', { name: /代表乡签字/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /代表乡签字/ })
    .click();
  await expect(page.getByText('双签').first()).toBeVisible();
  await looksRight(page, 'sheet-signed', project.name);

  await signIn(page, 'station', `/outflows/new?member=${member}`);
  await page.getByLabel('流向', { exact: true }).fill('宁波');
  await page.getByLabel('流出时间', { exact: true }).fill('2008-07-10');
  await page.getByRole('button', { name: '登记外出' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${name} 的外出` })).toBeVisible();
  await freeze(page, SHIQIAO, '2008-07');
  await page.goto('/ledger-snapshots?month=2008-07');
  await expect(page.getByRole('link', { name: /石桥村 2008-07/ })).toBeVisible();
  await looksRight(page, 'sheets', project.name);
  await page.getByRole('link', { name: /石桥村 2008-07/ }).click();
  await expect(page.getByText('与 2008-06 对账单相比')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: name }).filter({ hasText: '新增' })).toContainText(
    '宁波',
  );
  await looksRight(page, 'sheet', project.name);
});

test('aCaseloadIsHandedOverAtOnce', { tag: '@desk' }, async ({ page }, { project }) => {
  const heir = freshName();
  await onTheRoll(page, heir, SONGLING);
  await signIn(page, 'station', '/outflows/handover');
  await page.getByRole('button', { name: /选择单位/ }).click();
  await chooseUnit(page, '松岭村');
  await choosePerson(page, '交给谁', heir);
  await page.getByLabel(/说明/).fill('换届');
  await page.getByRole('button', { name: '先看名单' }).click();
  const hand = page.getByRole('button', { name: /移交 \d+ 人/ });
  await expect(hand).toBeVisible();
  await looksRight(page, 'handover', project.name);
  await hand.click();
  await expect(page.getByRole('heading', { level: 1, name: '外出台账' })).toBeVisible();
});

test('theRegistersBesideTheLedgerAreKept', { tag: '@desk' }, async ({ page }, { project }) => {
  test.slow();
  await signIn(page, 'station', '/activity-certificates');
  await expect(page.getByText(/· 共 \d+ 条/)).toBeVisible();
  await looksRight(page, 'certificates', project.name);

  const newcomer = freshName();
  await page.getByRole('link', { name: '流入党员' }).click();
  await page.getByRole('button', { name: '登记流入党员' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('姓名 *').fill(newcomer);
  await pickUnit(page, '松岭村');
  await dialog.getByLabel('组织关系所在地').fill('常德');
  await dialog
    .getByRole('button', { name: /常德市/ })
    .first()
    .click();
  await looksRight(page, 'inflow-entry', project.name);
  await dialog.getByRole('button', { name: '登记流入党员' }).click();
  const here = page.getByRole('row').filter({ hasText: newcomer });
  await expect(here).toContainText('在本地');
  await looksRight(page, 'inflows', project.name);
  await here.getByRole('button', { name: '已离开' }).click();
  await dialog.getByRole('button', { name: '已离开' }).click();
  await expect(here).toHaveCount(0);

  const labourer = freshName();
  await page.getByRole('link', { name: '外出劳动力' }).click();
  await expect(page.getByText(/· 共 \d+ 条/)).toBeVisible();
  await page.getByRole('button', { name: '登记外出劳动力' }).click();
  await dialog.getByLabel('姓名 *').fill(labourer);
  await pickUnit(page, '松岭村');
  await dialog.getByLabel('流向', { exact: true }).fill('佛山陶瓷厂');
  await choosePerson(page, '带领党员', '周大砚');
  await looksRight(page, 'labourer-entry', project.name);
  await dialog.getByRole('button', { name: '登记外出劳动力' }).click();
  await expect(dialog).toBeHidden();
  await looksRight(page, 'labourers', project.name);
  await page.getByRole('link', { name: '周大砚' }).first().click();
  await expect(page).toHaveURL(/ledBy=/);
  await expect(page.getByRole('button', { name: /周大砚 带出的/ })).toBeVisible();
});

/** The number of a unit with a code, and a new member of it; the roll has stories of its own. */
async function onTheRoll(page: Page, name: string, code: string): Promise<string> {
  const office = await asStation(page);
  const unit = await page.request.get(`/api/v1/organizations/by-code/${code}`, { headers: office });
  const { id } = (await unit.json()) as { id: string };
  const answer = await page.request.post('/api/v1/members', {
    headers: { ...office, 'Idempotency-Key': crypto.randomUUID() },
    data: { name, organizationId: id },
  });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

/** The sheets of a unit are frozen with those of the whole township by a button; here of one village alone. */
async function freeze(page: Page, code: string, month: string): Promise<void> {
  const office = await asStation(page);
  const unit = await page.request.get(`/api/v1/organizations/by-code/${code}`, { headers: office });
  const { id } = (await unit.json()) as { id: string };
  const answer = await page.request.post('/api/v1/ledger-snapshots', {
    headers: { ...office, 'Idempotency-Key': crypto.randomUUID() },
    data: { organizationId: id, month },
  });
  expect(answer.status()).toBe(201);
}

async function asStation(page: Page): Promise<{ Authorization: string }> {
  const answer = await page.request.post('/api/v1/auth/login', {
    data: { username: 'station', password: PASSWORD },
  });
  return { Authorization: `Bearer ${((await answer.json()) as { accessToken: string }).accessToken}` };
}

/** An act that asks for nothing but to be confirmed. */
async function act(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function choosePerson(page: Page, field: string, name: string): Promise<void> {
  await page.getByLabel(field, { exact: true }).and(page.locator('input')).fill(name);
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
}

async function pickUnit(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /选择单位/ }).click();
  await chooseUnit(page, name);
}

function cell(page: Page, region: string, text: string) {
  return page.getByRole('region', { name: region }).first().getByText(text);
}
