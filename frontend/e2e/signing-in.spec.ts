import { expect, test } from './browser';
import { looksRight, PASSWORD, signIn, type } from './steps';

test('aPersonSignsInAndOut', async ({ page }, { project }) => {
  await page.goto('/sign-in');
  await expect(page.getByLabel('用户名')).toBeVisible();
  await looksRight(page, 'sign-in', project.name);
  await type(page, 'station', PASSWORD);
  await expect(page.getByText('在册党员')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await looksRight(page, 'home', project.name);
  const menu = page.getByRole('button', { name: '菜单' });
  if (project.name === 'phone') {
    await menu.click();
    await expect(page.getByRole('navigation').getByText('业务日期 2008-07-31 星期四')).toBeVisible();
    await looksRight(page, 'menu', project.name);
  }
  await page.getByRole('button', { name: '退出' }).filter({ visible: true }).click();
  await expect(page.getByRole('button', { name: '登录' })).toBeVisible();
  await page.goto('/members');
  await expect(page.getByRole('button', { name: '登录' })).toBeVisible();
});

test('aWrongPasswordIsRefusedAndTheNameStays @desk', async ({ page }) => {
  await page.goto('/sign-in');
  await type(page, 'station', 'surely-not-this-one');
  await expect(page.getByRole('alert')).toContainText('用户名或密码不对');
  await expect(page.getByLabel('用户名')).toHaveValue('station');
});

test('theDoorLeadsBackToThePageThatWasAskedFor @desk', async ({ page }) => {
  await page.goto('/members?status=DIED');
  await type(page, 'station', PASSWORD);
  await expect(page).toHaveURL(/\/members\?.*status=DIED/);
});

test('aReloadKeepsTheSession @phone', async ({ page }) => {
  await signIn(page, 'station');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: '首页' })).toBeVisible();
});

test('aRoleWithoutListsIsToldWhatItMayDo @desk', async ({ page }, { project }) => {
  await signIn(page, 'county');
  await expect(page.getByText('只看数字')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: '留守儿童在册' })).toBeVisible();
  await looksRight(page, 'county-home', project.name);
  await page.goto('/members');
  await expect(page.getByRole('heading', { name: '您可以做什么' })).toBeVisible();
  await looksRight(page, 'not-yours', project.name);
  await page.goto('/accounts/new');
  await expect(page.getByRole('heading', { name: '您可以做什么' })).toBeVisible();
});

test('aFailureSaysWhatIsKeptAndIsTriedAgain @phone', async ({ page }, { project }) => {
  await signIn(page, 'station');
  await page.route('**/api/v1/me', (asked) => asked.abort());
  await page.goto('/members');
  await expect(page.getByRole('alert')).toContainText('连不上服务器');
  await looksRight(page, 'unreachable', project.name);
  await page.unroute('**/api/v1/me');
  await page.route('**/api/v1/members?*', (asked) =>
    asked.fulfill({ status: 500, json: { title: '系统出错', status: 500, traceId: 'a1b2c3' } }),
  );
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.getByRole('alert')).toContainText('编号 a1b2c3');
  await looksRight(page, 'broken', project.name);
  await page.unroute('**/api/v1/members?*');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.getByText(/共 \d+ 人/)).toBeVisible();
});

test('anAddressThatLeadsNowhereLeadsHome', async ({ page }, { project }) => {
  await signIn(page, 'station', '/no/such/page');
  await expect(page.getByRole('heading', { name: '没有这个页面' })).toBeVisible();
  await looksRight(page, 'nowhere', project.name);
  await page.getByRole('link', { name: '回首页' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '首页' })).toBeVisible();
});
