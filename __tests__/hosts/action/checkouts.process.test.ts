import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { payload, TIMEOUT, useActionRig } from './action-rig.ts';
import { blobsOf, type Checkout, createCheckout, runStep, type Step } from './runner-job.ts';

describe('the Action in a checkout whose git cannot give the merge base', { timeout: TIMEOUT }, () => {
  const rig = useActionRig();
  const clones: Checkout[] = [];
  afterEach(() => {
    for (const clone of clones.splice(0)) clone.remove();
  });

  /** Both sides have a commit after the one that they fork at. */
  function history() {
    const fork = rig.checkout.git('rev-parse', 'HEAD');
    rig.checkout.write({ other: 'x' });
    const base = rig.checkout.commit();
    rig.checkout.git('checkout', '-q', '-b', 'feature', fork);
    rig.checkout.write({ 'train/data.txt': 'two\n' });
    const head = rig.checkout.commit();
    rig.github.setMergeBase(fork);
    rig.github.push({ sha: fork, blobs: blobsOf(rig.checkout, fork) });
    return { fork, base, head };
  }

  /** The files of the head as an archive has them: git answers for the tests alone. */
  function archive(): Checkout {
    const { workspace, folder, remove } = createCheckout();
    execFileSync('cp', ['-a', `${rig.checkout.workspace}/.`, workspace]);
    rmSync(join(workspace, '.git'), { recursive: true });
    const clone = { ...rig.checkout, workspace, folder, remove };
    clones.push(clone);
    return clone;
  }

  function pull(clone: Checkout, base: string, over: Partial<Step> = {}) {
    const event = payload('pull-request') as unknown as { pull_request: { base: { sha: string } } };
    event.pull_request.base.sha = base;
    const inputs = { 'github-token': 'token', mode: 'plan', ...over.inputs };
    const env = { GITHUB_API_URL: rig.github.url, ...over.env };
    return runStep(clone, { event: 'pull_request', payload: event, ...over, inputs, env });
  }

  it.each([
    ['in an archive', {}],
    ['without git on PATH', { PATH: '/nowhere' }],
  ])('reads the merge base from GitHub %s', async (_, env) => {
    const { base } = history();
    const { code, log, summary } = await pull(archive(), base, { env });
    expect(code, log).toBe(0);
    expect(log).not.toContain('not-compared');
    expect(summary).toContain('context: data.txt content');
  });

  it('reads it in a folder of the repository', async () => {
    rig.checkout.write({ 'sub/terrarium.yml': rig.config, 'sub/train/Dockerfile': 'FROM scratch\nCOPY data.txt /\n' });
    rig.checkout.write({ 'sub/train/data.txt': 'one\n' });
    rig.checkout.commit();
    const { base } = history();
    rig.checkout.write({ 'sub/train/data.txt': 'three\n' });
    rig.checkout.commit();
    const { code, log, summary } = await pull(archive(), base, { inputs: { root: 'sub' } });
    expect(code, log).toBe(0);
    expect(log).not.toContain('not-compared');
    expect(summary).toContain('context: data.txt content');
  });

  it('reads what a partial clone does not hold from GitHub', async () => {
    const { base, head } = history();
    const clone = createCheckout();
    clones.push(clone);
    rig.checkout.git('config', 'uploadpack.allowFilter', 'true');
    rig.checkout.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    clone.git('remote', 'add', 'origin', `file://${rig.checkout.workspace}`);
    clone.git('fetch', '-q', '--filter=blob:none', 'origin', '+refs/heads/*:refs/remotes/origin/*');
    clone.git('checkout', '-q', '--detach', head);
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere');
    const { code, log, summary } = await pull(clone, base);
    expect(code, log).toBe(0);
    expect(log).not.toContain('not-compared');
    expect(summary).toContain('context: data.txt content');
  });

  it.each([
    ['an archive', {}, /the checkout is no git repository.*install git/],
    ['no git on PATH', { PATH: '/nowhere' }, /there is no git on PATH.*install git/],
  ])('says what is missing without a token: %s', async (_, env, expected) => {
    const { base } = history();
    const { log } = await pull(archive(), base, { env, inputs: { 'github-token': '' } });
    const [note = ''] = log.split('\n').filter((line) => line.includes('not-compared'));
    expect(note).toMatch(expected);
    expect(note).toContain('pass github-token');
    expect(note).not.toContain('fetch-depth');
  });

  it('says for a report that git does not tell what is checked out', async () => {
    const { head } = history();
    const event = payload('workflow-run') as unknown as { workflow_run: { head_sha: string } };
    event.workflow_run.head_sha = head;
    const { code, log } = await pull(archive(), '', {
      event: 'workflow_run',
      payload: event,
      inputs: { mode: 'report' },
    });
    expect(code).toBe(1);
    expect(log).toContain('git does not say which commit is checked out');
  });

  it('compares the pull request of a report with its own base branch', async () => {
    const main = rig.checkout.git('rev-parse', 'HEAD');
    rig.checkout.git('checkout', '-q', '-b', 'release/1.x');
    rig.checkout.write({ 'train/data.txt': 'hotfix\n' });
    const release = rig.checkout.commit();
    rig.checkout.git('checkout', '-q', '-b', 'feature');
    rig.checkout.write({ unrelated: 'x' });
    const head = rig.checkout.commit();
    rig.checkout.git('checkout', '-q', 'main');
    rig.github.open({ number: 9, owner: 'contributor', branch: 'patch-1', sha: head, base: release, files: [] });
    const event = payload('workflow-run') as unknown as { workflow_run: { head_sha: string } };
    event.workflow_run.head_sha = head;
    const env = { GITHUB_SHA: main };
    const inputs = { mode: 'report', comment: 'true' };
    const { code, log, summary } = await pull(rig.checkout, '', { event: 'workflow_run', payload: event, inputs, env });
    expect(code, log).toBe(0);
    expect(log).not.toContain('not-compared');
    expect(summary).not.toContain('context: data.txt content');
  });
});
