import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { roomMaker } from '../../../src/adapters/buildkit/disk-space.ts';
import { buildxOptions } from './buildx-options.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'terrarium-docker-'));
  await writeFile(join(folder, 'docker'), `#!/bin/sh\necho "$*" >> "${folder}/asked"\n`);
  await chmod(join(folder, 'docker'), 0o755);
});
afterEach(() => rm(folder, { recursive: true }));

const GB = 2 ** 30;
const asked = () => readFile(join(folder, 'asked'), 'utf8').catch(() => '');
const options = () => buildxOptions({ builder: 'b', env: { PATH: `${folder}:/usr/bin:/bin` } });
const make = async (prunes: boolean, ...sizes: readonly number[]) => {
  const left = [...sizes];
  await roomMaker(options(), prunes, async () => left.shift() ?? 0)(() => undefined);
};

describe('room for another build', () => {
  it('is there: nothing is asked', async () => {
    await make(true, 100 * GB);
    expect(await asked()).toBe('');
  });

  it('is made on machines that are thrown away, out of the builder that builds', async () => {
    await make(true, 2 * GB, 20 * GB);
    expect(await asked()).toBe('buildx prune --builder=b --force\n');
  });

  it('is made nowhere else', async () => {
    await make(false, 2 * GB);
    expect(await asked()).toBe('');
  });

  it.each([true, false])('is none: nothing is built (prunes: %s)', async (prunes) => {
    await expect(make(prunes, 0.1 * GB, 0.1 * GB)).rejects.toMatchObject({ code: 'disk-full' });
  });

  it('is what this machine really has', async () => {
    await expect(roomMaker(options(), false)(() => undefined)).resolves.toBeUndefined();
  });
});
