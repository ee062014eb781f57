// What the native builder plans of a wheel beside what uv installs of it: paths, modes, sizes, and bytes of what is written, for the newest
// wheels of many projects. Needs python3, and uv on PATH, the version that the step of BuildKit has.
// node bench/uv-parity.ts [names a run]
import { execFileSync, spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageIndex } from '../src/adapters/wheels/package-index.ts';
import { openWheel, type WheelArchive } from '../src/adapters/wheels/wheel-archive.ts';
import { needOf } from '../src/core/assemble/refusal.ts';
import { logicalLines } from '../src/core/formats/requirements/lines.ts';
import { limit } from '../src/core/model/limit.ts';
import { chooseWheel } from '../src/core/wheels/choose-wheel.ts';
import { type InstalledFile, installedFiles } from '../src/core/wheels/installed-files.ts';
import { type LockedPackage, readLocked } from '../src/core/wheels/locked-wheels.ts';
import { virtualEnvironment } from '../src/core/wheels/virtual-environment.ts';
import { supportedTags } from '../src/core/wheels/wheel-tags.ts';

const NAMES = readFileSync(join(import.meta.dirname, 'uv-parity/names.txt'), 'utf8')
  .trim()
  .split('\n');
const AT_ONCE = Number(process.argv[2] ?? 40);
/** Larger ones show nothing that others do not. */
const MAX_BYTES = 60e6;

const folder = mkdtempSync(join(tmpdir(), 'terrarium-bench-'));
const ASK =
  'import os, sys; print(os.path.abspath(getattr(sys, "_base_executable", "") or sys.executable)); print("%d.%d.%d" % sys.version_info[:3])';
const [interpreter = '', fullVersion = ''] = execFileSync('python3', ['-c', ASK], { encoding: 'utf8' })
  .trim()
  .split('\n');
const version = fullVersion.split('.').slice(0, 2).join('.');
const prefix = join(folder, 'env');
const libc = { kind: 'glibc', major: 2, minor: 36 } as const;
const python = { version, fullVersion, machine: process.arch === 'x64' ? 'x86_64' : 'aarch64', libc };

function uv(...args: readonly string[]): boolean {
  const env = { ...process.env, UV_SYSTEM_CERTS: '1', UV_NO_CONFIG: '1', UV_PYTHON_DOWNLOADS: 'never' };
  return spawnSync('uv', ['pip', ...args, '--quiet'], { env, stdio: 'ignore' }).status === 0;
}

/** Versions with hashes; names that cannot be locked, as those without a wheel, are left out. */
function lock(names: readonly string[]): readonly LockedPackage[] {
  const [from, to] = [join(folder, 'names.txt'), join(folder, 'lock.txt')];
  writeFileSync(from, names.join('\n'));
  const flags = ['--no-deps', '--only-binary=:all:', '--generate-hashes', '--no-header', '--no-annotate'];
  if (uv('compile', from, `--output-file=${to}`, `--python=${prefix}/bin/python`, ...flags))
    return readLocked(logicalLines(readFileSync(to, 'utf8')).map(({ text }) => text.replace(/[ \t]+/g, ' '))) ?? [];
  const half = Math.ceil(names.length / 2);
  return names.length < 2 ? [] : [...lock(names.slice(0, half)), ...lock(names.slice(half))];
}

function makeEnvironment(): void {
  rmSync(prefix, { recursive: true, force: true });
  for (const { path, content } of virtualEnvironment({ prefix, version }, interpreter)) {
    mkdirSync(join(path, content.kind === 'folder' ? '.' : '..'), { recursive: true });
    if (content.kind === 'link') symlinkSync(content.target, path);
    if (content.kind === 'file') writeFileSync(path, content.text);
  }
}

function differenceOf({ path, mode, content }: InstalledFile, archive: WheelArchive): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 'is not there';
  if ((stats.mode & 0o777) !== mode) return `has mode ${(stats.mode & 0o777).toString(8)}, not ${mode.toString(8)}`;
  if (content.kind === 'folder') return stats.isDirectory() ? undefined : 'is no folder';
  if (content.kind === 'written') return readFileSync(path).equals(content.bytes) ? undefined : 'has other bytes';
  return stats.size === archive.sizeOf(content.name) ? undefined : 'has another size';
}

const index = packageIndex({ env: process.env });
const counts = { files: 0, left: 0 };
const refused: string[] = [];
const different: string[] = [];
const planned = new Map<string, number>();
const found: (readonly [string, string, string])[] = [];

async function compare(locked: LockedPackage): Promise<void> {
  const wheel = chooseWheel(locked, await index.files([], locked), python, supportedTags(python));
  if (wheel?.url === undefined || (wheel.size ?? 0) > MAX_BYTES) {
    counts.left += 1;
    return;
  }
  const file = join(folder, wheel.file);
  await index.download({ ...wheel, url: wheel.url }, file);
  const archive = await openWheel(file, wheel.file);
  try {
    const installed = installedFiles(archive.contents, locked.name, { prefix, version });
    if (!installed.ok) refused.push(`${locked.name}: ${installed.reason}`);
    else
      for (const one of installed.files) {
        counts.files += 1;
        planned.set(one.path, (planned.get(one.path) ?? 0) + 1);
        const difference = differenceOf(one, archive);
        if (difference !== undefined) found.push([locked.name, one.path, difference]);
      }
  } finally {
    await archive.close();
    rmSync(file);
  }
}

const all = limit(4);
const names = new Set<string>();
for (let at = 0; at < NAMES.length; at += AT_ONCE) {
  makeEnvironment();
  const packages = lock(NAMES.slice(at, at + AT_ONCE));
  const file = join(folder, 'install.txt');
  writeFileSync(file, packages.map(({ name, version }) => `${name}==${version}\n`).join(''));
  const flags = ['--no-deps', '--only-binary=:all:', '--link-mode=copy', `--cache-dir=${join(folder, 'cache')}`];
  if (!uv('install', `--python=${prefix}/bin/python`, ...flags, `--requirement=${file}`))
    throw new Error(`uv installs none of ${packages.map(({ name }) => name).join(' ')}`);
  await all.map(packages, async (locked) => {
    names.add(locked.name);
    await compare(locked).catch((error: unknown) => {
      const need = needOf(error);
      if (need === undefined) throw error;
      refused.push(`${locked.name}: ${need}`);
    });
  });
  // Whose file of a path is there depends on the order, and is nothing that is assembled.
  for (const [name, path, difference] of found.splice(0))
    if ((planned.get(path) ?? 0) < 2) different.push(`${name}: ${path.slice(prefix.length)} ${difference}`);
  planned.clear();
  rmSync(join(folder, 'cache'), { recursive: true, force: true });
  console.error(`${names.size} of ${NAMES.length}`);
}
rmSync(folder, { recursive: true });

console.log(
  `${names.size} distributions, ${counts.files} files, ${counts.left} too large or without a wheel for Python ${version}`,
);
console.log(`different: ${different.length}`);
for (const line of different) console.log(`  ${line}`);
console.log(`left to BuildKit: ${refused.length}`);
for (const line of refused) console.log(`  ${line}`);
