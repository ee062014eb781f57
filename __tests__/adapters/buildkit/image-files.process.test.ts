import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ImageBudget, imageFileReader } from '../../../src/adapters/buildkit/image-files.ts';
import { PACKAGE_FILES } from '../../../src/core/packages/read-packages.ts';
import { buildxOptions } from './buildx-options.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'terrarium-image-'));
});
afterEach(() => rm(folder, { recursive: true }));

const BUDGET: ImageBudget = {
  entries: 20,
  fileBytes: 1000,
  rpmDatabaseBytes: 2000,
  totalBytes: 3000,
  milliseconds: 60_000,
};

/** Reads an image whose files a script makes in `$d`. */
async function read(script: string, budget: Partial<ImageBudget> = {}) {
  const docker = join(folder, 'docker');
  const lines = `for a in "$@"; do case "$a" in
    --output=*) d=\${a#*dest=};;
    --file=*) cp "\${a#--file=}" ${folder}/asked;;
  esac; done; mkdir -p "$d"`;
  await writeFile(docker, `#!/bin/sh\n${lines}\n${script}\n`);
  await chmod(docker, 0o755);
  const options = buildxOptions({ env: { PATH: `${folder}:/usr/bin:/bin` } });
  const reader = imageFileReader(options, { ...BUDGET, ...budget });
  const files = await reader({ image: 'host/image', platform: 'linux/amd64', patterns: PACKAGE_FILES });
  return Object.fromEntries(files.map(({ path, bytes }) => [path, bytes.byteLength]));
}

const put = (path: string, size: number) =>
  `mkdir -p "$d/$(dirname ${path})"; head -c ${size} /dev/zero > "$d/${path}"`;
const unread = (message: string) =>
  expect.objectContaining({ code: 'packages-unread', message: `the image could not be read: ${message}` });

describe('the files of an image', () => {
  it("are asked for without journals and logs of rpm's database", async () => {
    await read('true');
    const words = (await readFile(join(folder, 'asked'), 'utf8')).split(/\s/);
    expect(words.filter((word) => word.includes('rpmdb'))).toEqual(['/**/rpm/rpmdb.sqlit[e]']);
  });

  it('are read with their paths, but for links, pipes and what is larger than such files are', async () => {
    const script = [
      put('var/lib/dpkg/status', 1000),
      put('a/conda-meta/large.json', 1001),
      'ln -s /etc/passwd "$d/a/conda-meta/link.json"; mkfifo "$d/a/conda-meta/pipe.json"',
    ].join('\n');
    expect(await read(script)).toEqual({ '/var/lib/dpkg/status': 1000 });
  });

  it("have a limit of their own for rpm's database, and for nothing that has its name elsewhere", async () => {
    const script = [
      put('var/lib/rpm/rpmdb.sqlite', 2000),
      put('usr/lib/sysimage/rpm/rpmdb.sqlite', 2001),
      put('home/rpm/rpmdb.sqlite', 1001),
      put('a.egg-info/rpm/rpmdb.sqlite', 1001),
    ].join('\n');
    expect(await read(script)).toEqual({ '/var/lib/rpm/rpmdb.sqlite': 2000 });
  });

  it.each<[string, string]>([
    ['files', 'mkdir "$d/x.egg-info"; for i in $(seq 30); do : > "$d/x.egg-info/$i"; done'],
    ['folders', 'for i in $(seq 30); do mkdir "$d/$i"; done'],
    ['folders in each other', 'mkdir -p "$d/$(seq -s / 30)"'],
    ['links', 'for i in $(seq 30); do ln -s x "$d/$i"; done'],
  ])('are not listed to the end where they are too many: %s', async (_, script) => {
    await expect(read(script)).rejects.toEqual(unread('more than 20 names in it are about packages'));
  });

  it('are not read where they are too large together', async () => {
    const script = [1, 2, 3, 4].map((index) => put(`${index}/conda-meta/a.json`, 900)).join('\n');
    await expect(read(script)).rejects.toEqual(unread('its files about packages are too large together'));
  });

  it('are not waited for without an end', async () => {
    await expect(read('exec sleep 600', { milliseconds: 100 })).rejects.toEqual(
      unread('to copy its files takes more than 0.1 seconds'),
    );
  });
});
