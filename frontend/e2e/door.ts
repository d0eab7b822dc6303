import type { Page } from '@playwright/test';
import { PASSWORD } from './steps';

/** What a liaison hands to a member, and to whom. */
export interface Handed {
  id: string;
  code: string;
  phone: string;
  name: string;
}

/** Fills in what opens the member's own door on a phone. */
export async function typeIn(page: Page, { id, code, phone }: Handed, pin: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`/my/open?id=${id}`);
  await page.getByLabel('激活码').fill(code);
  await page.getByLabel('本人手机号').fill(phone);
  await page.getByLabel('请选一个 6 位数字密码').fill(pin);
  await page.getByLabel('再输一遍').fill(pin);
}

/** What lets a request in as the liaison of 石桥村. */
export async function liaison(page: Page): Promise<{ Authorization: string }> {
  const login = await page.request.post('/api/v1/auth/login', {
    data: { username: 'shiqiao-liaison', password: PASSWORD },
  });
  return { Authorization: `Bearer ${((await login.json()) as { accessToken: string }).accessToken}` };
}

/**
 * A code that the liaison of 石桥村 has handed to a member of whom a report is owed: the n-th of them, from the end where it is
 * negative; whoever has no number is passed by.
 */
export async function handedOver(page: Page, nth: number): Promise<Handed> {
  const headers = await liaison(page);
  const owed = await page.request.get('/api/v1/duties?kind=QUARTERLY_REPORT&period=2008-Q3&state=PENDING', {
    headers,
  });
  const { items } = (await owed.json()) as { items: Owed[] };
  const { person, phone } = await reachable(
    page,
    headers,
    nth < 0 ? items.toReversed().slice(-nth - 1) : items.slice(nth),
  );
  const issued = await page.request.post('/api/v1/activation-codes', {
    headers,
    data: { personId: person.id, witness: '向立群' },
  });
  const { id, code } = (await issued.json()) as { id: string; code: string };
  return { id, code, phone, name: person.name };
}

interface Owed {
  person: { id: string; name: string };
}

/** The first of them who has a number. */
async function reachable(page: Page, headers: { Authorization: string }, owed: readonly Owed[]) {
  for (const { person } of owed) {
    const shown = await page.request.post(`/api/v1/members/${person.id}/disclosures`, {
      headers,
      data: { fields: ['PHONE'], purpose: '本月通话' },
    });
    const { phones } = (await shown.json()) as { phones: { number: string }[] };
    if (phones[0]) return { person, phone: phones[0].number };
  }
  throw new Error('nobody of whom a report is owed has a number');
}
