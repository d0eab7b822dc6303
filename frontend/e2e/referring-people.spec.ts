import { expect, test } from './browser';
import { freshName, goTo, looksRight, signIn } from './steps';

test('theFiguresOfFiveYearsOpenTheirListsAndOneHasBroughtMany @desk', async ({ page }, { project }) => {
  await signIn(page, 'township');
  await page.goto('/statistics?board=JOBS');
  const placed = page.getByRole('region', { name: '干部介绍上岗', exact: true });
  await expect(placed).toContainText('1043');
  await looksRight(page, 'statistics-jobs', project.name);
  const left = page.getByRole('region', { name: '带着工作外出' }).locator('a[href*="jobInHand="]');
  const [inHand] = ((await left.textContent()) ?? '').split(' / ');
  await left.click();
  await expect(page.getByRole('button', { name: '带着工作外出 ✕' })).toBeVisible();
  await expect(page.getByText(`共 ${inHand} 人`)).toBeVisible();
  await page.goBack();
  await placed.getByRole('link', { name: '65', exact: true }).click();
  await expect(page.getByText(/共 65 人/)).toBeVisible();
  await page.goto('/placements?introducedBy=MEMBER&all=true');
  await page.getByRole('link', { name: '周大砚' }).first().click();
  await expect(page.getByText('34 人次').first()).toBeVisible();
  await looksRight(page, 'introductions', project.name);
});

test('aCrewIsReferredInOneActAndOneOfThemIsAtWork @desk', async ({ page }, { project }) => {
  const title = `泥瓦工${freshName()}`;
  await signIn(page, 'station');
  await goTo(page, '岗位信息');
  await page.getByRole('button', { name: '登记岗位' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox', { name: '用人单位' }).fill('恒基');
  await dialog.getByRole('button', { name: /恒基路桥项目部/ }).click();
  await dialog.getByLabel('岗位 *').fill(title);
  await dialog.getByLabel('招聘人数').fill('2');
  await dialog.getByLabel('有效至 *').fill('2008-09-30');
  await dialog.getByRole('button', { name: '登记岗位' }).click();
  await page.getByRole('link', { name: title }).click();
  const fitting = page.getByRole('region', { name: '合适的求职者' });
  await expect(fitting.getByRole('row').filter({ hasText: '贺春来' })).toContainText('工资没说');
  await looksRight(page, 'vacancy-people', project.name);
  await fitting.getByRole('link', { name: '贺春来' }).click();
  await expect(page.getByRole('region', { name: '合适的岗位' }).first()).toContainText(title);
  await looksRight(page, 'seeker-posts', project.name);
  await page.goBack();

  await page.getByRole('button', { name: '推荐人员' }).click();
  for (const name of ['周大砚', '吴明堂']) {
    await dialog.getByRole('searchbox', { name: '找党员' }).fill(name);
    await dialog
      .getByRole('button', { name: new RegExp(name) })
      .first()
      .click();
    await expect(dialog.getByRole('button', { name: `${name} ✕` })).toBeVisible();
  }
  // a villager has no place in the roll: he is on the list of those who look for work
  await dialog.getByRole('button', { name: /^贺春来 / }).click();
  await expect(dialog.getByRole('button', { name: '贺春来 ✕' })).toBeVisible();
  await dialog.getByRole('button', { name: '推荐人员' }).click();
  await expect(fitting.getByRole('row').filter({ hasText: '贺春来' })).toContainText('等本人答复');
  await expect(page.getByText('已列入推荐，请逐个问本人。')).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /^全部 \d+ 条推荐$/ })
    .click();

  const row = page.getByRole('row').filter({ hasText: '周大砚' });
  await row.getByRole('button', { name: '同意' }).click();
  await dialog.getByLabel('怎样同意的 *').fill('电话');
  await dialog.getByRole('button', { name: '同意' }).click();
  await row.getByRole('button', { name: '开推荐函' }).click();
  await dialog.getByLabel('推荐函编号 *').fill('荐2008-1');
  await dialog.getByRole('button', { name: '开推荐函' }).click();
  await row.getByRole('button', { name: '对方答复' }).click();
  await dialog.getByText('录用', { exact: true }).click();
  await dialog.getByRole('button', { name: '对方答复' }).click();
  await row.getByRole('button', { name: '上岗' }).click();
  await dialog.getByRole('button', { name: '上岗' }).click();
  await expect(row.getByText('已上岗').first()).toBeVisible();
  await looksRight(page, 'referrals', project.name);
  await page.getByRole('link', { name: '就业', exact: true }).click();
  await expect(page.getByRole('row').filter({ hasText: '周大砚' }).first()).toBeVisible();
  await looksRight(page, 'placements', project.name);

  await page.getByRole('button', { name: '该回访的' }).click();
  const due = page.getByRole('row').filter({ hasText: '该问：' }).first();
  await due.getByRole('link').last().click();
  await page.getByRole('button', { name: '岗位变动' }).click();
  await dialog.getByLabel('变动时间 *').fill('2008-07');
  await dialog.getByLabel('现职务 *').fill('班长');
  await dialog.getByRole('button', { name: '岗位变动' }).click();
  await expect(page.getByRole('row').filter({ hasText: '班长' })).toBeVisible();
  await page.getByRole('button', { name: '回访' }).click();
  await dialog.getByText('是', { exact: true }).first().click();
  await dialog.getByRole('button', { name: '回访' }).click();
  await expect(page.getByText('回访已记下。')).toBeVisible();
  await looksRight(page, 'placement', project.name);
});
