import type { Page } from '@playwright/test';
import { expect, test } from './browser';
import { looksRight, PASSWORD, signIn } from './steps';

test(
  'theCarerSeesWhoIsNextTapsThatHeWasThereAndNotesWhatIsNeeded',
  { tag: '@phone' },
  async ({ page }, { project }) => {
    await assignedToTheCarer(page, '柳湾村', 2);
    await signIn(page, 'carer');
    await expect(page.getByText('该去了').first()).toBeVisible();
    await looksRight(page, 'care-mine', project.name);
    await page
      .getByRole('button', { name: /^今天去过/ })
      .first()
      .click();
    await expect(page.getByText('2008-08-31 前').first()).toBeVisible();
    await page
      .getByRole('link', { name: /· 孩子$/ })
      .first()
      .click();
    await expect(page.getByRole('link', { name: /打电话/ })).toBeVisible();
    await page.getByRole('button', { name: '登记走访' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('教师', { exact: true }).click();
    await dialog.getByLabel('姓名（自己去不用填）').fill('王老师');
    await looksRight(page, 'care-visit', project.name);
    await dialog.getByRole('button', { name: '登记走访' }).click();
    await expect(page.getByText('教师 王老师')).toBeVisible();
    await looksRight(page, 'care-case', project.name);
  },
);

test(
  'theVillageSeesWhoCaresForWhomAndWhatWasDoneInSeason',
  { tag: '@desk' },
  async ({ page }, { project }) => {
    await signIn(page, 'station', '/care');
    await expect(page.getByRole('link', { name: /^93\s*在册孩子$/ })).toBeVisible();
    await looksRight(page, 'care-all', project.name);
    await page.getByRole('link', { name: /^52\s*6–13 岁$/ }).click();
    await expect(page.getByText('共 52 位')).toBeVisible();
    await page.goto('/family-service-orders');
    await looksRight(page, 'orders', project.name);
    await page.getByRole('link', { name: /^39 \/ 42\s*近一年帮扶不误农时$/ }).click();
    await expect(page.getByText('共 39 件')).toBeVisible();
    await page.getByRole('button', { name: '农时', exact: true }).click();
    await expect(page.getByText(/2008-07 下旬/)).toBeVisible();
    await looksRight(page, 'orders-season', project.name);
    await page.getByRole('link', { name: '用工余缺', exact: true }).click();
    await expect(page.getByRole('button', { name: '2008-07 下旬' })).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: '卢本初' })).toBeVisible();
    await expect(page.getByText('危腊生')).toBeVisible();
    await looksRight(page, 'labour-balance', project.name);
    await page.getByRole('button', { name: '农时表' }).click();
    await page.getByRole('button', { name: '再加一季' }).click();
    await page.getByRole('button', { name: '去掉第 1 季', exact: true }).click();
    await expect(page.getByRole('button', { name: '去掉第 6 季' })).toBeVisible();
    await expect(page.getByRole('button', { name: '去掉第 7 季' })).toBeHidden();
    await page.getByRole('button', { name: '取消' }).click();
    await page.goto('/mutual-aid-days');
    await expect(page.getByRole('row').filter({ hasText: '谢国平' })).toBeVisible();
    await looksRight(page, 'mutual-aid', project.name);
    await page.goto('/care-commitments');
    await expect(page.getByText('卢远清 · 村支书')).toBeVisible();
    await looksRight(page, 'care-commitments', project.name);
  },
);

/** The station gives the carer of the demonstration some children and elders of a village. */
async function assignedToTheCarer(page: Page, village: string, some: number): Promise<void> {
  const login = await page.request.post('/api/v1/auth/login', {
    data: { username: 'station', password: PASSWORD },
  });
  const headers = {
    Authorization: `Bearer ${((await login.json()) as { accessToken: string }).accessToken}`,
  };
  const carers = await page.request.get('/api/v1/care-cases/carers', { headers });
  const { items } = (await carers.json()) as { items: { id: string; role: string }[] };
  const carerId = items.find(({ role }) => role === 'CARE_WORKER')?.id;
  for (const kind of ['CHILD', 'ELDER']) {
    const list = await page.request.get(`/api/v1/care-cases?kind=${kind}&limit=200`, { headers });
    const cases = (await list.json()) as {
      items: { id: string; etag: string; organization: { shortName: string } }[];
    };
    for (const { id, etag } of cases.items
      .filter(({ organization }) => organization.shortName === village)
      .slice(0, some)) {
      const answer = await page.request.post(`/api/v1/care-cases/${id}/assign`, {
        headers: { ...headers, 'If-Match': etag },
        data: { carerId },
      });
      expect(answer.status()).toBe(200);
    }
  }
}
