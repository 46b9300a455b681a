/** Looks at a screen, light and dark; `npm run screenshots` also keeps the pictures, any other run leaves the folder alone. */
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible } from './open-app.ts';

/** Set by npm: which script runs. */
const writes = process.env['npm_lifecycle_event'] === 'screenshots';
const folder = join(import.meta.dirname, '../screenshots');

/** Checks what is on the screen in both schemes; the caller has seen that it is there. Leaves it light. */
export async function visit(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    if (writes)
      await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`), animations: 'disabled' });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** The heading that tells which page is on the screen. */
export const title = (page: Page): Locator => page.getByRole('heading', { level: 1 }).first();
