import { afterEach, describe, expect, it } from 'vitest';
import { payload, TIMEOUT, useActionRig } from './action-rig.ts';
import { type Checkout, cloneShallow, runStep, type Step } from './runner-job.ts';

const LATEST = 'train--latest';

describe('names that the Action writes', { timeout: 2 * TIMEOUT }, () => {
  const rig = useActionRig();
  const clones: Checkout[] = [];
  afterEach(() => {
    for (const clone of clones.splice(0)) clone.remove();
  });

  const tags = async (prefix: string) =>
    ((await rig.registry.client.listTags(rig.repository)) ?? []).filter((tag) => tag.startsWith(prefix));
  const latest = async () => (await rig.registry.client.headManifest(rig.repository, LATEST))?.digest;
  /** A commit with its image in the registry, and the image. */
  const commit = async (text: string) => {
    rig.checkout.write({ 'train/data.txt': text });
    const sha = rig.checkout.commit();
    return { sha, digest: await rig.fill(await rig.push({ inputs: { mode: 'plan' } })) };
  };
  /** The step as it runs on a push of a commit, in a checkout of it. */
  const run = (checkout: Checkout, sha: string, over: Partial<Step> = {}) => {
    const env = { GITHUB_API_URL: rig.github.url, GITHUB_SHA: sha, ...over.env };
    const inputs = { 'github-token': 'token', ...over.inputs };
    return runStep(checkout, { event: 'push', payload: payload('push-default-branch'), ...over, inputs, env });
  };
  const shallow = (sha: string) => {
    const clone = cloneShallow(rig.checkout, sha);
    clones.push(clone);
    return clone;
  };

  it('are none on a dispatch of another branch; a default branch and a tag have them', async () => {
    const { sha, digest } = await commit('one');
    const dispatch = (ref: string) =>
      rig.step({ event: 'workflow_dispatch', payload: payload('workflow-dispatch'), env: { GITHUB_REF: ref } });
    const branch = await dispatch('refs/heads/feature');
    expect(branch.code, branch.log).toBe(0);
    expect(branch.log).toContain('this is not the default branch: names and records are not written');
    expect([await latest(), await tags('rec-')]).toEqual([undefined, []]);
    rig.checkout.git('update-ref', 'refs/remotes/origin/main', sha);
    expect((await dispatch('refs/tags/v1')).code).toBe(0);
    expect([await latest(), (await tags('rec-')).length]).toEqual([digest, 1]);
    expect(rig.github.requests).toEqual([]);
  });

  it('do not go back where an old run is repeated', async () => {
    const old = await commit('one');
    await rig.push();
    const main = await commit('two');
    await rig.push();
    expect(await latest()).toBe(main.digest);
    rig.checkout.git('checkout', '-q', '--detach', old.sha);
    const { code, log } = await rig.push();
    expect(code, log).toBe(0);
    expect(log).toMatch(/^::notice title=latest-kept,file=train\/Dockerfile.*is newer than/m);
    expect([await latest(), (await tags('rec-')).length]).toEqual([main.digest, 2]);
  });

  it('do not go back in a shallow clone either, as far as GitHub knows', async () => {
    const old = await commit('one');
    const main = await commit('two');
    await rig.push();
    const clone = shallow(old.sha);
    const unknown = await run(clone, old.sha, { inputs: { 'github-token': '' } });
    expect(unknown.log).toMatch(
      /^::warning title=latest-unknown,file=train\/Dockerfile.*fetch-depth: 0.*delete the tag/m,
    );
    rig.github.fail({ method: 'GET', path: /compare/, answer: { status: 403, message: 'Resource not accessible' } });
    expect((await run(clone, old.sha)).log).toMatch(/^::warning title=latest-unknown/m);
    expect(await latest()).toBe(main.digest);
    rig.github.heal();
    rig.github.setHistory([old.sha, main.sha]);
    expect((await run(clone, old.sha)).log).toMatch(/^::notice title=latest-kept/m);
    expect(await latest()).toBe(main.digest);
    rig.github.setHistory([main.sha, old.sha]);
    const { log } = await run(clone, old.sha);
    expect([log.includes('latest-'), await latest()]).toEqual([false, old.digest]);
  });

  it.each<[string, string | undefined, RegExp | undefined]>([
    ['of a commit on the default branch', 'on', undefined],
    [
      'of a commit that GitHub does not know',
      'beside',
      /^::warning title=latest-unknown.*whether \w+ is on the default branch/m,
    ],
    ['that nobody can place', undefined, /^::warning title=latest-unknown.*whether \w+ is on the default branch/m],
  ])('of a tag %s', async (_, place, said) => {
    const { sha, digest } = await commit('one');
    if (place !== undefined) rig.github.setHistory(place === 'on' ? [sha, 'e'.repeat(40)] : ['e'.repeat(40)]);
    const step = { event: 'release', payload: payload('push-tag'), env: { GITHUB_REF: 'refs/tags/v1.2.3' } };
    const { code, log } = await run(shallow(sha), sha, step);
    expect(code, log).toBe(0);
    if (said !== undefined) expect(log).toMatch(said);
    expect([await latest(), (await tags('rec-')).length]).toEqual([place === 'on' ? digest : undefined, 1]);
  });

  it('of a tag beside the default branch, in a whole clone', async () => {
    const main = rig.checkout.git('rev-parse', 'HEAD');
    rig.checkout.git('update-ref', 'refs/remotes/origin/main', main);
    await commit('beside');
    const { log } = await rig.step({
      event: 'push',
      payload: payload('push-tag'),
      env: { GITHUB_REF: 'refs/tags/v1' },
      inputs: { 'github-token': '' },
    });
    expect(log).toMatch(/^::notice title=latest-kept.*is not on the default branch/m);
    expect([await latest(), (await tags('rec-')).length]).toEqual([undefined, 1]);
  });

  it('are not those of a commit where its files changed, unless the step says so', async () => {
    rig.checkout.write({ VERSION: '1', 'train/.dockerignore': '', notes: 'a', more: 'b' });
    const { digest } = await commit('one');
    rig.checkout.write({ VERSION: '2', untracked: 'x' });
    const dirty = await rig.push();
    expect(dirty.code, dirty.log).toBe(0);
    expect(dirty.outputs).toMatchObject({ reused: '1', digest });
    expect(dirty.log).toMatch(
      /^::notice title=dirty-tree::.*not as the commit has them: "VERSION"\. .*allow-dirty: true/m,
    );
    expect([await latest(), await tags('rec-')]).toEqual([undefined, []]);
    rig.checkout.write({ notes: 'x', more: 'x', 'terrarium.yml': `${rig.config}# x\n` });
    expect((await rig.push()).log).toContain('"VERSION", "more", "notes" and 1 more');
    const allowed = await rig.push({ inputs: { 'allow-dirty': 'true' } });
    expect(allowed.log).not.toContain('dirty-tree');
    expect(await latest()).toBe(digest);
    const [record = ''] = await tags('rec-');
    expect(await readRecord(record)).toMatchObject({ dirty: true, commit: rig.checkout.git('rev-parse', 'HEAD') });
  });

  it('say nothing of a tree that is clean', async () => {
    await commit('one');
    await rig.push();
    const [record = ''] = await tags('rec-');
    expect(Object.keys(await readRecord(record))).not.toContain('dirty');
  });

  async function readRecord(tag: string): Promise<Record<string, unknown>> {
    const url = `http://${rig.registry.address}/v2/${rig.repository.path}`;
    const accept = 'application/vnd.oci.image.manifest.v1+json';
    const manifest = (await (await fetch(`${url}/manifests/${tag}`, { headers: { accept } })).json()) as {
      readonly layers: readonly { readonly digest: string }[];
    };
    return (await fetch(`${url}/blobs/${manifest.layers[0]?.digest}`)).json() as Promise<Record<string, unknown>>;
  }

  it.each<[string, string, string]>([
    ['schedule', 'schedule', 'refs/heads/main'],
    ['release', 'push-tag', 'refs/tags/v1'],
    ['push', 'push-default-branch', 'refs/heads/main'],
    ['repository_dispatch', 'schedule', 'refs/heads/main'],
    ['workflow_dispatch', 'workflow-dispatch', 'refs/heads/main'],
  ])('are none on %s without git', async (event, name, ref) => {
    const { digest } = await commit('one');
    const step = { event, payload: payload(name), env: { GITHUB_REF: ref } };
    const missing = await rig.step({ ...step, env: { ...step.env, PATH: '/nowhere' } });
    expect(missing.outputs, missing.log).toMatchObject({ digest });
    expect(missing.log).toContain('it is not known which commit is checked out: names and records are not written');
    expect([await latest(), await tags('rec-'), await tags('lat-')]).toEqual([undefined, [], []]);
  });
});
