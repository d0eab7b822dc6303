import type { Page } from '@playwright/test';
import { expect, test } from './browser';
import { chooseUnit, freshName, looksRight, picture, signIn } from './steps';

test('aClassIsPlannedSignedInByTapAndCertifiedAndTheFiguresOpenTheirLists @desk', async ({ page }, {
  project,
}) => {
  const title = `驾驶${freshName()}`;
  const villager = freshName();
  await signIn(page, 'station', '/training?month=2008-05');
  await expect(page.getByRole('table', { name: '2008-05 的培训' })).toBeVisible();
  await looksRight(page, 'training-calendar', project.name);

  await page.getByRole('button', { name: '安排培训' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '汽车驾驶', exact: true }).click();
  await dialog.getByLabel('培训班 *').fill(title);
  await dialog.getByLabel('授课人').fill('罗师傅');
  await dialog.getByRole('button', { name: '安排培训' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  await page.getByRole('button', { name: '党员签到' }).click();
  await dialog.getByRole('searchbox', { name: '党员' }).fill('吴明堂');
  await dialog
    .getByRole('button', { name: /吴明堂/ })
    .first()
    .click();
  await dialog.getByRole('button', { name: '党员签到' }).click();
  await expect(page.getByRole('link', { name: '吴明堂' })).toBeVisible();

  await page.getByRole('button', { name: '群众签到' }).click();
  await dialog.getByRole('button', { name: /^村/ }).click();
  await chooseUnit(page, '石桥村');
  await dialog.getByLabel('姓名 *').fill(villager);
  await dialog.getByRole('button', { name: '群众签到' }).click();
  await expect(page.getByRole('link', { name: villager })).toBeVisible();

  await page.getByRole('button', { name: '2 人结业' }).click();
  await dialog.getByRole('button', { name: '2 人结业' }).click();
  const line = page.getByRole('listitem').filter({ hasText: villager });
  await line.getByRole('button', { name: '登记证书' }).click();
  await dialog.getByLabel('证书编号 *').fill('阳光2008-1');
  await dialog.getByRole('button', { name: '登记证书' }).click();
  await expect(line.getByText('阳光2008-1')).toBeVisible();
  await looksRight(page, 'training-session', project.name);

  await page.getByRole('link', { name: '签到表' }).click();
  await expect(page.getByRole('cell', { name: villager })).toBeVisible();
  await picture(page, 'training-sheet', project.name);
  await page.goBack();

  await page.getByRole('link', { name: villager }).click();
  await expect(page.getByText('证书 阳光2008-1')).toBeVisible();
  await looksRight(page, 'training-skills', project.name);

  await page.getByRole('main').getByRole('link', { name: '培训', exact: true }).click();
  const figures = page.getByRole('region', { name: '十二个月的培训' });
  await figures.getByRole('link').first().click();
  await expect(page.getByText(/共 [\d,]+ 人次/)).toBeVisible();
  await looksRight(page, 'training-attendances', project.name);

  await page.getByRole('link', { name: '宣传', exact: true }).click();
  await page.getByRole('button', { name: '登记宣传' }).click();
  await dialog.getByLabel('名称 *').fill(`劳务政策${title}`);
  await choose(page, '形式 *', '看宣传片');
  await choose(page, '对象 *', '农村青壮年党员');
  await dialog.getByLabel('到场人次 *').fill('57');
  await dialog.getByRole('button', { name: '登记宣传' }).click();
  await expect(page.getByText(/场 · \d+ 人次/)).toBeVisible();
  await looksRight(page, 'publicity', project.name);

  await page.getByRole('link', { name: '政策', exact: true }).click();
  await page.getByRole('button', { name: '登记政策' }).click();
  await dialog.getByLabel('政策 *').fill(`路费补助${title}`);
  await dialog.getByLabel('能得到什么 *').fill('凭票每年补 100 元');
  await dialog.getByLabel('谁可以办 *').fill('外出务工满三个月');
  await dialog.getByLabel('要带什么').fill('身份证\n车票');
  await dialog.getByLabel('在哪里办 *').fill('乡劳动保障站');
  await dialog.getByRole('button', { name: '登记政策' }).click();
  await page.getByRole('link', { name: `路费补助${title}` }).click();
  await page.getByRole('button', { name: '记一个问题' }).click();
  await dialog.getByLabel('问题 *').fill('票丢了怎么办');
  await dialog.getByRole('button', { name: '记一个问题' }).click();
  await page.getByRole('button', { name: '答复' }).click();
  await dialog.getByLabel('答复 *').fill('凭村里证明');
  await dialog.getByRole('button', { name: '答复' }).click();
  // while the page is renewed the answer stands in the dialog, too
  await expect(page.getByRole('region', { name: '问答' })).toContainText('凭村里证明');
  await expect(dialog).toBeHidden();
  await looksRight(page, 'policy', project.name);
});

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByLabel(label).click();
  await page.locator('.ant-select-item-option').getByText(option, { exact: true }).click();
}
