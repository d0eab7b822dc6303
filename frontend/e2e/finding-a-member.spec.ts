import { readFile } from 'node:fs/promises';
import { expect, test } from './browser';
import { chooseUnit, goTo, looksRight, signIn } from './steps';

test('pinyinInitialsFindAMember', async ({ page }, { project }) => {
  await signIn(page, 'station');
  await goTo(page, '花名册');
  await expect(page.getByText(/共 \d+ 人/)).toBeVisible();
  await looksRight(page, 'roll', project.name);
  await page.getByLabel('查找').fill('lxc');
  await expect(page).toHaveURL(/q=lxc/);
  await page.getByRole('link', { name: '林晓川' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: '林晓川' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '经过' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await looksRight(page, 'member', project.name);
});

test('theFilterIsALinkAndSaysWhyAListIsEmpty', async ({ page }, { project }) => {
  await signIn(page, 'station', '/members?q=zzzzq');
  await expect(page.getByText('正在用的条件：zzzzq')).toBeVisible();
  await looksRight(page, 'roll-empty', project.name);
  await page.getByRole('button', { name: '清除条件' }).click();
  await expect(page.getByText(/共 \d+ 人/)).toBeVisible();
});

test('theNextPageFollowsAndLeadsBack @phone', async ({ page }) => {
  await signIn(page, 'station', '/members');
  const first = page.locator('a.open').first();
  const name = await first.textContent();
  await page.getByRole('button', { name: '下一页' }).click();
  await expect(page).toHaveURL(/cursor=/);
  await page.getByRole('button', { name: '上一页' }).click();
  await expect(first).toHaveText(name ?? '');
});

test('theScopeNarrowsTheRollToOneVillage', async ({ page }, { project }) => {
  await signIn(page, 'station', '/members');
  await page.getByRole('button', { name: /所在范围/ }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: '石桥村' })).toBeVisible();
  await looksRight(page, 'scope', project.name);
  await chooseUnit(page, '石桥村');
  await expect(page.getByRole('button', { name: /所在范围 青禾乡 › 石桥村/ })).toBeVisible();
  await expect(page).toHaveURL(/organization=/);
});

test('arrowKeysWalkThroughTheRoll @desk', async ({ page }) => {
  await signIn(page, 'station', '/members');
  await page.locator('a.open').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('a.open').nth(1)).toBeFocused();
});

test('theListAsNarrowedIsTakenAwayForAPurpose @desk', async ({ page }, { project }) => {
  await signIn(page, 'station', '/members?q=lxc');
  await expect(page.getByRole('link', { name: '林晓川' }).first()).toBeVisible();
  await page.getByRole('button', { name: '导出' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('CSV', { exact: true }).click();
  await dialog.getByLabel('用途').fill('核对');
  await dialog.getByRole('button', { name: '导出' }).click();
  await expect(dialog.getByText('导出需要写明用途').first()).toBeVisible();
  await looksRight(page, 'export', project.name);
  await dialog.getByLabel('用途').fill('换届前核对名册');
  const taken = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '导出' }).click();
  const text = await readFile(await (await taken).path(), 'utf8');
  const [head, ...rows] = text.trim().split(/\r?\n/);
  expect(head).toContain('name,sex,birthDate');
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).not.toMatch(/\b1\d{10}\b/);
  expect(text).toContain('林晓川');
});

test('theRollIsPrintedAsTheVillageKeepsIt @desk', async ({ page }, { project }) => {
  await signIn(page, 'shiqiao-liaison', '/members');
  await page.getByRole('link', { name: '打印' }).click();
  const rows = page.getByRole('row').filter({ has: page.getByRole('img') });
  await expect(rows.first()).toBeVisible();
  const named = await rows.first().getByRole('rowheader').textContent();
  await expect(rows.first().getByRole('img', { name: `打开 ${named} 的档案` })).toBeVisible();
  await looksRight(page, 'register', project.name);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByText('单位：人')).toBeVisible();
  await page.pdf({ path: `e2e/screens/register-${project.name}.pdf`, preferCSSPageSize: true });
});
