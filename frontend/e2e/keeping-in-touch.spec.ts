import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from './browser';
import { looksRight, PASSWORD, signIn } from './steps';

interface Person {
  id: string;
  name: string;
}

declare global {
  interface Window {
    taps: number;
  }
}

const PIN = '135790';

test('whoeverOwesACallMakesItFromHisPhoneWithANetworkOrWithout', async ({ page }, { project }) => {
  test.setTimeout(150_000);
  await signIn(page, 'township');
  await expect(
    page.getByRole('region', { name: '要办的' }).getByRole('link', { name: /今天/ }),
  ).toBeVisible();
  await looksRight(page, 'home-township', project.name);
  await page.goto('/duties?board=months');
  await expect(page.getByText('石桥村').first()).toBeVisible();
  await looksRight(page, 'duties-months', project.name);

  const api = await apiOf(page.request, 'shiqiao-liaison');
  const [first, second, third, fourth] = await owed(api);
  await page.context().clearCookies();
  await signIn(page, 'shiqiao-liaison');
  await looksRight(page, 'home-liaison', project.name);
  await page.goto('/duties?due=today');
  await expect(page.getByText(first.name).first()).toBeVisible();
  await looksRight(page, 'duties-today', project.name);

  await page.goto(`/pocket/members/${first.id}`);
  await page.getByRole('button', { name: '显示号码并拨打' }).click();
  await expect(page.getByRole('link', { name: /拨打 154/ }).first()).toBeVisible();
  await looksRight(page, 'call-sheet', project.name);
  await page.getByRole('button', { name: '记下结果' }).click();
  await outcome(page, '接通');
  await page.getByRole('button', { name: '家里情况' }).click();
  await page.getByLabel('什么事').fill('打听驾驶员年审在哪办');
  await looksRight(page, 'call-outcome', project.name);
  await save(page);
  await expect(page.getByRole('status')).toContainText(`${first.name}：已记下`);
  await page.getByRole('button', { name: '撤回' }).click();
  await expect(page.getByRole('button', { name: '记下结果' })).toBeVisible();
  expect(await recordsOf(api, first)).toBe(0);
  await page.getByRole('button', { name: '记下结果' }).click();
  await outcome(page, '接通');
  await page.getByLabel('什么事').fill('打听驾驶员年审在哪办');
  await save(page);
  await expect(page.getByRole('status')).toContainText('已记下');

  await page.goto('/pocket');
  await page.getByRole('button', { name: '登记这部手机' }).click();
  await page.getByLabel('请选一个 6 位数字密码').fill(PIN);
  await page.getByLabel('再输一遍').fill(PIN);
  await looksRight(page, 'pocket-enrol', project.name);
  await page.getByRole('button', { name: '登记这部手机' }).click();
  await expect(page.getByRole('status')).toContainText('张联系单在手机里');
  await looksRight(page, 'pocket-today', project.name);
  const news = await newsOf(api, second);
  await retireNumbers(api, fourth);

  await page.context().setOffline(true);
  for (const person of [second, third, fourth]) {
    await countTaps(page);
    await page.getByRole('link', { name: new RegExp(person.name) }).click();
    if (person === second) {
      for (const told of news) await expect(page.getByText(told)).toBeVisible();
      await looksRight(page, 'pocket-sheet-offline', project.name);
    }
    await page.getByRole('button', { name: '记下结果' }).click();
    await outcome(page, '无人接听');
    await save(page);
    await expect(page.getByText(`${person.name}：已存手机里`)).toBeVisible();
    // his line, to write down, what came of it, keep: no field to type in
    expect(await page.evaluate(() => window.taps)).toBe(4);
    await expect(page.getByRole('heading', { name: /还要办的/ })).toBeVisible();
    if (person === second) await looksRight(page, 'pocket-saved-offline', project.name);
    await page.getByRole('link', { name: '今日' }).click();
  }
  await expect(page.getByText('3 条待发送')).toBeVisible();
  await looksRight(page, 'pocket-offline', project.name);
  await page.context().setOffline(false);

  await expect(page.getByText('1 条没有收下')).toBeVisible();
  await page.getByRole('link', { name: '1 条没有收下' }).click();
  await expect(page.getByRole('alert')).toContainText('不是这位党员在用的号码');
  await looksRight(page, 'pocket-refused', project.name);
  await page.getByRole('link', { name: '改了再发' }).click();
  await page.getByRole('button', { name: '当面' }).click();
  await save(page);
  await expect(page.getByText(`${fourth.name}：已记下`)).toBeVisible();
  for (const person of [second, third, fourth]) expect(await recordsOf(api, person)).toBe(1);

  await page.reload();
  await page.getByLabel('6 位数字密码').fill('000000');
  await page.getByRole('button', { name: '打开' }).click();
  await expect(page.getByRole('alert')).toContainText('还可试 4 次');
  await looksRight(page, 'pocket-locked', project.name);
  await page.getByLabel('6 位数字密码').fill(PIN);
  await page.getByRole('button', { name: '打开' }).click();
  await expect(page.getByRole('button', { name: '记下结果' })).toBeVisible();

  await page.goto(`/members/${first.id}`);
  await expect(page.getByRole('region', { name: '联系记录' })).toContainText('接通');
  await page.getByRole('region', { name: '联系记录' }).scrollIntoViewIfNeeded();
  await looksRight(page, 'contact-history', project.name);
});

/** Counts the taps of a thumb from now on. */
async function countTaps(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (window.taps === undefined) addEventListener('click', () => (window.taps += 1), true);
    window.taps = 0;
  });
}

async function outcome(page: Page, name: string): Promise<void> {
  await page.getByRole('group', { name: '结果' }).getByRole('button', { name }).click();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^存好/ }).click();
}

type Api = (method: 'get' | 'post', path: string, etag?: string) => Promise<unknown>;

async function apiOf(request: APIRequestContext, username: string): Promise<Api> {
  const login = await request.post('/api/v1/auth/login', { data: { username, password: PASSWORD } });
  const { accessToken } = (await login.json()) as { accessToken: string };
  return async (method, path, etag) => {
    const headers = { Authorization: `Bearer ${accessToken}`, ...(etag && { 'If-Match': etag }) };
    const answer = await request[method](`/api/v1${path}`, { headers });
    expect(answer.ok(), `${method} ${path}`).toBe(true);
    return answer.json();
  };
}

/** Four about whom something is to be done, the most urgent first, and of whom nothing is written down today. */
async function owed(api: Api): Promise<[Person, Person, Person, Person]> {
  const { items } = (await api('get', '/duties?limit=100')) as {
    items: { person?: Person }[];
  };
  const free = new Map<string, Person>();
  for (const { person } of items)
    if (person && (await recordsOf(api, person)) === 0) free.set(person.id, person);
  return [...free.values()].slice(0, 4) as [Person, Person, Person, Person];
}

async function recordsOf(api: Api, person: Person): Promise<number> {
  const { total } = (await api(
    'get',
    `/contact-records?member=${person.id}&from=2008-07-31&limit=1&count=exact`,
  )) as {
    total: number;
  };
  return total;
}

/** What there is to tell a member, as the sheet at a desk says it. */
async function newsOf(api: Api, person: Person): Promise<string[]> {
  const { cards } = (await api('get', `/members/${person.id}/call-sheet`)) as { cards: { words: string }[] };
  expect(cards).not.toHaveLength(0);
  return cards.map(({ words }) => words);
}

/** Somebody else takes his numbers out of use meanwhile. */
async function retireNumbers(api: Api, person: Person): Promise<void> {
  const { items } = (await api('get', `/contact-points?person=${person.id}`)) as {
    items: { id: string; etag: string }[];
  };
  for (const { id, etag } of items) await api('post', `/contact-points/${id}/retire`, etag);
}
