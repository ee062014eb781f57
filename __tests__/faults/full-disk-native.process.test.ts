import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRegistry } from '../../src/adapters/registry/client.ts';
import { type ServedRegistry, serveRegistry } from '../../src/adapters/registry/server/server.ts';
import { FULL_DISKS, failingDisk } from '../fakes/failing-disk.ts';
import { withTemporaryFolders } from '../fakes/small-disk.ts';
import { sized } from '../test-size.ts';
import { readImageWhole } from './image-reader.ts';
import { judgeOutcomes, tagsOf } from './judge.ts';
import { openNativeCheckout, pushPythonBase } from './native-checkout.ts';
import { type Checkout, type WholeRun, wholeRun } from './whole-run.ts';

/** Every how many writes the disk is full. */
const STRIDE = sized({ small: 7, ci: 3, nightly: 1 });

const folder = mkdtempSync(join(tmpdir(), 'terrarium-test-disk-'));
const temporary = mkdtempSync(join(tmpdir(), 'terrarium-test-tmpdir-'));
let served: ServedRegistry;
let checkout: Checkout;
let items: WholeRun['items'] = [];
beforeAll(async () => {
  served = await serveRegistry({ directory: join(folder, 'registry') });
  checkout = await openNativeCheckout(served.address);
  await pushPythonBase(createRegistry({ credentials: async () => undefined }), served.address);
});
afterAll(async () => {
  await checkout.close();
  await served.close();
  for (const path of [folder, temporary]) rmSync(path, { recursive: true });
});

/** A whole run whose temporary files are on the disk. */
async function run(path: string, take: Parameters<typeof failingDisk>[1]) {
  return withTemporaryFolders(temporary, async () => {
    const disk = await failingDisk(temporary, take);
    try {
      return { run: await wholeRun(checkout, path, ''), writes: disk.writes() };
    } finally {
      disk.restore();
    }
  });
}

/** What is wrong with what a run left; `came` is what it reported. */
async function judge(path: string, done: WholeRun) {
  expect(readdirSync(temporary)).toEqual([]);
  const tags = tagsOf(items).map(({ tag, marks }) => readImageWhole(served.address, path, tag, marks));
  const broken = (await Promise.all(tags)).filter(({ kind }) => kind === 'broken');
  const came = done.outcomes.map(cameOf);
  return { wrong: [...(await judgeOutcomes(served.address, done)), ...broken], came };
}

function cameOf(outcome: WholeRun['outcomes'][number]): string {
  if (outcome.status === 'failed') return outcome.error.code;
  const failure = outcome.status === 'built' ? outcome.recorded?.failure : undefined;
  return failure === undefined ? outcome.status : `${outcome.status} but ${failure.code}`;
}

describe('a native build whose disk is full at some write', () => {
  it.each(FULL_DISKS)('fails with disk-full, tags nothing, and is mended by another run: %s', async (title, takeAt) => {
    const calm = await run(`${title.replaceAll(' ', '-')}/calm`, () => Infinity);
    items = calm.run.items;
    expect(calm.run.outcomes.map(({ status }) => status)).toEqual(['built', 'built', 'built']);
    const [seen, conda] = [new Set<string>(), new Set<string>()];
    const wrong: unknown[] = [];
    let fault = 0;
    // As many as there are: how many depends on the pieces in which a file is received.
    for (; ; fault += STRIDE) {
      const path = `${title.replaceAll(' ', '-')}/env${fault}`;
      const { run: done, writes } = await run(path, takeAt(fault));
      if (writes <= fault) break;
      const failed = await judge(path, done);
      const [parent, child, lock = ''] = failed.came;
      seen.add(`${parent} ${child}`);
      conda.add(lock);
      const again = await judge(path, (await run(path, () => Infinity)).run);
      if (again.came.some((status) => status !== 'built' && status !== 'reused')) wrong.push([fault, again.came]);
      wrong.push(...failed.wrong, ...again.wrong);
    }
    expect(fault).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
    // The parent, what is built on it, or what is read of the published image, which is there all the same.
    const those = ['built built but disk-full', 'built disk-full', 'disk-full blocked'];
    expect([...seen].filter((came) => came !== 'built built').sort()).toEqual(those);
    expect(conda).toContain('disk-full');
  });

  it.each([100, 65_536])('that takes at most %d bytes a write builds the same', async (bytes) => {
    const { run: done } = await run(`small-writes-${bytes}/env`, (index) => (index < 3000 ? bytes : Infinity));
    expect(await judge(`small-writes-${bytes}/env`, done)).toEqual({ wrong: [], came: ['built', 'built', 'built'] });
  });
});
