import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commentOf, EXAMPLES, pageOf } from './report-pages.ts';

const BROWSER = '/usr/bin/chromium';
const runs = existsSync(BROWSER);
if (!runs) console.log('Left out: reports in a browser, because there is no chromium (rig/README.md).');
/** Folder for the pictures of docs/; without one nothing is kept. */
const KEEP = process.env.TERRARIUM_SCREENSHOTS;

const WIDTHS = { phone: 390, desk: 960 } as const;

describe.skipIf(!runs)('a report in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  it.each(EXAMPLES.flatMap((example) => Object.entries(WIDTHS).map(([device, width]) => ({ example, device, width }))))(
    '$example.name fits on a $device',
    async ({ example, device, width }) => {
      const page = await browser.newPage({ viewport: { width, height: 800 }, javaScriptEnabled: true });
      await page.setContent(pageOf(await commentOf(example)));
      if (KEEP !== undefined)
        await page.screenshot({ path: join(KEEP, `${example.name}-${device}.png`), fullPage: true });
      const sizes = await page.evaluate(`({
        page: document.documentElement.scrollWidth,
        // What is wider than the page scrolls on its own.
        wide: [...document.querySelectorAll('main > *, details[open] > *')].filter((one) => one.getBoundingClientRect().right > innerWidth).map((one) => one.outerHTML.slice(0, 80)),
        height: document.documentElement.scrollHeight,
        title: document.querySelector('h2').textContent,
        summaries: [...document.querySelectorAll('summary')].map((one) => one.getBoundingClientRect().height),
      })`);
      const {
        page: pageWidth,
        wide,
        height,
        title,
        summaries,
      } = sizes as {
        page: number;
        wide: readonly string[];
        height: number;
        title: string;
        summaries: readonly number[];
      };
      expect(pageWidth).toBeLessThanOrEqual(width);
      expect(wide).toEqual([]);
      expect(title).toMatch(/^Environments: \d+ /);
      expect(Math.max(0, ...summaries)).toBeLessThan(80);
      // Nobody scrolls through more than some screens to know what a pull request does.
      expect(height).toBeLessThan(3200);
      await page.close();
    },
  );
});
