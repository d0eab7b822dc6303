import { expect, test } from './browser';
import { looksRight, PASSWORD } from './steps';

test('theChosenLanguageStays', async ({ page }, { project }) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByLabel('User name').fill('station');
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
  await expect(page.getByText('Members on the roll', { exact: true })).toBeVisible();
  await looksRight(page, 'home-english', project.name);
  await page.goto('/members');
  await expect(page.getByRole('heading', { level: 1, name: 'Roll' })).toBeVisible();
  await expect(page.getByText(/on this page of/)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await looksRight(page, 'roll-english', project.name);
  await page.getByRole('link', { name: '卜筠' }).click();
  await expect(page.getByRole('definition').filter({ hasText: 'on file ··28' })).toBeVisible();
  await looksRight(page, 'member-english', project.name);
});
