import { expect, test } from './browser';
import { freshName, goTo, looksRight, signIn } from './steps';

test('aPostIsPutUpVerifiedAndFoundByWhatPeopleAskFirst', { tag: '@desk' }, async ({ page }, { project }) => {
  const title = `电焊工${freshName()}`;
  await signIn(page, 'station');
  await goTo(page, '岗位信息');
  await expect(page.getByRole('heading', { level: 1, name: '岗位信息' })).toBeVisible();
  await page.getByRole('button', { name: '登记岗位' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox', { name: '用人单位' }).fill('东升');
  await dialog.getByRole('button', { name: /东升五金厂/ }).click();
  await dialog.getByLabel('岗位 *').fill(title);
  await dialog.getByLabel('招聘人数').fill('12');
  await dialog.getByLabel('最低工资（元）').fill('1600');
  await dialog.getByLabel('最高工资（元）').fill('2100');
  await dialog.getByRole('radiogroup', { name: '住宿' }).getByText('免费').click();
  await dialog.getByLabel('有效至 *').fill('2008-09-30');
  await dialog.getByRole('button', { name: '登记岗位' }).click();
  await expect(page.getByText('岗位已登记。')).toBeVisible();

  await page.getByLabel('工种').selectOption({ label: '电焊工' });
  await page.getByLabel('工资').selectOption('2000');
  await expect(page).toHaveURL(/trade=WELDER.*wage=|wage=.*trade=WELDER/);
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await looksRight(page, 'vacancies', project.name);
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('button', { name: '核实', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '核实', exact: true }).click();
  await expect(page.getByText('2008-07-31 核实')).toBeVisible();
  await looksRight(page, 'vacancy', project.name);
  await page.getByRole('link', { name: '东升五金厂' }).click();
  await page.getByRole('button', { name: '记反映情况' }).click();
  await page.getByRole('dialog').getByText('按时发工资', { exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '记反映情况' }).click();
  await expect(page.getByText(/按时发工资 \d+ 次/)).toBeVisible();
  await looksRight(page, 'employer', project.name);
});
