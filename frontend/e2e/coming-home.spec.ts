import { expect, test } from './browser';
import { handedOver, typeIn } from './door';
import { looksRight, signIn } from './steps';

test(
  'theStationSeesWhoIsOnTheWayHomeAndSettlesWhatOneAsksFor',
  { tag: '@desk' },
  async ({ page }, { project }) => {
    test.setTimeout(90_000);
    await signIn(page, 'station', '/homecoming');
    const wanting = page.getByRole('region', { name: '一 想回来的' });
    await expect(wanting.getByRole('link', { name: /31\s*愿意/ })).toBeVisible();
    await expect(page.getByRole('link', { name: /9\s*在办实体/ })).toBeVisible();
    await looksRight(page, 'homecoming', project.name);
    await wanting.getByRole('link', { name: /愿意/ }).click();
    await expect(page.getByText('共 31 条')).toBeVisible();
    await looksRight(page, 'intentions', project.name);

    await page.getByRole('link', { name: '返乡创业', exact: true }).click();
    await expect(page.getByText('4,230,000')).toBeVisible();
    await looksRight(page, 'ventures', project.name);
    await page.getByRole('link', { name: '竹器加工' }).click();
    await page.getByRole('button', { name: '登记半年数' }).click();
    const half = page.getByRole('dialog');
    await half.getByLabel(/^半年/).fill('2007-H2');
    await half.getByLabel('吸纳就业').fill('9');
    await half.getByLabel('其中本村').fill('8');
    await half.getByLabel('投资额（元）').fill('120000');
    await half.getByRole('button', { name: '登记半年数' }).click();
    await expect(page.getByRole('row').filter({ hasText: '2007-H2' })).toContainText('120,000');
    await page.getByRole('button', { name: '修改' }).click();
    await page.getByRole('dialog').getByLabel('行业').click();
    await page.locator('.ant-select-item-option').getByText('加工', { exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '修改' }).click();
    await expect(page.getByRole('definition').filter({ hasText: '加工' })).toBeVisible();
    await looksRight(page, 'venture', project.name);

    await page.goto('/village-posts');
    await expect(page.getByRole('link', { name: /8\s*村级后备力量/ })).toBeVisible();
    await looksRight(page, 'village-posts', project.name);

    await page.goto('/project-opportunities');
    await expect(page.getByText('旧砖厂场地出租')).toBeVisible();
    await looksRight(page, 'project-opportunities', project.name);

    await page.goto('/support-requests');
    await page.getByRole('button', { name: '登记诉求' }).click();
    const request = page.getByRole('dialog');
    await request.getByRole('searchbox', { name: '党员' }).fill('瞿茂洲');
    await request.getByRole('button', { name: /^瞿茂洲/ }).click();
    await request.getByLabel('事项').click();
    await page.locator('.ant-select-item-option').getByText('贷款', { exact: true }).click();
    await request.getByLabel('要办什么').fill('扩建竹器加工棚，差三万元');
    await looksRight(page, 'support-raise', project.name);
    await request.getByRole('button', { name: '登记诉求' }).click();
    await page.getByRole('row').filter({ hasText: '瞿茂洲' }).getByRole('link', { name: '贷款' }).click();
    await page.getByRole('button', { name: '登记进展' }).click();
    await page.getByRole('dialog').getByLabel('办了什么').fill('材料已送信用社');
    await page.getByRole('dialog').getByRole('button', { name: '登记进展' }).click();
    await expect(page.getByText('办理中')).toBeVisible();
    await page.getByRole('button', { name: '办结' }).click();
    await page.getByRole('dialog').getByLabel('怎样答复的').fill('贷款三万元已批');
    await page.getByRole('dialog').getByRole('button', { name: '办结' }).click();
    await expect(page.getByText('贷款三万元已批')).toBeVisible();
    await looksRight(page, 'support-request', project.name);
  },
);

test(
  'aMemberSaysOnHisPhoneThatHeWantsToComeBackAndAsksForLand',
  { tag: '@phone' },
  async ({ page }, { project }) => {
    test.setTimeout(90_000);
    const handed = await handedOver(page, 0);
    await typeIn(page, handed, '135790');
    await page.getByRole('button', { name: '打开' }).click();
    await page.getByRole('link', { name: '我想回来' }).click();
    await page.getByRole('button', { name: '想回来', exact: true }).click();
    await page.getByRole('button', { name: '养殖' }).click();
    await page.getByRole('button', { name: '一年内' }).click();
    await looksRight(page, 'door-return', project.name);
    await page.getByRole('button', { name: '告诉支部' }).click();
    await expect(page.getByText('想回来 · 养殖 · 一年内')).toBeVisible();
    await expect(page.getByText('生猪养殖小区尚有 6 栋栏舍')).toBeVisible();
    await expect(page.getByText('旧砖厂场地出租')).toBeHidden();
    await looksRight(page, 'door-return-said', project.name);
    await page.getByRole('link', { name: '返回' }).click();
    await page.getByRole('link', { name: '回乡要办的事' }).click();
    await page.getByRole('button', { name: '土地' }).click();
    await page.getByLabel('要办什么').fill('想租十亩地养鱼');
    await page.getByRole('button', { name: '提出' }).click();
    await expect(page.getByText('等受理')).toBeVisible();
    await looksRight(page, 'door-support', project.name);

    await signIn(page, 'station', '/return-intentions?answer=YES');
    await expect(page.getByText('本人手机 · 本人说的').first()).toBeVisible();
    await page.goto('/support-requests?state=RECEIVED');
    await expect(page.getByText(handed.name)).toBeVisible();
  },
);
