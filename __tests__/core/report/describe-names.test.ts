import { describe, expect, it } from 'vitest';
import type { HeldPackages } from '../../../src/core/history/registered-names.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import type { PlatformPackages } from '../../../src/core/model/packages.ts';
import { describeName, NAME_COLUMNS, nameCells } from '../../../src/core/report/describe-names.ts';

const HASH = 'd'.repeat(64);
const DIGEST = `sha256:${'a'.repeat(64)}` as Digest;
const REPOSITORY = { registry: 'ghcr.io', path: 'acme/curated' };

const named = (version = '2', created: string | undefined = '2026-11-30T09:09:10Z') => ({
  ...{ name: 'train', records: 3, anonymous: false, archived: false },
  newest: {
    ...({ formatVersion: '1', name: 'train', version, source: 'a', definitionHash: HASH, imageKey: HASH } as const),
    ...{ image: DIGEST, commit: '', run: '' },
    ...(created === undefined ? {} : { created }),
  },
});
const linesOf = (packages: HeldPackages) => describeName({ ...named(), packages }, REPOSITORY);
const held = (platforms: readonly Partial<PlatformPackages>[]): HeldPackages => ({
  ...({ formatVersion: '1', definitionHash: HASH } as const),
  platforms: platforms.map((one) => ({
    ...{ platform: 'linux/amd64', distribution: '', conda: [], python: [], system: [] },
    ...one,
  })),
});
const pip = (name: string, installer = 'pip') => ({ name, version: '1.0', installer, location: '', source: '' });
const conda = {
  name: 'numpy',
  version: '2.1',
  ...{ build: '', subdir: '', channel: '', url: '', digest: '', prefix: '' },
};
const deb = { type: 'deb', name: 'bash', version: '5.2', architecture: 'amd64' } as const;

describe('a registered name', () => {
  it('is a row of the table, with its newest version', () => {
    expect(nameCells(named(), REPOSITORY)).toEqual([
      ...['train', '2', '2026-11-30 09:09 UTC', 'dddddddddddd', 'aaaaaaaaaaaa', '3', 'ghcr.io/acme/curated', ''],
    ]);
    expect(nameCells(named(HASH, ''), REPOSITORY).slice(1, 3)).toEqual(['dddddddddddd', '']);
    expect(nameCells(named(), REPOSITORY)).toHaveLength(NAME_COLUMNS.length);
  });

  it('has the packages of conda and pip by name, and counts those of the distribution', () => {
    const python = [pip('numpy', 'conda'), pip('six')];
    expect(linesOf(held([{ conda: [conda], python, system: [deb, deb] }]))).toEqual([
      'train 2',
      '  registered 2026-11-30 09:09 UTC',
      `  hash       ${HASH}`,
      `  image      ghcr.io/acme/curated@${DIGEST}`,
      '  conda      numpy 2.1',
      '  pip        six 1.0',
      '  system     2 packages',
    ]);
  });

  it('has them by platform where there are several, in lines that can be read', () => {
    const python = Array.from({ length: 40 }, (_, number) => pip(`package-${number}`));
    const lines = linesOf(held([{ python }, { platform: 'linux/arm64' }])).slice(4);
    expect(lines[0]).toBe('  on         linux/amd64');
    expect(lines.slice(-2)).toEqual(['  on         linux/arm64', '  system     0 packages']);
    expect(lines.filter((line) => line.length > 115)).toEqual([]);
    const listed = lines.slice(1, -3).map((line) => line.slice(13));
    expect(listed.join(' ').split(', ')).toEqual(python.map(({ name }) => `${name} 1.0`));
  });

  it('says where they are not known', () => {
    expect(linesOf('not-written').at(-1)).toBe('  packages   not written down');
    expect(linesOf('not-read').at(-1)).toContain('not read');
  });
});
