// How long the site takes: to write it from a registry in memory, and to show it. Beside reading the same documents of the registry alone.
// node bench/site.ts [environments] [versions] [rounds]
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { registerHistory } from '../__tests__/fakes/registered-history.ts';
import { memoryRegistry } from '../__tests__/fuzz/memory-registry.ts';
import { readVersions } from '../src/core/history/registered-versions.ts';
import type { Registry } from '../src/core/model/registry.ts';
import { readSiteVersions } from '../src/core/site/read-versions.ts';
import { prefixIndex } from '../src/core/text/sorted-texts.ts';
import { writeSite } from '../src/hosts/site/write-site.ts';

const [ENVIRONMENTS = 1000, VERSIONS = 20, ROUNDS = 3] = process.argv.slice(2).map(Number);
const REPOSITORY = { registry: 'registry.example', path: 'acme/environments' };
const nameOf = (place: number) => `train-${place}`;

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

function filesIn(folder: string): readonly string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function readAlone(registry: Registry): Promise<void> {
  const tags = prefixIndex((await registry.listTags(REPOSITORY)) ?? []);
  for (let place = 0; place < ENVIRONMENTS; place += 1) {
    const name = nameOf(place);
    const found = await readVersions(registry, [REPOSITORY], { name, latest: `${name}--latest` }, tags);
    await readSiteVersions(registry, REPOSITORY, found?.versions ?? []);
  }
}

/** Milliseconds until something is painted, and until the page is done. */
async function painted(browser: Browser, path: string): Promise<readonly [number, number]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`file://${path}`, { waitUntil: 'load' });
  // The policy of the pages lets no function wait in them.
  while (!(await page.evaluate('performance.getEntriesByName("first-contentful-paint").length > 0')))
    await page.waitForTimeout(10);
  const found = await page.evaluate(
    '[performance.getEntriesByName("first-contentful-paint")[0].startTime, performance.getEntriesByType("navigation")[0].loadEventEnd]',
  );
  await page.close();
  return found as [number, number];
}

/** Milliseconds from a key to the row that is left. */
async function searched(browser: Browser, path: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`file://${path}`, { waitUntil: 'load' });
  const taken = await page.evaluate(`(() => {
    const field = document.querySelector('#search');
    field.value = 'train-77';
    const began = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    document.body.offsetHeight;
    return performance.now() - began;
  })()`);
  await page.close();
  return taken as number;
}

const folder = mkdtempSync(join(tmpdir(), 'terrarium-bench-'));
const { registry } = memoryRegistry();
await registerHistory(registry, REPOSITORY, { environments: ENVIRONMENTS, versions: VERSIONS, nameOf });
const facts = { title: 'Environments', made: '2026-11-30T17:00:00Z' };
const rounds: { write: number; read: number }[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const read = await timed(() => readAlone(registry));
  const sources = { registry, order: [REPOSITORY], definitions: new Map(), facts, mostVersions: VERSIONS, folder };
  rounds.push({ read, write: await timed(() => writeSite(sources)) });
}
const files = filesIn(folder);
const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
const packed = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).byteLength, 0);
const [read, write] = [median(rounds.map((one) => one.read)), median(rounds.map((one) => one.write))];
console.log(`${ENVIRONMENTS} environments x ${VERSIONS} versions, median of ${ROUNDS}, Node ${process.version}`);
console.log(`reading the registry alone   ${read.toFixed(2)} s`);
console.log(`writing the site             ${write.toFixed(2)} s, ${(write / read).toFixed(2)} x`);
console.log(
  `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${(packed / 1e6).toFixed(1)} MB as a server sends them`,
);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const [environment = ''] = files.filter((file) => file.includes('/environments/'));
for (const [name, path] of [
  ['index.html', join(folder, 'index.html')],
  ['an environment', environment],
  ['packages.html', join(folder, 'packages.html')],
  ['graph.html', join(folder, 'graph.html')],
] as const) {
  const all: (readonly [number, number])[] = [];
  for (let round = 0; round < 5; round += 1) all.push(await painted(browser, path));
  const size = (statSync(path).size / 1e3).toFixed(0);
  console.log(
    `${name.padEnd(16)} ${size.padStart(6)} kB  first paint ${median(all.map(([first]) => first)).toFixed(0)} ms, done ${median(all.map(([, done]) => done)).toFixed(0)} ms`,
  );
}
console.log(
  `search among ${ENVIRONMENTS} rows: ${(await searched(browser, join(folder, 'index.html'))).toFixed(0)} ms`,
);
await browser.close();
rmSync(folder, { recursive: true, force: true });
