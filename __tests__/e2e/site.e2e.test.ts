import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteDefinition } from '../../src/core/site/site.ts';
import { writeSite } from '../../src/hosts/site/write-site.ts';
import { registerHistory } from '../fakes/registered-history.ts';
import { memoryRegistry } from '../fuzz/memory-registry.ts';

const BROWSER = '/usr/bin/chromium';
const runs = existsSync(BROWSER);
if (!runs) console.log('Left out: the site in a browser, because there is no chromium (rig/README.md).');
/** Folder for the pictures of docs/; without one nothing is kept. */
const KEEP = process.env.TERRARIUM_SCREENSHOTS;

const REPOSITORY = { registry: 'ghcr.io', path: 'acme/environments' };
const HOSTILE = `zoo</script><img src=x onerror=alert(1)>"'\u202e`;
const ENVIRONMENTS = 24;
const nameOf = (place: number) => (place === 3 ? HOSTILE : `train-${place}`);

function definitionOf(place: number): SiteDefinition {
  const base = 'docker.io/library/python:3.12-slim';
  return {
    ...{ id: `envs/${place}/conda.yml`, kind: 'system-managed', hash: undefined, latest: undefined, bases: [base] },
    description: place === 3 ? HOSTILE : 'Trains the models of the search team',
    parents: place % 4 === 1 ? [nameOf(place - 1)] : [],
    findings:
      place % 3 === 0
        ? [
            {
              severity: 'warning',
              code: 'unpinned-package',
              message: 'numpy has no version',
              path: `envs/${place}/conda.yml`,
              line: 4,
            },
          ]
        : [],
    aging:
      place % 5 === 0
        ? [{ kind: 'base-old', base, days: 40 }]
        : place % 7 === 0
          ? [{ kind: 'vulnerable', id: 'GHSA-2q59-x6f5-9h7v', name: 'torch', version: '2.1.0', fixed: '2.2.0' }]
          : [],
  };
}

describe.skipIf(!runs)('the site in a browser', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'site-'));
    const { registry } = memoryRegistry();
    await registerHistory(registry, REPOSITORY, { environments: ENVIRONMENTS, versions: 12, nameOf });
    const places = Array.from({ length: ENVIRONMENTS }, (_, place) => place);
    await writeSite({
      ...{ registry, order: [REPOSITORY], mostVersions: 50, folder },
      definitions: new Map(places.map((place) => [nameOf(place), [definitionOf(place)]])),
      facts: { title: 'Environments of acme', made: '2026-11-30T17:00:00Z' },
    });
    browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const pages = () => [
    'index.html',
    'bases.html',
    'packages.html',
    'graph.html',
    pageOf('train-0'),
    pageOf('zoo-script-img'),
  ];
  const pageOf = (stem: string) =>
    `environments/${readdirSync(join(folder, 'environments')).find((file) => file.startsWith(`${stem}-`))}`;

  /** Opens a page as a file, and notes whatever its console says. */
  async function open(
    context: BrowserContext,
    path: string,
  ): Promise<{ readonly page: Page; readonly said: string[] }> {
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('dialog', (dialog) => said.push(`dialog: ${dialog.message()}`));
    await page.goto(`file://${folder}/${path}`);
    return { page, said };
  }

  it.each([390, 1280].flatMap((width) => (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme }))))(
    'is readable by everybody, $width wide and $colorScheme',
    async ({ width, colorScheme }) => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      for (const path of pages()) {
        const { page, said } = await open(context, path);
        if (path === 'packages.html') await page.fill('#search', 'numpy');
        expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(width);
        expect(await page.evaluate('document.querySelectorAll("img").length'), path).toBe(0);
        if (KEEP !== undefined && path !== pageOf('zoo-script-img'))
          await page.screenshot({
            path: join(KEEP, `site-${path.replace(/.*\/|-[0-9a-f]{6}|\.html/g, '')}-${width}-${colorScheme}.png`),
            ...{ fullPage: true, clip: { x: 0, y: 0, width, height: 1400 } },
          });
        await page.evaluate(axe.source);
        // Without a request: the policy of the pages allows none.
        const found = await page.evaluate(
          'axe.run({ preload: false }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
        );
        expect(found, path).toEqual([]);
        expect(said, path).toEqual([]);
        await page.close();
      }
      await context.close();
    },
  );

  it('finds environments, by words and by what is to be looked at, and sorts them', async () => {
    const context = await browser.newContext();
    const { page } = await open(context, 'index.html');
    const shown = () => page.locator('tbody tr:visible th').allTextContents();
    await page.fill('#search', 'TRAIN-1 3.11');
    expect(await shown()).toEqual(['train-1', 'train-10', 'train-13', 'train-16', 'train-19']);
    expect(await page.textContent('[data-count]')).toBe(`5 of ${ENVIRONMENTS} environments`);
    await page.check('[value=aged]');
    expect(await shown()).toEqual(['train-10']);
    await page.uncheck('[value=aged]');
    await page.fill('#search', '');
    await page.check('[value=vulnerable]');
    expect(await shown()).toEqual(['train-7', 'train-14', 'train-21']);
    await page.uncheck('[value=vulnerable]');
    const size = page.getByRole('button', { name: 'Size' });
    await size.focus();
    await page.keyboard.press('Enter');
    const smallest = await shown();
    await page.keyboard.press('Enter');
    expect((await shown()).toReversed()).toEqual(smallest);
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    await context.close();
  });

  it('compares any two versions, by keyboard', async () => {
    const context = await browser.newContext();
    const { page } = await open(context, pageOf('train-0'));
    const difference = () => page.textContent('[data-difference]');
    expect(await difference()).toContain('pip numpy ==1.11.0 -> ==1.12.0 (minor upgrade)');
    await page.focus('#from');
    await page.keyboard.press('End');
    expect(await difference()).toContain('pip numpy ==1.1.0 -> ==1.12.0 (minor upgrade)');
    await page.selectOption('#to', { index: 11 });
    expect(await difference()).toBe('DefinitionequalPackagesequal');
    await context.close();
  });

  it('plots size and layers over versions', async () => {
    const context = await browser.newContext();
    const { page } = await open(context, pageOf('train-0'));
    const [size, layers] = await page.locator('svg.chart').all();
    expect(await size?.locator('circle').count()).toBe(12);
    expect(await layers?.locator('rect').count()).toBe(48);
    // Later versions are larger: their marks are further up.
    const heights = await size
      ?.locator('circle')
      .evaluateAll((all) => all.map((one) => Number(one.getAttribute('cy'))));
    expect(heights).toEqual(heights?.toSorted((a, b) => b - a));
    expect(new Set(heights).size).toBe(12);
    await context.close();
  });

  it('says which environments hold a package, and leads to them', async () => {
    const context = await browser.newContext();
    const { page } = await open(context, 'packages.html');
    await page.fill('#search', 'package-21');
    const found = await page.locator('section h2').allTextContents();
    expect(found).toContain('pip package-21');
    await page.locator('[data-found] summary').first().click();
    await page.locator('[data-found] details[open] a').first().click();
    expect(await page.textContent('h1')).toMatch(/^train-/);
    await context.close();
  });

  it('leads from the graph to an environment, by keyboard', async () => {
    const context = await browser.newContext();
    const { page } = await open(context, 'graph.html');
    await page.locator('svg a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/environments\//);
    expect(await page.textContent('h1')).toMatch(/^train-/);
    await context.close();
  });

  it('is read without scripts as well', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const { page } = await open(context, pageOf('train-0'));
    await page.locator('tbody details summary').first().click();
    expect(await page.locator('tbody details ul').first().textContent()).toContain('pip numpy ==1.11.0 -> ==1.12.0');
    await context.close();
  });
});
