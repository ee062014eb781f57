import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { markImage } from '../../fakes/marked-image.ts';
import { type RecordedRegistry, serveRecorded } from '../action/recorded-registry.ts';
import { type Checkout, createCheckout } from '../action/runner-job.ts';
import { terrariumBeside } from './terrarium.ts';

const ID = 'train/Dockerfile';
const LATEST = 'train--latest';

let registry: RecordedRegistry;
let checkout: Checkout;
let count = 0;
const repository = () => ({ registry: registry.address, path: `acme/cli-${count}` });
const name = () => `${registry.address}/acme/cli-${count}`;

beforeAll(async () => {
  registry = await serveRecorded();
});
afterAll(() => registry.close());
beforeEach(() => {
  count += 1;
  checkout = createCheckout();
  checkout.write({ [ID]: 'FROM scratch\nCOPY data.txt /\n', 'train/data.txt': 'one\n', notes: 'a\n' });
  checkout.write({
    'terrarium.yml': `repository: ${name()}\nenvironments:\n  - {path: ${ID}, name: train, version: "1"}\n`,
  });
  checkout.commit();
  registry.requests.length = 0;
});
afterEach(() => checkout.remove());

const terrarium = (...args: readonly string[]) => terrariumBeside({ cwd: checkout.workspace }, ...args);

/** Puts the image there that a build would push. */
async function fill() {
  const { hash, key } = JSON.parse((await terrarium('plan', '--json')).out).items[0];
  registry.requests.length = 0;
  return markImage(registry.client, repository(), `env-${key}`, { hash, key, platforms: ['linux/amd64'] });
}

const latest = async () => (await registry.client.headManifest(repository(), LATEST))?.digest;

describe('build --register', { timeout: 60_000 }, () => {
  it('names what a commit has, and show tells its commit', async () => {
    const digest = await fill();
    checkout.write({ untracked: 'x' });
    const { code, err } = await terrarium('build', '--register');
    expect(code, err).toBe(0);
    expect(await latest()).toBe(digest);
    const { out } = await terrarium('show', 'train:1');
    expect(out).toMatch(new RegExp(`commit +${checkout.git('rev-parse', 'HEAD')}$`, 'm'));
  });

  it('refuses changed files before it asks or builds anything, and names three of them', async () => {
    checkout.write({ 'train/data.txt': 'two\n', notes: 'b\n', [ID]: 'FROM scratch\n', 'terrarium.yml': '' });
    const { code, err } = await terrarium('build', '--register');
    expect([code, registry.requests]).toEqual([2, []]);
    expect(err).toContain(
      '--register: tracked files are not as the commit has them: "notes", "terrarium.yml", "train/Dockerfile" and 1 more',
    );
    expect(err).toMatch(/dirty-tree[\s\S]*--allow-dirty/);
  });

  it.each<[string, () => void]>([
    ['a checkout without git', () => rmSync(join(checkout.workspace, '.git'), { recursive: true })],
    ['one without a commit', () => void checkout.git('update-ref', '-d', 'HEAD')],
    ['a folder that no commit has', () => void checkout.git('rm', '-q', '-r', '--cached', '.')],
  ])('refuses %s', async (_, change) => {
    change();
    const { code, err } = await terrarium('build', '--register');
    expect([code, registry.requests]).toEqual([2, []]);
    expect(err).toContain('dirty-tree');
  });

  it.each<[string, () => void, RegExp]>([
    ['changed files', () => checkout.write({ notes: 'b\n' }), /commit +[0-9a-f]{40} \(dirty\)$/m],
    ['no commit', () => rmSync(join(checkout.workspace, '.git'), { recursive: true }), /commit +\(dirty\)$/m],
  ])('--allow-dirty names %s, and the record says so', async (_, change, shown) => {
    change();
    const digest = await fill();
    const { code, err } = await terrarium('build', '--register', '--allow-dirty');
    expect(code, err).toBe(0);
    expect(await latest()).toBe(digest);
    expect((await terrarium('show', 'train:1')).out).toMatch(shown);
  });

  it('without it changed files are built as ever', async () => {
    checkout.write({ notes: 'b\n' });
    await fill();
    expect((await terrarium('build')).code).toBe(0);
    expect(await latest()).toBeUndefined();
  });

  it('does not lead the newest image back', async () => {
    const old = checkout.git('rev-parse', 'HEAD');
    await fill();
    checkout.write({
      'train/data.txt': 'two\n',
      'terrarium.yml': `repository: ${name()}\nenvironments:\n  - {path: ${ID}, name: train, version: "2"}\n`,
    });
    checkout.commit();
    const digest = await fill();
    await terrarium('build', '--register');
    checkout.git('checkout', '-q', '--detach', old);
    const { code, err } = await terrarium('build', '--register');
    expect(code, err).toBe(0);
    expect(err).toContain('latest-kept');
    expect(await latest()).toBe(digest);
  });
});
