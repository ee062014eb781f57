import { describe, expect, it } from 'vitest';
import { Findings } from '../../../src/core/model/findings.ts';
import { lockedPart, lockPlatforms } from '../../../src/core/recipes/locked-parts.ts';
import { condaSubdir } from '../../../src/core/specifiers/subdir.ts';
import { diagnosticsOf, hashOf } from '../../fakes/memory-tree.ts';

const part = (subdir: string) => ({ conda: [`${subdir}-package`], pip: [], subdir });
const LOCK = [part('win-64'), part('linux-aarch64'), part('linux-64'), part('noarch')];
const python = { channels: [], conda: [], pip: [] };

function locked(platforms: readonly string[], lock = LOCK) {
  const findings = new Findings('conda-lock.yml');
  const result = lockPlatforms(findings, { ...python, locked: lock }, platforms);
  return { subdirs: result.locked?.map(({ subdir }) => subdir), findings: findings.diagnostics };
}

describe('what conda calls a platform', () => {
  it.each([
    ['linux/amd64', 'linux-64'],
    ['linux/x86_64', 'linux-64'],
    ['linux/386', 'linux-32'],
    ['linux/arm64', 'linux-aarch64'],
    ['linux/arm64/v8', 'linux-aarch64'],
    ['linux/arm', 'linux-armv7l'],
    ['linux/arm/v7', 'linux-armv7l'],
    ['linux/arm/v6', 'linux-armv6l'],
    ['linux/ppc64', 'linux-ppc64'],
    ['linux/ppc64le', 'linux-ppc64le'],
    ['linux/riscv64', 'linux-riscv64'],
    ['linux/s390x', 'linux-s390x'],
    ['linux/amd64/v6', 'linux-64'],
    ['linux/mips', undefined],
    ['linux/constructor', undefined],
    ['windows/amd64', undefined],
  ])('%s: %s', (platform, subdir) => {
    expect(condaSubdir(platform)).toBe(subdir);
  });
});

describe('the part of a lock', () => {
  it('for a platform has its own packages before those of every platform', () => {
    expect(lockedPart([part('noarch'), part('linux-64')], 'linux/amd64')).toEqual([part('linux-64'), part('noarch')]);
    expect(lockedPart(LOCK, 'linux/s390x')).toEqual([part('noarch')]);
    expect(lockedPart([part('linux-64')], 'linux/mips')).toEqual([]);
  });

  it.each([
    [['linux/amd64'], ['linux-64', 'noarch']],
    [
      ['linux/amd64', 'linux/arm64'],
      ['linux-64', 'linux-aarch64', 'noarch'],
    ],
    [
      ['linux/arm64', 'linux/amd64'],
      ['linux-64', 'linux-aarch64', 'noarch'],
    ],
    [['linux/s390x'], ['noarch']],
  ])('for %j: %j', (platforms, subdirs) => {
    expect(locked(platforms)).toEqual({ subdirs, findings: [] });
  });

  it('for a platform that it does not have is an error with those that it has', () => {
    const { findings } = locked(['linux/amd64', 'linux/arm64', 'linux/mips'], [part('win-64'), part('linux-64')]);
    expect(findings).toEqual([
      {
        severity: 'error',
        code: 'lock-platform',
        message:
          'expected packages for linux-aarch64 (linux/arm64), linux/mips, the lock has packages for "linux-64, win-64"',
        path: 'conda-lock.yml',
        line: 1,
        column: 1,
        hint: 'lock the environment for the platform, or set platforms in terrarium.yml',
      },
    ]);
    expect(locked(['linux/amd64'], []).findings[0]?.message).toBe(
      'expected packages for linux-64 (linux/amd64), the lock has no packages at all',
    );
  });

  it('is absent without a lock', () => {
    const findings = new Findings('x');
    expect(lockPlatforms(findings, python, ['linux/amd64'])).toBe(python);
    expect(findings.diagnostics).toEqual([]);
  });
});

describe('a lock in the hash', () => {
  const entry = (name: string, platform: string, more = '') =>
    `- {name: ${name}, version: "1", manager: conda, platform: ${platform}, dependencies: {}, url: "https://h/c/${platform}/${name}-1-0.conda", hash: {md5: ${'a'.repeat(32)}}, optional: false${more}}\n`;
  const TEXT = `version: 1
metadata:
  content_hash: {linux-64: x}
package:
${entry('a', 'linux-64')}${entry('b', 'linux-64')}${entry('c', 'osx-64')}${entry('d', 'linux-aarch64')}${entry('e', 'linux-64', ', category: dev')}`;
  const configured = (platforms: string) =>
    `environments:\n  - {path: conda-lock.yml, base: debian, platforms: [${platforms}]}\n`;
  const hashed = (text: string, platforms = 'linux/amd64', path = 'conda-lock.yml') =>
    hashOf({ files: { [path]: text }, config: configured(platforms).replace('conda-lock.yml', path) }, path);

  it.each<[string, (text: string) => string]>([
    ['comments', (text) => `# why\n${text}`],
    ['line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['metadata', (text) => text.replace('{linux-64: x}', '{linux-64: y}')],
    ['the version beside the URL', (text) => text.replace('version: "1"', 'version: "2"')],
    ['another system', (text) => text.replace('c-1-0', 'c-2-0')],
    ['another platform', (text) => text.replace('d-1-0', 'd-2-0')],
    ['another category', (text) => text.replace('e-1-0', 'e-2-0')],
    ['key order', (text) => text.replace('name: a, version: "1"', 'version: "1", name: a')],
  ])('%s: does not count', async (_what, edit) => {
    expect(edit(TEXT)).not.toBe(TEXT);
    expect(await hashed(edit(TEXT))).toBe(await hashed(TEXT));
  });

  it('its path does not count', async () => {
    expect(await hashed(TEXT, 'linux/amd64', 'deep/lock.yml')).toBe(await hashed(TEXT));
  });

  it.each<[string, (text: string) => string]>([
    ['a file', (text) => text.replace('a-1-0', 'a-2-0')],
    ['a build', (text) => text.replace('a-1-0', 'a-1-1')],
    ['a channel', (text) => text.replace('h/c/', 'h/d/')],
    ['a digest', (text) => text.replace('aaaa', 'bbbb')],
    ['a package less', (text) => text.replace(entry('a', 'linux-64'), '')],
    ['a package more', (text) => text + entry('f', 'linux-64')],
    ['the order', (text) => text.replace(entry('a', 'linux-64'), '') + entry('a', 'linux-64')],
    ['a dependency that changes the order', (text) => text.replace('dependencies: {}', 'dependencies: {b: x}')],
    ['a category', (text) => text.replace('category: dev', 'category: main')],
  ])('%s: counts', async (_what, edit) => {
    expect(edit(TEXT)).not.toBe(TEXT);
    expect(await hashed(edit(TEXT))).not.toBe(await hashed(TEXT));
  });

  it('a platform counts where it is wanted', async () => {
    const changed = TEXT.replace('d-1-0', 'd-2-0');
    const both = 'linux/amd64, linux/arm64';
    expect(await hashed(changed, both)).not.toBe(await hashed(TEXT, both));
    const workspace = { files: { 'conda-lock.yml': TEXT }, config: configured('linux/s390x') };
    expect(await diagnosticsOf(workspace, 'conda-lock.yml')).toMatchObject([
      { code: 'lock-platform', path: 'conda-lock.yml', line: 1, column: 1 },
    ]);
  });
});
