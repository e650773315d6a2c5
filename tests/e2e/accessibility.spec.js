import { AxeBuilder } from '@axe-core/playwright';
import { expect, openSample, test } from './fixtures.js';

/** @param {import('@playwright/test').Page} page */
async function violations(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('axe finds nothing on the first screen', async ({ page }) => {
      await page.goto('./');
      expect(await violations(page)).toEqual([]);
    });

    for (const tab of ['要点', '提纲', '关键词组', '词频']) {
      test(`axe finds nothing under ${tab}`, async ({ page }) => {
        await openSample(page, 'briefs');
        await page.getByRole('tab', { name: tab }).click();
        expect(await violations(page)).toEqual([]);
        await page.locator('[role=tabpanel]:not([hidden]) [aria-pressed]').first().click();
        await expect(page.locator('.back').first()).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}

test('names tell what is shown by place or by drawing', async ({ page }) => {
  await openSample(page, 'briefs');
  await page.getByRole('tab', { name: '关键词组' }).click();
  await expect(page.locator('.chip').first()).toHaveAccessibleName(/^[^，]+，\d+ 处$/);
  await page.getByRole('tab', { name: '词频' }).click();
  const header = page.getByRole('columnheader', { name: '次数', exact: true });
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await expect(header).toContainText('↓');
  await expect(page.locator('td.spread').first().getByRole('img')).toHaveAccessibleName(
    /^(在 \d+% 处|从 \d+% 处到 \d+% 处)，见于 \d+% 的段落$/,
  );
});

test('axe finds nothing in English', async ({ page }) => {
  await openSample(page, 'feature', '?lang=en');
  expect(await violations(page)).toEqual([]);
});
