import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/core/model/digest.ts';
import type { KnownDefinition } from '../../../src/core/packages/find-definition.ts';
import { describeDifference, describeKnown } from '../../../src/core/report/describe-packages.ts';
import { environmentOf } from '../../fakes/memory-tree.ts';
import { conda, pip, platform, resolved } from '../packages/values.ts';

const DIGEST = `sha256:${'1'.repeat(64)}` as Digest;
const HASH = 'd'.repeat(64);
const NOTHING: KnownDefinition = {
  title: 'a.txt',
  hash: '',
  definition: undefined,
  image: undefined,
  packages: undefined,
  record: undefined,
};
const packages = resolved(
  platform({
    conda: [conda('python', '3.12.4', { build: 'h1' })],
    python: [pip('six', '1.16.0'), pip('numpy', '2.0.1', { installer: 'conda' })],
    system: [{ type: 'deb', name: 'bash', version: '5.2', architecture: 'amd64' }],
  }),
);
const definitionOf = async (requirements: string) => {
  const config = 'environments:\n  - path: a.txt\n    base: python:3.12\n';
  return (await environmentOf({ files: { 'a.txt': requirements }, config }, 'a.txt')).definition;
};

describe('what is shown of a definition and its image', () => {
  it('says what is not known', () => {
    expect(describeKnown(NOTHING)).toEqual(['a.txt', '  image      not found', '  packages   not written down']);
  });

  it('has the image, its cost, its record, the definition, and each package once', async () => {
    const base = { name: 'python:3.12', digest: DIGEST };
    const cost = { seconds: 90, bytes: 2_000_000 };
    const pushed = { kind: 'pushed', repository: { registry: 'r', path: 'a' }, digest: DIGEST } as const;
    const created = '2026-11-28T18:59:00.123456789Z';
    const image = { image: pushed, key: 'k', base, platforms: ['linux/amd64', 'linux/arm64'], created, cost };
    const record = {
      name: 'train',
      version: '1',
      definition: await definitionOf('six\n'),
      source: 'a.txt',
      created: '2026-11-28T19:00:00Z',
      commit: 'c',
      run: 'https://h/1',
    };
    const subject = { ...NOTHING, hash: HASH, image, packages, definition: record.definition, record: record as never };
    expect(describeKnown(subject)).toEqual([
      'a.txt',
      `  hash       ${HASH}`,
      `  image      r/a@${DIGEST}`,
      '  key        k',
      '  created    2026-11-28 18:59:00 UTC',
      '  platforms  linux/amd64, linux/arm64',
      `  base       python:3.12 ${DIGEST}`,
      '  built in   90 s, 2 MB compressed',
      '  recorded   train 1, from a.txt',
      '  on         2026-11-28 19:00:00 UTC',
      '  commit     c',
      '  run        https://h/1',
      '  base       docker.io/library/python:3.12 (linux/amd64)',
      '  pip        six',
      '  packages on linux/amd64 (debian 12)',
      '    conda python 3.12.4 h1 conda-forge',
      '    pip   six 1.16.0',
      '    deb   bash 5.2',
    ]);
  });
});

describe('what differs between two', () => {
  it('is also the digest of the base, and the image, of one definition', () => {
    const other = `sha256:${'b'.repeat(64)}` as Digest;
    const at = (digest: Digest, base: { name: string; digest: Digest | undefined }) => ({
      ...NOTHING,
      image: {
        image: { kind: 'pushed', repository: { registry: 'r', path: 'a' }, digest } as const,
        ...{ key: 'k', base, platforms: [], created: '', cost: undefined },
      },
    });
    const short = (digest: string) => digest.slice(0, 19);
    const before = at(DIGEST, { name: 'python:3', digest: DIGEST });
    const moved = describeDifference(before, at(other, { name: 'python:3', digest: other }));
    expect(moved.slice(0, 2)).toEqual([
      `image ${short(DIGEST)} -> ${short(other)}`,
      `  base python:3 ${short(DIGEST)} -> ${short(other)}`,
    ]);
    const renamed = describeDifference(before, at(other, { name: 'python:4', digest: undefined }));
    expect(renamed[1]).toBe(`  base python:3 ${short(DIGEST)} -> python:4`);
    expect(describeDifference(before, before)[0]).toBe(`image ${short(DIGEST)}: equal`);
    expect(describeDifference(before, before)[1]).toMatch(/^definition/);
  });

  it('is what was asked for, then what came of it', async () => {
    const before = { ...NOTHING, hash: HASH, definition: await definitionOf('six\n'), packages };
    const upgraded = resolved(platform({ python: [pip('six', '1.17.0')] }));
    const after = {
      ...before,
      hash: 'e'.repeat(64),
      definition: await definitionOf('six\nidna\n'),
      packages: upgraded,
    };
    expect(describeDifference(before, after)).toEqual([
      'definition dddddddddddd -> eeeeeeeeeeee',
      '  python: added pip idna any version',
      'packages',
      '  removed conda python 3.12.4',
      '  removed deb bash 5.2',
      '  pip six 1.16.0 -> 1.17.0 (minor upgrade)',
    ]);
    expect(describeDifference(before, before)).toEqual([
      'definition dddddddddddd -> dddddddddddd: equal',
      'packages: equal',
    ]);
  });

  it('names those of which something is not known', async () => {
    const known = { ...NOTHING, title: 'b.txt', hash: HASH, definition: await definitionOf('six\n'), packages };
    expect(describeDifference(NOTHING, known)).toEqual([
      'definition  -> dddddddddddd',
      '  the definition of a.txt is not known',
      'packages',
      '  what a.txt holds is not written down',
    ]);
  });
});
