import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImageKey } from '../../../src/core/model/definition.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import { markImage } from '../../fakes/marked-image.ts';
import { type Checkout, createCheckout } from '../action/runner-job.ts';
import { useRegistryCheckout } from './registry-checkout.ts';

const ID = 'train/Dockerfile';

const { registry, checkout, repository, name, terrarium, json: document } = useRegistryCheckout('acme/gc');
const json = (...args: readonly string[]) => document('gc', 'gc', ...args);
let origin: Checkout;

beforeEach(() => {
  origin = createCheckout();
  origin.git('config', 'receive.denyCurrentBranch', 'ignore');
  checkout().git('remote', 'add', 'origin', `file://${origin.workspace}`);
});
afterEach(() => origin.remove());

/** Writes and commits a definition, and pushes the image that a build of it would push. */
async function build(dockerfile: string, version?: string): Promise<Digest> {
  const named = version === undefined ? '' : `, name: train, version: "${version}"`;
  checkout().write({
    [ID]: dockerfile,
    'terrarium.yml': `repository: ${name()}\nenvironments:\n  - {path: ${ID}${named}}\n`,
  });
  checkout().commit();
  const { hash, key } = JSON.parse((await terrarium('plan', '--json')).out).items[0];
  const marks = { hash, key, platforms: ['linux/amd64'] };
  const digest = await markImage(registry().client, repository(), `env-${key}`, marks);
  for (const tag of [`img-${digest.slice('sha256:'.length)}`, `def-${hash}`])
    await markImage(registry().client, repository(), tag, marks);
  if (version !== undefined) expect((await terrarium('build', '--register')).code).toBe(0);
  return digest;
}

/** An image that goes. */
interface Gone {
  readonly digest: string;
}

/** Asked without the client that pushed it, which takes absence for lag. */
async function isThere(digest: Digest): Promise<boolean> {
  const { ok } = await fetch(`http://${name().replace('/', '/v2/')}/manifests/${digest}`, { method: 'HEAD' });
  return ok;
}

describe('gc', { timeout: 120_000 }, () => {
  it('removes nothing by itself, and with --remove what nothing needs for long enough', async () => {
    const registered = await build('FROM scratch\nENV A=1\n', '1');
    const passing = await build('FROM scratch\nENV A=2\n');
    const current = await build('FROM scratch\nENV A=3\n');
    checkout().git('push', '-q', 'origin', 'main');
    const dry = await terrarium('gc');
    expect(dry.out).toMatch(new RegExp(`\nwaits +${passing.slice(7, 19)} +\\w{12} +\\d{4}-\\d\\d-\\d\\d\n$`));
    expect(dry.err).toContain(': 2 stay (1 branch, 1 version), 0 go (0 kB), 1 wait\n');
    expect(dry.err).toContain('begins with the first --remove');
    const document = await json('--keep-days=0');
    expect(document).toMatchObject({ removed: null, images: [{ digest: passing, goes: true }] });
    expect(document.kept.map(({ digest }: { digest: string }) => digest).toSorted()).toEqual(
      [registered, current].toSorted(),
    );
    expect(
      registry()
        .writes()
        .filter((request) => request.startsWith('DELETE /v2/') && !request.includes('uploads')),
    ).toEqual([]);
    expect((await terrarium('gc', '--remove')).err).toContain('0 go');
    expect((await terrarium('gc')).err).not.toContain('begins with');
    registry().requests.length = 0;
    const done = await terrarium('gc', '--remove', '--keep-days=0');
    // However often it looks, what a digest says is read once.
    const read = registry().requests.filter((request) => /^GET \S+\/manifests\/sha256:/.test(request));
    expect(read.length).toBeGreaterThan(2);
    expect(new Set(read).size).toBe(read.length);
    expect([done.code, done.out]).toEqual([
      0,
      expect.stringMatching(new RegExp(`\nremoved +${passing.slice(7, 19)} `)),
    ]);
    expect([await isThere(passing), await isThere(registered), await isThere(current)]).toEqual([false, true, true]);
    expect((await terrarium('versions', 'train')).out).toMatch(/^1 +latest/m);
    expect((await json('--keep-days=0')).images).toEqual([]);
  });

  it('keeps what a branch of the remote needs, and what a flag names', async () => {
    await build('FROM scratch\nENV A=1\n');
    checkout().git('push', '-q', 'origin', 'main');
    checkout().git('checkout', '-q', '-b', 'topic');
    const topic = await build('FROM scratch\nENV A=2\n');
    checkout().git('push', '-q', 'origin', 'topic');
    checkout().git('checkout', '-q', 'main');
    checkout().git('branch', '-q', '-D', 'topic');
    expect((await json('--keep-days=0')).images).toEqual([]);
    expect((await json('--keep-days=0', '--without=refs/heads/to*')).images).toMatchObject([{ digest: topic }]);
    checkout().git('tag', 'release', 'origin/topic');
    origin.git('branch', '-q', '-D', 'topic');
    expect((await json('--keep-days=0')).images).toMatchObject([{ digest: topic }]);
    expect((await json('--keep-days=0', '--fetched')).images).toEqual([]);
    expect((await json('--keep-days=0', '--keep-ref=release')).images).toEqual([]);
  });

  it('reads no root that it cannot read for one that needs nothing', async () => {
    await build('FROM scratch\nENV A=1\n');
    checkout().git('push', '-q', 'origin', 'main');
    const refused = async (message: string, hint: string, ...args: readonly string[]) => {
      const { code, out, err } = await terrarium('gc', '--remove', '--keep-days=0', ...args);
      expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)]);
      expect(err).toContain(hint);
      expect(err).toContain('root-unread');
    };
    checkout().git('remote', 'set-url', 'origin', 'file:///nowhere');
    await refused('did not say which branches it has', '--fetched');
    checkout().git('remote', 'set-url', 'origin', `file://${origin.workspace}`);
    origin.git('-c', 'user.name=t', 'checkout', '-q', '-b', 'other', 'main');
    origin.git('commit', '-q', '--allow-empty', '-m', 'elsewhere');
    await refused('this clone does not have refs/heads/other', "git fetch origin '+refs/heads/*:");
    origin.git('checkout', '-q', 'main');
    origin.git('branch', '-q', '-D', 'other');
    await refused('there is no commit "gone"', 'git fetch', '--keep-ref=gone');
    checkout().write({ [ID]: 'FROM scratch\nCOPY gone /\n' });
    checkout().commit();
    await refused(`${ID} of refs/heads/main has errors`, '--without');
    checkout().write({ 'terrarium.yml': `repository: ${name()}\nenvironments: 7\n` });
    checkout().commit();
    checkout().git('checkout', '-q', '--detach', 'HEAD~1');
    await refused('terrarium.yml of refs/heads/main has errors', '--without');
  });

  it('keeps former builds of a definition, unless the newest alone are to stay', async () => {
    const newest = await build('FROM scratch\nENV A=1\n');
    const { hash } = JSON.parse((await terrarium('plan', '--json')).out).items[0];
    const marks = { hash, key: 'e'.repeat(64) as ImageKey, platforms: ['linux/amd64'] };
    const former = await markImage(registry().client, repository(), `env-${marks.key}`, marks);
    await markImage(registry().client, repository(), `img-${former.slice('sha256:'.length)}`, marks);
    // What somebody else built on it has its labels.
    const foreign = await markImage(registry().client, repository(), 'sha-1', marks, { app: 'x' });
    checkout().git('remote', 'remove', 'origin');
    expect((await json('--keep-days=0')).images).toEqual([]);
    const { images } = await json('--keep-days=0', '--newest-only', '--ignore-tag=sha-*', '--remove');
    expect(images).toMatchObject([{ digest: former, goes: true }]);
    expect([await isThere(newest), await isThere(former), await isThere(foreign)]).toEqual([true, false, true]);
  });

  it('keeps versions that a label names, and all of a name whose changes cannot be read', async () => {
    const [first, second] = [await build('FROM scratch\nENV A=1\n', '1'), await build('FROM scratch\nENV A=2\n', '2')];
    await build('FROM scratch\nENV A=3\n', '3');
    checkout().git('remote', 'remove', 'origin');
    const goes = async () => (await json('--keep-days=0', '--keep-versions=1')).images.map((one: Gone) => one.digest);
    expect((await goes()).toSorted()).toEqual([first, second].toSorted());
    expect((await terrarium('update', 'train:1', '--label=prod')).code).toBe(0);
    expect(await goes()).toEqual([second]);
    const { kept } = await json('--keep-versions=1');
    expect(kept).toContainEqual({
      digest: first,
      reason: { kind: 'label', name: 'train', version: '1', label: 'prod' },
    });
    const [tag = ''] = ((await registry().client.listTags(repository())) ?? []).filter((one) => one.startsWith('chg-'));
    const manifest = await registry().client.getManifest(repository(), tag);
    const wrong = `${tag.slice(0, -32)}${'0'.repeat(32)}`;
    await registry().client.putManifest(repository(), wrong, manifest ?? { mediaType: '', bytes: Buffer.alloc(0) });
    expect(await goes()).toEqual([]);
    const { err } = await terrarium('gc', '--remove', '--keep-days=0', '--keep-versions=1');
    expect(err).toContain('changes of train cannot be read: all of its versions stay\n');
    await fetch(`http://${name().replace('/', '/v2/')}/manifests/${wrong}`, { method: 'DELETE' });
    expect((await terrarium('gc', '--remove', '--keep-days=0', '--keep-versions=1')).out).toContain('removed');
    expect([await isThere(first), await isThere(second)]).toEqual([true, false]);
    expect((await terrarium('show', 'train@prod')).code).toBe(0);
  });

  it('reads no branch whose submodules or files of Git LFS are not here', async () => {
    await build('FROM scratch\nENV A=1\n');
    checkout().git('remote', 'remove', 'origin');
    checkout().write({ '.gitattributes': '*.bin filter=lfs\n' });
    checkout().commit();
    const lfs = await terrarium('gc');
    expect([lfs.code, lfs.err]).toEqual([2, expect.stringContaining('refs/heads/main has files of Git LFS')]);
    expect((await terrarium('gc', '--as-checked-out')).code).toBe(0);
    checkout().write({ '.gitattributes': '' });
    checkout().git('update-index', '--add', '--cacheinfo', `160000,${'a'.repeat(40)},sub`);
    checkout().git('add', '.gitattributes');
    checkout().git('commit', '-q', '-m', 'a submodule');
    expect((await terrarium('gc')).err).toContain('has the submodule "sub"');
    checkout().git('remote', 'add', 'upstream', `file://${origin.workspace}`);
    expect((await terrarium('gc')).err).toContain('none of them is "origin"');
  });

  it('is refused where versions were registered by another repository', async () => {
    await build('FROM scratch\nENV A=1\n', '1');
    checkout().git('checkout', '-q', '--orphan', 'fresh');
    // Within a second, equal files would be the commit that there was.
    checkout().write({ other: '' });
    checkout().commit();
    checkout().git('branch', '-q', '-D', 'main');
    checkout().git('reflog', 'expire', '--expire=now', '--all');
    checkout().git('gc', '-q', '--prune=now');
    const { code, err } = await terrarium('gc');
    expect([code, err]).toEqual([2, expect.stringContaining('which this clone does not have')]);
    expect((await terrarium('gc', '--any-commit')).code).toBe(0);
  });

  it('says that a registry removes nothing, and takes no names', async () => {
    await build('FROM scratch\nENV A=1\n');
    await build('FROM scratch\nENV A=2\n');
    checkout().git('remote', 'remove', 'origin');
    registry().answer = (request) =>
      request.startsWith('DELETE') && request.includes('/manifests/') ? 405 : undefined;
    const { code, err } = await terrarium('gc', '--remove', '--keep-days=0');
    registry().answer = () => undefined;
    expect([code, err]).toEqual([2, expect.stringContaining('registry-keeps')]);
    expect((await terrarium('gc', 'train')).err).toContain('gc takes no names');
    expect((await terrarium('gc', '--keep-days=-1')).code).toBe(2);
    checkout().write({ 'terrarium.yml': '' });
    expect((await terrarium('gc')).err).toContain('no repository is named');
  });
});
