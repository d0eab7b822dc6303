import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './browser';
import { PASSWORD } from './steps';

const UPDATES = new URL(
  '../../backend/src/main/resources/township/党员信息更新-2008年7月.csv',
  import.meta.url,
);

test('aMemberIsFoundAndRevisedWithoutAMouse @desk', async ({ page }) => {
  const group = `${Date.now() % 1000} 组`;
  await enter(page);
  await press(page, page.getByRole('link', { name: /^全部 ?\d+$/ }), 'Enter');
  await expect(page.getByText(/共 \d+ 人/)).toBeVisible();

  await page.keyboard.press('/');
  await expect(page.getByLabel('查找')).toBeFocused();
  await page.keyboard.type('lxc');
  await expect(page).toHaveURL(/q=lxc/);
  await press(page, page.getByRole('link', { name: '林晓川' }).first(), 'Enter');
  await press(page, page.getByRole('link', { name: '修改资料' }), 'Enter');

  await tabTo(page, page.getByLabel('村组'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(group);
  await press(page, page.getByRole('button', { name: '保存' }), 'Space');
  await expect(page.getByRole('definition').filter({ hasText: group })).toBeVisible();
});

test('aFileIsUploadedWithoutAMouse @desk', async ({ page }) => {
  await enter(page);
  await press(
    page,
    page.getByRole('region', { name: '最近导入' }).getByRole('link', { name: '全部' }),
    'Enter',
  );
  await press(page, page.getByRole('link', { name: '导入文件' }), 'Enter');

  const chosen = page.waitForEvent('filechooser');
  await press(page, page.locator('input[type=file]'), 'Space');
  await (await chosen).setFiles(fileURLToPath(UPDATES));
  await tabTo(page, page.getByRole('radio', { name: '自动识别' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '党员花名册' })).toBeChecked();

  const unit = page.getByRole('button', { name: /^归到哪个单位/ });
  await press(page, unit, 'Enter');
  await expect(page.getByRole('dialog', { name: '选择单位' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(unit).toBeFocused();

  await tabTo(page, page.getByLabel('凭什么保存身份证号'));
  await page.keyboard.type('本人书面同意由支部保管');
  await press(page, page.getByRole('button', { name: '上传并核对' }), 'Enter');
  await expect(page.getByText('等您核对', { exact: true })).toBeVisible({ timeout: 45_000 });
  await press(page, page.getByRole('button', { name: '放弃', exact: true }), 'Enter');
  await press(page, page.getByRole('dialog').getByRole('button', { name: '放弃这一批' }), 'Enter');
  await expect(page.getByText('已放弃', { exact: true })).toBeVisible();
});

async function enter(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await tabTo(page, page.getByLabel('用户名'));
  await page.keyboard.type('station');
  await tabTo(page, page.getByRole('textbox', { name: '密码' }));
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByText('在册党员')).toBeVisible();
}

async function press(page: Page, control: Locator, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

/** Goes on by Tab until the control has the focus; every stop on the way can be seen. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeAttached();
  for (let stops = 0; stops < 140; stops++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(unseenFocus)).toBeNull();
    if (await control.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${control.toString()}`);
}

/** The control that has the focus when nothing on the screen shows so. */
function unseenFocus(): string | null {
  const control = document.activeElement;
  if (!control || control === document.body) return null;
  const around = [control, control.parentElement, control.parentElement?.parentElement].filter(
    (one) => one instanceof HTMLElement,
  );
  const seen = around.some((one) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    const { width, height, top, bottom } = one.getBoundingClientRect();
    const ringed = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    return ringed && width > 8 && height > 8 && bottom > 0 && top < innerHeight;
  });
  return seen ? null : control.outerHTML;
}
