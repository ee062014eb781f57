import { describe, expect, it } from 'vitest';
import { payload, TIMEOUT, useActionRig } from './action-rig.ts';

describe('the Action on pull requests', { timeout: TIMEOUT }, () => {
  const rig = useActionRig();

  it.each(['pull-request-fork', 'pull-request-deleted-fork', 'pull-request-dependabot'])(
    'a %s plans, writes nothing anywhere but the summary, and succeeds',
    async (file) => {
      const { code, log, outputs, summary } = await rig.pull({
        payload: payload(file),
        inputs: { repository: rig.name },
      });
      expect(code, log).toBe(0);
      expect(outputs).toMatchObject({ 'has-changes': 'true', failed: '0', image: '' });
      expect(rig.registry.writes()).toEqual([]);
      expect(rig.github.requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
      expect(summary).toContain('1 to build');
      expect(summary).toContain('planned only');
    },
  );

  it('a fork cannot name the hosts that are asked', async () => {
    const { code, log } = await rig.pull({ payload: payload('pull-request-fork') });
    expect(code, log).toBe(0);
    expect(rig.registry.requests).toEqual([]);
    expect(log).toContain('hosts that only the pull request names are not asked');
  });

  it('the base decides which hosts a fork may name', async () => {
    const base = rig.checkout.git('rev-parse', 'HEAD');
    rig.checkout.write({ 'train/data.txt': 'two\n' });
    rig.checkout.commit();
    const fork = payload('pull-request-fork') as unknown as { pull_request: { base: { sha: string } } };
    fork.pull_request.base.sha = base;
    const { code, summary } = await rig.pull({ payload: fork });
    expect(code).toBe(0);
    expect(rig.registry.requests.length).toBeGreaterThan(0);
    expect(summary).toContain('definition');
  });

  it.each([
    ['the base', true],
    ['the fork', false],
  ])('%s decides which hosts a fork asks over plain HTTP: %s', async (side, isAsked) => {
    // Leads to loopback, and is none by its name.
    const host = rig.registry.address.replace('127.0.0.1', '0.0.0.0');
    const config = rig.config.replaceAll(rig.registry.address, host);
    const insecure = `insecure-registries: ["${host}"]\n${config}`;
    rig.checkout.write({ 'terrarium.yml': side === 'the base' ? insecure : config });
    rig.checkout.commit();
    const base = rig.checkout.git('rev-parse', 'HEAD');
    rig.checkout.write({ 'terrarium.yml': insecure, 'train/data.txt': 'two\n' });
    rig.checkout.commit();
    const fork = payload('pull-request-fork') as unknown as { pull_request: { base: { sha: string } } };
    fork.pull_request.base.sha = base;
    const { log, summary } = await rig.pull({ payload: fork });
    expect(rig.registry.requests.length > 0, log).toBe(isAsked);
    expect(summary.includes('plain HTTP instead of TLS'), summary).toBe(!isAsked);
    expect(log.includes('are not asked over plain HTTP'), log).toBe(!isAsked);
    rig.registry.requests.length = 0;
    const named = await rig.pull({ payload: fork, inputs: { 'insecure-registries': host } });
    expect(rig.registry.requests.length, named.log).toBeGreaterThan(0);
  });

  it.each(['pull_request_target', 'workflow_run'])('%s is refused before anything is asked', async (event) => {
    const file = event.replaceAll('_', '-');
    const { code, log, outputs } = await rig.step({ event, payload: payload(file) });
    expect(code).toBe(1);
    expect(log).toMatch(new RegExp(`::error::refused on ${event}: .*\\[untrusted-checkout\\]`));
    expect(outputs).toEqual({});
    expect(rig.registry.requests).toEqual([]);
    expect(rig.github.requests).toEqual([]);
  });

  it('a pull request gets one comment, which later runs update', async () => {
    const first = await rig.pull({ inputs: { mode: 'plan' } });
    expect(first.code, first.log).toBe(0);
    expect(rig.github.comments(7)).toMatchObject([{ body: expect.stringContaining('1 to build') }]);
    await rig.fill(first);
    const second = await rig.pull({ env: { GITHUB_RUN_ID: '1001' } });
    expect(second.outputs).toMatchObject({ reused: '1' });
    expect(rig.github.comments(7)).toHaveLength(1);
    expect(rig.github.comments(7)[0]?.body).toContain('1 reused');
    expect(await rig.registry.client.listTags(rig.repository)).not.toContain('train--latest');
  });

  it('a comment that GitHub refuses is a warning that names the permission', async () => {
    rig.github.fail({
      method: 'POST',
      path: /comments$/,
      answer: { status: 403, message: 'Resource not accessible by integration' },
    });
    const { code, log, summary } = await rig.pull({ inputs: { mode: 'plan' } });
    expect(code).toBe(0);
    expect(log).toMatch(
      /::warning title=comment-failed::.*Resource not accessible by integration.*pull-requests: write/,
    );
    expect(summary).toContain('1 to build');
  });

  it('mode report tells what the other jobs built, and fails for what they did not', async () => {
    const planned = await rig.pull({ inputs: { mode: 'plan', comment: 'false' } });
    const plan = planned.outputs.plan ?? '';
    const missing = await rig.pull({ inputs: { mode: 'report', plan } });
    expect(missing.code).toBe(1);
    expect(missing.outputs).toMatchObject({ failed: '1', built: '0' });
    const digest = await rig.fill(planned);
    const built = await rig.pull({ inputs: { mode: 'report', plan } });
    expect(built.code, built.log).toBe(0);
    expect(built.outputs).toMatchObject({ built: '1', failed: '0', digest });
    expect(rig.github.comments(7)).toMatchObject([{ body: expect.stringContaining('1 built') }]);
    expect(rig.registry.writes()).toEqual([]);
  });

  it('mode report annotates what became of the plan, and not again what the plan did', async () => {
    rig.checkout.write({ 'train/Dockerfile': 'FROM scratch\nRUN apt-get install -y curl\n' });
    rig.checkout.commit();
    const planned = await rig.pull({ inputs: { mode: 'plan', comment: 'false' } });
    expect(planned.log).toMatch(/^::warning title=apt-unpinned,/m);
    const { log, summary } = await rig.pull({ inputs: { mode: 'report', plan: planned.outputs.plan ?? '' } });
    expect(log).toMatch(/^::error title=build-failed,/m);
    expect(log).not.toContain('apt-unpinned');
    expect(summary).toContain('apt-unpinned');
  });

  it('mode report tells what build jobs reported', async () => {
    const planned = await rig.pull({ inputs: { mode: 'plan', comment: 'false' } });
    const plan = planned.outputs.plan ?? '';
    const row = { hash: planned.outputs.hash, status: 'failed', detail: 'no matching distribution', seconds: 12 };
    const text = JSON.stringify({
      formatVersion: 1,
      rows: [{ ...row, tail: ['ERROR: numpyy'], complaint: ['numpyy==1'] }],
    });
    rig.checkout.write({ 'reports/terrarium-report-0/report.json': text });
    const { code, log } = await rig.pull({ inputs: { mode: 'report', plan, reports: 'reports' } });
    expect(code, log).toBe(1);
    const body = rig.github.comments(7)[0]?.body ?? '';
    for (const told of ['no matching distribution', 'ERROR: numpyy', 'numpyy==1', '12 s']) expect(body).toContain(told);
    expect(body).not.toContain('left no image');
  });

  it("workflow_run reports a fork's pull request from git objects, with the base checked out", async () => {
    const base = rig.checkout.git('rev-parse', 'HEAD');
    rig.checkout.git('checkout', '-q', '-b', 'patch-1');
    rig.checkout.write({ 'train/data.txt': 'two\n', 'terrarium.yml': 'repository: evil.example/x\n' });
    const head = rig.checkout.commit();
    rig.checkout.git('checkout', '-q', 'main');
    rig.github.open({ number: 9, owner: 'contributor', branch: 'patch-1', sha: head });
    const event = payload('workflow-run') as unknown as { workflow_run: { head_sha: string } };
    event.workflow_run.head_sha = head;
    const { code, log, outputs } = await rig.step({
      event: 'workflow_run',
      payload: event,
      inputs: { mode: 'report' },
      env: { GITHUB_SHA: base },
    });
    expect(code, log).toBe(0);
    expect(outputs).toMatchObject({ 'has-changes': 'true' });
    expect(rig.registry.writes()).toEqual([]);
    expect(rig.github.comments(9)).toMatchObject([{ body: expect.stringContaining('1 to build') }]);
  });

  it('a shallow clone is compared with nothing, and says so', async () => {
    const { code, log } = await rig.pull({ inputs: { mode: 'plan' } });
    expect(code).toBe(0);
    expect(log).toMatch(/::notice title=not-compared::.*fetch-depth: 0/);
  });
});
