import { expect, test } from './browser';
import { goTo, looksRight, signIn } from './steps';

test('aFigureOpensExactlyItsList', async ({ page }, { project }) => {
  await signIn(page, 'station');
  await goTo(page, '统计');
  const whole = page.getByRole('row').filter({ hasText: '合计' });
  await expect(whole).toBeVisible();
  await looksRight(page, 'statistics-age', project.name);
  await page.getByRole('button', { name: '学历' }).click();
  const figure = whole.locator('a[href*="education="]').first();
  const n = await figure.textContent();
  await figure.click();
  await expect(page).toHaveURL(/education=/);
  await expect(page.getByText(new RegExp(`共 ${n} 人`))).toBeVisible();

  await page.goto('/statistics?board=QUALITY');
  await expect(page.getByText(/已填的必填项/)).toBeVisible();
  await looksRight(page, 'statistics-quality', project.name);
  await whole.getByRole('link', { name: '看缺项的人' }).click();
  await expect(page).toHaveURL(/incomplete=true/);
  await expect(page.getByRole('button', { name: /有缺项/ })).toBeVisible();
});
