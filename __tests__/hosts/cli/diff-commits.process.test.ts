import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImageKey } from '../../../src/core/model/definition.ts';
import type { ResolvedPackages } from '../../../src/core/model/packages.ts';
import type { Repository } from '../../../src/core/model/reference.ts';
import { writeResolution } from '../../../src/core/packages/stored-packages.ts';
import { markImage } from '../../fakes/marked-image.ts';
import { useRegistryCheckout } from './registry-checkout.ts';

const configOf = (path: string, version: string, more = '') =>
  `${more}environments: [{ path: ${path}, base: "python:3.12", name: train, version: "${version}" }]\n`;
const PACKAGES = 'six==1.15.0\nidna==3.7\nattrs==24.1.0\n';

const { registry, checkout, terrarium, json: document } = useRegistryCheckout('acme/diff');
const diff = (...args: readonly string[]) => terrarium('diff', ...args);
const json = (...args: readonly string[]) => document('diff', 'diff', ...args);
const commit = (files: Readonly<Record<string, string>>) => {
  checkout().write(files);
  return checkout().commit();
};

/** Two commits: the second one has another version of a package, in a file of another name. */
function renamed() {
  const first = commit({ 'a/requirements.txt': PACKAGES, 'terrarium.yml': configOf('a/requirements.txt', '1') });
  checkout().git('mv', 'a', 'c');
  const second = commit({
    'c/requirements.txt': PACKAGES.replace('1.15', '1.16'),
    'terrarium.yml': configOf('c/requirements.txt', '2'),
  });
  return { first, second };
}

describe('diff over commits', { timeout: 60_000 }, () => {
  it('follows an environment through a rename, from any of its names, and asks no registry without a repository', async () => {
    const { first, second } = renamed();
    const [a, b] = [first, second].map((id) => id.slice(0, 12));
    const told = await diff('train', '--from', first);
    expect([told.code, told.err]).toEqual([0, '']);
    const lines = told.out.trimEnd().split('\n');
    expect(lines).toEqual([
      `a/requirements.txt -> c/requirements.txt (${a} -> work tree)`,
      expect.stringMatching(/^definition [0-9a-f]{12} -> [0-9a-f]{12}$/),
      '  python: pip six ==1.15.0 -> ==1.16.0 (minor upgrade)',
      'beside the hash: version 1 -> 2',
    ]);
    for (const name of ['train', 'c/requirements.txt', 'a/requirements.txt']) {
      const { out } = await diff(name, '--from=HEAD~1', `--to=${second}`);
      expect(out.split('\n')).toEqual([lines[0]?.replace('work tree', `${b}`), ...lines.slice(1), '']);
    }
    const back = await json('c/requirements.txt', `--from=${second}`, `--to=${first}`);
    expect(back).toMatchObject({
      from: { commit: second, state: 'present', id: 'c/requirements.txt', name: 'train', version: '2' },
      to: { commit: first, state: 'present', id: 'a/requirements.txt', image: null },
      definition: [{ kind: 'changed', what: 'pip six', step: { direction: 'down', size: 'minor' } }],
      ...{ metadata: ['version 2 -> 1'], base: null, packages: null },
    });
    const same = await json('train', '--from=HEAD');
    expect(same).toMatchObject({ definition: [], metadata: [], to: { commit: null, hash: same.from.hash } });
  });

  it('finds it by the name that it has in all commits, where a file is another one', async () => {
    const before = commit({ 'a/requirements.txt': PACKAGES, 'terrarium.yml': configOf('a/requirements.txt', '1') });
    checkout().git('rm', '-rq', 'a');
    commit({
      'b/environment.yml': 'dependencies: [r-base=4.4]\n',
      'terrarium.yml': configOf('b/environment.yml', '1'),
    });
    expect((await diff('train', '--from', before)).out).toMatch(/^a\/requirements.txt -> b\/environment.yml \(/);
  });

  it('says since when it is there, and since when it is not; of what has errors, where', async () => {
    const empty = commit({ 'notes.md': 'x' });
    const files = { 'a/requirements.txt': PACKAGES, 'terrarium.yml': configOf('a/requirements.txt', '1') };
    const there = commit(files);
    expect(await diff('train', '--from', empty)).toMatchObject({
      code: 0,
      out: expect.stringMatching(new RegExp(`^a/req.*\nadded since ${empty.slice(0, 12)}: definition [0-9a-f]{12}\n$`)),
    });
    expect(await json('train', `--from=${empty}`)).toMatchObject({
      from: { state: 'absent', id: null },
      definition: null,
    });
    rmSync(join(checkout().workspace, 'a'), { recursive: true });
    rmSync(join(checkout().workspace, 'terrarium.yml'));
    const gone = await diff('train', '--from', there);
    expect([gone.code, gone.out]).toEqual([
      0,
      expect.stringContaining(`\nremoved since ${there.slice(0, 12)}: definition `),
    ]);
    checkout().write({ ...files, 'a/requirements.txt': 'six ==\n' });
    const broken = await diff('train', '--from', there);
    expect([broken.code, broken.out]).toEqual([1, expect.stringContaining('\nhas errors in the work tree: ')]);
    expect(broken.err).toContain('error a/requirements.txt:1');
    expect(await json('a/requirements.txt', `--from=${there}`)).toMatchObject({ to: { state: 'broken', hash: null } });
    checkout().write({ 'a/requirements.txt': PACKAGES });
    expect((await diff('train', '--from', empty, '--to', empty)).err).toContain('is there now, and neither at');
    const wrong = commit({ 'terrarium.yml': 'environments: 7\n' });
    checkout().write(files);
    const misread = await diff('train', '--from', wrong);
    expect([misread.code, misread.err]).toEqual([2, expect.stringContaining(`${wrong.slice(0, 12)}:terrarium.yml:1:`)]);
  });

  it.each([
    ['a commit that is not there', ['train', '--from=0123456789'], 'there is no commit "0123456789"'],
    ['an option of git', ['train', '--from=--output=x'], 'there is no commit "--output=x"'],
    ['an option of git for the other side', ['train', '--from=HEAD', '--to=-x'], 'there is no commit "-x"'],
    ['several commits', ['train', '--from=HEAD..HEAD'], 'there is no commit'],
    ['a tree', ['train', '--from=HEAD:a'], 'there is no commit'],
    ['two environments', ['train', 'train', '--from=HEAD'], 'expected one environment and a commit'],
    ['none', ['--from=HEAD'], 'expected one environment and a commit'],
    ['one that is nowhere', ['trian', '--from=HEAD'], 'did you mean train?'],
    ['only the other side', ['train', '--to=HEAD'], '--to and --offline go with --from'],
    ['two definitions and no registry', ['train', 'train', '--offline'], '--to and --offline go with --from'],
  ])('refuses %s', async (_, args, message) => {
    commit({ 'a/requirements.txt': PACKAGES, 'terrarium.yml': configOf('a/requirements.txt', '1') });
    const { code, out, err } = await diff(...args);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)]);
  });

  it('shows nothing of names that a terminal would obey', async () => {
    const files = { 'a\u001b[31m/requirements.txt': PACKAGES };
    const config = JSON.stringify({
      environments: [{ path: '*/requirements.txt', base: 'python:3.12', name: 'train' }],
    });
    const before = commit({ ...files, 'terrarium.yml': config });
    const { code, out } = await diff('train', '--from', before);
    expect([code, out]).toEqual([0, expect.not.stringMatching(/[\u0000-\u0009\u000b-\u001f\u007f]/)]);
  });
});

describe('diff over commits with a repository', { timeout: 60_000 }, () => {
  const repository = (): Repository => ({ registry: registry().address, path: 'acme/diff' });
  const packagesOf = (definitionHash: string, version: string): ResolvedPackages => {
    const six = { name: 'six', version, installer: 'pip', location: '/x', source: '' };
    const held = { platform: 'linux/amd64', distribution: '', conda: [], python: [six], system: [] };
    return { formatVersion: '1', definitionHash, platforms: [held] };
  };

  it('compares what the images hold, which are found by definition hash; not with --offline', async () => {
    const { first } = renamed();
    const { from, to } = await json('train', `--from=${first}`);
    await writeResolution(registry().client, repository(), packagesOf(from.hash, '1.15.0'));
    await writeResolution(registry().client, repository(), packagesOf(to.hash, '1.16.0'));
    const name = `${registry().address}/acme/diff`;
    const { packages } = await json('train', `--from=${first}`, `--repository=${name}`);
    expect(packages).toMatchObject([{ what: 'pip six', platforms: [], from: '1.15.0', to: '1.16.0' }]);
    const { out } = await diff('train', '--from', first, `--repository=${name}`);
    expect(out).toMatch(/\npackages\n {2}pip six 1.15.0 -> 1.16.0 \(minor upgrade\)\n$/);
    const marks = { hash: from.hash, key: 'b'.repeat(64) as ImageKey, platforms: ['linux/amd64'] };
    const digest = await markImage(registry().client, repository(), `def-${from.hash}`, marks);
    const document = await json('train', `--from=${first}`, `--repository=${name}`);
    expect([document.from.image, document.to.image]).toEqual([`${name}@${digest}`, null]);
    const { out: unwritten } = await diff('train', '--from', first, `--repository=${name}`);
    expect(unwritten).toContain(`what a/requirements.txt (${first.slice(0, 12)}) holds is not written down`);
    const asked = registry().requests.length;
    const offline = await diff('train', '--from', first, `--repository=${name}`, '--offline');
    expect([offline.code, offline.out]).toEqual([0, expect.not.stringContaining('packages')]);
    expect(registry().requests).toHaveLength(asked);
    // Both forms have the schema.
    expect(await json('train', from.hash, `--repository=${name}`)).not.toHaveProperty('from');
  });
});
