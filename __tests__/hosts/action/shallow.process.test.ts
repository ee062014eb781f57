import { afterEach, describe, expect, it } from 'vitest';
import { dedent } from '../../dedent.ts';
import { payload, TIMEOUT, useActionRig } from './action-rig.ts';
import { blobsOf, type Checkout, cloneShallow, runStep, type Step } from './runner-job.ts';

describe('the Action in a shallow clone', { timeout: TIMEOUT }, () => {
  const rig = useActionRig();
  const clones: Checkout[] = [];
  afterEach(() => {
    for (const clone of clones.splice(0)) clone.remove();
  });

  /** A base, some commits on both sides, and a clone that holds the last of the head alone. */
  function history() {
    const fork = rig.checkout.git('rev-parse', 'HEAD');
    rig.checkout.write({ other: 'x' });
    const base = rig.checkout.commit();
    rig.checkout.git('checkout', '-q', '-b', 'feature', fork);
    for (const text of ['a', 'b']) {
      rig.checkout.write({ unrelated: text });
      rig.checkout.commit();
    }
    rig.checkout.write({ 'train/data.txt': 'two\n' });
    const head = rig.checkout.commit();
    const clone = cloneShallow(rig.checkout, head);
    clones.push(clone);
    return { fork, base, head, clone };
  }

  function pull(clone: Checkout, base: string, over: Partial<Step> = {}) {
    const event = payload('pull-request') as unknown as { pull_request: { base: { sha: string } } };
    event.pull_request.base.sha = base;
    const inputs = { 'github-token': 'token', mode: 'plan', ...over.inputs };
    const env = { GITHUB_API_URL: rig.github.url, ...over.env };
    return runStep(clone, { event: 'pull_request', payload: event, ...over, inputs, env });
  }

  const commitsOf = (clone: Checkout) =>
    clone.git('cat-file', '--batch-all-objects', '--batch-check').match(/ commit /g)?.length;

  it('fetches the merge base alone, which GitHub names', async () => {
    const { fork, base, clone } = history();
    rig.github.setMergeBase(fork);
    const { code, log, summary } = await pull(clone, base);
    expect(code, log).toBe(0);
    expect(log).not.toContain('not-compared');
    expect(summary).toContain('context: data.txt content');
    expect(commitsOf(clone)).toBe(2);
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('true');
  });

  it('deepens step by step where GitHub does not name it', async () => {
    const { base, clone } = history();
    rig.github.fail({ method: 'GET', path: /compare/, answer: { status: 403, message: 'Resource not accessible' } });
    const { code, log, summary } = await pull(clone, base);
    expect(code, log).toBe(0);
    expect(summary).toContain('context: data.txt content');
  });

  it('reads the merge base from GitHub where nothing can be fetched', async () => {
    const { fork, base, clone } = history();
    rig.github.setMergeBase(fork);
    rig.github.push({ sha: fork, blobs: blobsOf(rig.checkout, fork) });
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere');
    const { code, log, summary } = await pull(clone, base);
    expect(code, log).toBe(0);
    expect(summary).toContain('context: data.txt content');
    // What did not change is in the clone.
    const blobs = rig.github.requests.filter((request) => request.includes('/git/blobs/'));
    expect(blobs.length).toBeLessThan(3);
  });

  it('says that it is compared with nothing where neither answers', async () => {
    const { base, clone } = history();
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere');
    for (const path of [/compare/, /git\/trees/])
      rig.github.fail({ method: 'GET', path, answer: { status: 404, message: 'Not Found' } });
    const { code, log } = await pull(clone, base);
    expect(code, log).toBe(0);
    expect(log).toMatch(/::notice title=not-compared::.*fetch-depth: 0/);
  });

  it("fetches the head of a fork's pull request for its report, and checks nothing out", async () => {
    const { fork, head } = history();
    rig.checkout.git('checkout', '-q', 'main');
    const main = rig.checkout.git('rev-parse', 'HEAD');
    const clone = cloneShallow(rig.checkout, main);
    clones.push(clone);
    rig.github.setMergeBase(fork);
    rig.github.open({ number: 9, owner: 'contributor', branch: 'patch-1', sha: head, files: [] });
    const event = payload('workflow-run') as unknown as { workflow_run: { head_sha: string } };
    event.workflow_run.head_sha = head;
    const step = { event: 'workflow_run', payload: event, inputs: { mode: 'report' }, env: { GITHUB_SHA: main } };
    const { code, log } = await pull(clone, '', step);
    expect(code, log).toBe(0);
    expect(rig.github.comments(9)).toMatchObject([{ body: expect.stringContaining('context: data.txt content') }]);
    expect(clone.git('rev-parse', 'HEAD')).toBe(main);
    expect(clone.git('status', '--porcelain')).toBe('');
  });

  it('follows a rename', async () => {
    const base = rig.checkout.git('rev-parse', 'HEAD');
    rig.checkout.git('mv', 'train', 'training');
    rig.checkout.write({ 'terrarium.yml': rig.config.replaceAll('train/', 'training/') });
    rig.checkout.write({
      'training/Dockerfile': dedent`
        FROM scratch
        COPY data.txt /
        ENV A=b
      `,
    });
    const head = rig.checkout.commit();
    const clone = cloneShallow(rig.checkout, head);
    clones.push(clone);
    rig.github.setMergeBase(base);
    const { code, log, summary } = await pull(clone, base);
    expect(code, log).toBe(0);
    expect(summary).toContain('renamed from train/Dockerfile');
    expect(summary).toContain('+ENV A=b');
  });
});
