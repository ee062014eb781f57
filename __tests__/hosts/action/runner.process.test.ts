import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DefinitionHash, ImageKey } from '../../../src/core/model.ts';
import { parseDigest } from '../../../src/core/names/digest.ts';
import type { Repository } from '../../../src/core/names/reference.ts';
import { slugOf } from '../../../src/core/names/slug.ts';
import { type CacheService, serveCache } from '../../fakes/cache-service.ts';
import { type GitHubApi, serveGitHub } from '../../fakes/github-api.ts';
import { markImage } from '../../fakes/marked-image.ts';
import { type RecordedRegistry, serveRecorded } from './recorded-registry.ts';
import { type Checkout, createCheckout, runStep, type Step, type StepResult } from './runner-job.ts';

const ID = 'train/Dockerfile';
const PLATFORMS = ['linux/amd64'];
// A test process starts the Action several times, on busy machines too.
const TIMEOUT = 60_000;

function payload(name: string): Record<string, never> {
  return JSON.parse(readFileSync(new URL(`../../fixtures/events/${name}.json`, import.meta.url), 'utf8'));
}

describe('the Action, as the runner starts it', { timeout: TIMEOUT }, () => {
  let registry: RecordedRegistry;
  let github: GitHubApi;
  let cache: CacheService;
  let checkout: Checkout;
  let repository: Repository;
  let count = 0;

  beforeAll(async () => {
    registry = await serveRecorded();
    cache = await serveCache();
  });
  afterAll(async () => {
    await registry.close();
    await cache.close();
  });
  beforeEach(async () => {
    count += 1;
    repository = { registry: registry.address, path: `acme/environments-${count}` };
    github = await serveGitHub();
    cache.entries.clear();
    cache.behave = 'well';
    checkout = createCheckout();
    checkout.write({ 'terrarium.yml': config(), [ID]: 'FROM scratch\nCOPY data.txt /\n', 'train/data.txt': 'one\n' });
    checkout.commit();
    registry.requests.length = 0;
  });
  afterEach(async () => {
    checkout.remove();
    await github.close();
  });

  const name = () => `${repository.registry}/${repository.path}`;
  const config = () => `repository: ${name()}\nenvironments:\n  - path: ${ID}\n    name: train\n`;
  const step = (over: Partial<Step> & Pick<Step, 'event' | 'payload'>): Promise<StepResult> =>
    runStep(checkout, {
      ...over,
      inputs: { 'github-token': 'token', ...over.inputs },
      env: { GITHUB_API_URL: github.url, ...over.env },
    });
  const push = (over: Partial<Step> = {}) => step({ event: 'push', payload: payload('push-default-branch'), ...over });
  const pull = (over: Partial<Step> = {}) => step({ event: 'pull_request', payload: payload('pull-request'), ...over });
  /** Puts an image where the plan says that one is missing; answers its digest. */
  const fill = async ({ outputs }: StepResult) => {
    const marks = { hash: outputs.hash as DefinitionHash, key: outputs.key as ImageKey, platforms: PLATFORMS };
    return markImage(registry.client, repository, `env-${marks.key}`, marks);
  };

  it('mode plan says what would be built, and writes to no registry', async () => {
    const { code, outputs, summary, leaked, log, state } = await push({ inputs: { mode: 'plan' } });
    expect(code, log).toBe(0);
    expect(outputs).toEqual({
      'has-changes': 'true',
      matrix: JSON.stringify([
        { slug: slugOf(ID), ids: ID, title: 'train', 'runs-on': 'ubuntu-latest', platforms: 'linux/amd64' },
      ]),
      plan: expect.stringMatching(/\/plan\.json$/),
      images: '{}',
      digests: '{}',
      environments: expect.stringMatching(/^\[\{"id":"train\/Dockerfile",/),
      report: expect.stringMatching(/\/report\.json$/),
      built: '0',
      reused: '0',
      used: '0',
      failed: '0',
      candidates: '0',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      key: expect.stringMatching(/^[0-9a-f]{64}$/),
      digest: '',
      image: '',
    });
    expect(JSON.parse(readFileSync(outputs.plan ?? '', 'utf8'))).toMatchObject({
      formatVersion: 1,
      repository: name(),
    });
    expect(JSON.parse(readFileSync(outputs.report ?? '', 'utf8'))).toMatchObject({
      formatVersion: 1,
      counts: { build: 1 },
    });
    expect(registry.requests.length).toBeGreaterThan(0);
    expect(registry.writes()).toEqual([]);
    expect(summary).toContain('1 to build');
    expect(leaked).toBe('');
    expect(state).toEqual({ started: 'true' });
  });

  it('a push builds nothing where the image is there, and writes its names', async () => {
    const planned = await push({ inputs: { mode: 'plan' } });
    const digest = await fill(planned);
    const { code, log, outputs } = await push();
    expect(code, log).toBe(0);
    const image = `${name()}@${digest}`;
    expect(outputs).toMatchObject({
      'has-changes': 'false',
      matrix: '[]',
      reused: '1',
      built: '0',
      failed: '0',
      digest,
      image,
    });
    expect(JSON.parse(outputs.images ?? '')).toEqual({ [ID]: image, train: image });
    expect(JSON.parse(outputs.digests ?? '')).toEqual({ [ID]: digest, train: digest });
    expect(parseDigest(outputs.digest ?? '')).toBe(digest);
    const tags = await registry.client.listTags(repository);
    expect(tags).toContain(`${slugOf(ID)}--latest`);
    expect(tags?.some((tag) => tag.startsWith('rec-'))).toBe(true);
  });

  it('a schedule does what a push does', async () => {
    await fill(await push({ inputs: { mode: 'plan' } }));
    const { code, outputs } = await step({ event: 'schedule', payload: payload('schedule') });
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ reused: '1' });
    expect(await registry.client.listTags(repository)).toContain(`${slugOf(ID)}--latest`);
  });

  it('push: false writes nothing, and says that it only planned', async () => {
    await fill(await push({ inputs: { mode: 'plan' } }));
    const { code, summary } = await push({ inputs: { push: 'false' } });
    expect(code).toBe(0);
    expect(registry.writes()).toEqual([]);
    expect(summary).toContain('push is false');
  });

  it.each(['pull-request-fork', 'pull-request-deleted-fork', 'pull-request-dependabot'])(
    'a %s plans, writes nothing anywhere but the summary, and succeeds',
    async (file) => {
      const { code, log, outputs, summary } = await pull({ payload: payload(file), inputs: { repository: name() } });
      expect(code, log).toBe(0);
      expect(outputs).toMatchObject({ 'has-changes': 'true', failed: '0', image: '' });
      expect(registry.writes()).toEqual([]);
      expect(github.requests).toEqual([]);
      expect(summary).toContain('1 to build');
      expect(summary).toContain('planned only');
    },
  );

  it('a fork cannot name the hosts that are asked', async () => {
    const { code, log } = await pull({ payload: payload('pull-request-fork') });
    expect(code, log).toBe(0);
    expect(registry.requests).toEqual([]);
    expect(log).toContain('hosts that only the pull request names are not asked');
  });

  it('the base decides which hosts a fork may name', async () => {
    const base = checkout.git('rev-parse', 'HEAD');
    checkout.write({ 'train/data.txt': 'two\n' });
    checkout.commit();
    const fork = payload('pull-request-fork') as unknown as { pull_request: { base: { sha: string } } };
    fork.pull_request.base.sha = base;
    const { code, summary } = await pull({ payload: fork });
    expect(code).toBe(0);
    expect(registry.requests.length).toBeGreaterThan(0);
    expect(summary).toContain('definition');
  });

  it.each(['pull_request_target', 'workflow_run'])('%s is refused before anything is asked', async (event) => {
    const file = event.replaceAll('_', '-');
    const { code, log, outputs } = await step({ event, payload: payload(file) });
    expect(code).toBe(1);
    expect(log).toMatch(new RegExp(`::error::refused on ${event}: .*\\[untrusted-checkout\\]`));
    expect(outputs).toEqual({});
    expect(registry.requests).toEqual([]);
    expect(github.requests).toEqual([]);
  });

  it('a pull request gets one comment, which later runs update', async () => {
    const first = await pull({ inputs: { mode: 'plan' } });
    expect(first.code, first.log).toBe(0);
    expect(github.comments(7)).toMatchObject([{ body: expect.stringContaining('1 to build') }]);
    await fill(first);
    const second = await pull({ env: { GITHUB_RUN_ID: '1001' } });
    expect(second.outputs).toMatchObject({ reused: '1' });
    expect(github.comments(7)).toHaveLength(1);
    expect(github.comments(7)[0]?.body).toContain('1 reused');
    expect(await registry.client.listTags(repository)).not.toContain(`${slugOf(ID)}--latest`);
  });

  it('a comment that GitHub refuses is a warning that names the permission', async () => {
    github.fail({
      method: 'POST',
      path: /comments$/,
      answer: { status: 403, message: 'Resource not accessible by integration' },
    });
    const { code, log, summary } = await pull({ inputs: { mode: 'plan' } });
    expect(code).toBe(0);
    expect(log).toMatch(
      /::warning title=comment-failed::.*Resource not accessible by integration.*pull-requests: write/,
    );
    expect(summary).toContain('1 to build');
  });

  it('mode report tells what the other jobs built, and fails for what they did not', async () => {
    const planned = await pull({ inputs: { mode: 'plan', comment: 'false' } });
    const plan = planned.outputs.plan ?? '';
    const missing = await pull({ inputs: { mode: 'report', plan } });
    expect(missing.code).toBe(1);
    expect(missing.outputs).toMatchObject({ failed: '1', built: '0' });
    const digest = await fill(planned);
    const built = await pull({ inputs: { mode: 'report', plan } });
    expect(built.code, built.log).toBe(0);
    expect(built.outputs).toMatchObject({ built: '1', failed: '0', digest });
    expect(github.comments(7)).toMatchObject([{ body: expect.stringContaining('1 built') }]);
    expect(registry.writes()).toEqual([]);
  });

  it("workflow_run reports a fork's pull request from git objects, with the base checked out", async () => {
    const base = checkout.git('rev-parse', 'HEAD');
    checkout.git('checkout', '-q', '-b', 'patch-1');
    checkout.write({ 'train/data.txt': 'two\n', 'terrarium.yml': 'repository: evil.example/x\n' });
    const head = checkout.commit();
    checkout.git('checkout', '-q', 'main');
    github.open({ number: 9, owner: 'contributor', branch: 'patch-1', sha: head });
    const event = payload('workflow-run') as unknown as { workflow_run: { head_sha: string } };
    event.workflow_run.head_sha = head;
    const { code, log, outputs } = await step({
      event: 'workflow_run',
      payload: event,
      inputs: { mode: 'report' },
      env: { GITHUB_SHA: base },
    });
    expect(code, log).toBe(0);
    expect(outputs).toMatchObject({ 'has-changes': 'true' });
    expect(registry.writes()).toEqual([]);
    expect(github.comments(9)).toMatchObject([{ body: expect.stringContaining('1 to build') }]);
  });

  it('a shallow clone is compared with nothing, and says so', async () => {
    const { code, log } = await pull({ inputs: { mode: 'plan' } });
    expect(code).toBe(0);
    expect(log).toMatch(/::notice title=not-compared::.*fetch-depth: 0/);
  });

  it('a mistake in a definition fails the step at its line, unless it must not', async () => {
    checkout.write({ [ID]: 'FROM scratch\nCOPY missing.txt /\nFRMO x\n' });
    checkout.commit();
    const { code, log, outputs, summary } = await push();
    expect(code).toBe(1);
    expect(log).toMatch(/::error title=[a-z-]+,file=train\/Dockerfile/);
    expect(outputs).toMatchObject({ failed: '1', 'has-changes': 'false' });
    expect(summary).toContain('1 failed');
    expect((await push({ inputs: { 'fail-on': 'never' } })).code).toBe(0);
  });

  it('a mistake in terrarium.yml builds nothing', async () => {
    checkout.write({ 'terrarium.yml': `${config()}platfroms: [linux/arm64]\n` });
    checkout.commit();
    const { code, log } = await push();
    expect(code).toBe(1);
    expect(log).toMatch(/::error::terrarium\.yml:5:1: .*config-invalid/);
    expect(registry.requests).toEqual([]);
  });

  it.each([
    [{ jobs: 'many' }, /::error::input jobs: expected a whole number/],
    [{ mode: 'build' }, /::error::input plan: expected the plan file/],
    [{ mode: 'build', plan: 'nowhere.json' }, /::error::input plan: "nowhere.json" cannot be read/],
  ])('a wrong input fails and is named: %j', async (inputs, message) => {
    const { code, log } = await push({ inputs });
    expect(code).toBe(1);
    expect(log).toMatch(message);
  });

  it('more builds than max-builds stop the run, which still reports its plan', async () => {
    const { code, log, outputs, summary } = await pull({ inputs: { 'max-builds': '0' } });
    expect(code).toBe(1);
    expect(log).toMatch(/::error::1 builds are more than max-builds/);
    expect(outputs).toMatchObject({ 'has-changes': 'true', built: '0' });
    expect(summary).toContain('1 to build');
    expect(github.comments(7)).toHaveLength(1);
    expect(registry.writes()).toEqual([]);
  });

  it('a plan for another repository is not built', async () => {
    const { outputs } = await push({ inputs: { mode: 'plan' } });
    const plan = JSON.parse(readFileSync(outputs.plan ?? '', 'utf8'));
    const path = join(checkout.workspace, '..', `plan-${process.pid}.json`);
    writeFileSync(path, JSON.stringify({ ...plan, repository: 'ghcr.io/mallory/environments' }));
    const { code, log } = await push({ inputs: { mode: 'build', plan: path } });
    expect(code).toBe(1);
    expect(log).toContain('[plan-mismatch]');
    expect(registry.writes()).toEqual([]);
  });

  it('hints from the cache save requests', async () => {
    await fill(await push({ inputs: { mode: 'plan' } }));
    const env = cache.env;
    await push({ env });
    expect(cache.entries.size).toBe(1);
    registry.requests.length = 0;
    await push({ env });
    const hinted = registry.requests.length;
    registry.requests.length = 0;
    await push({ env, inputs: { cache: 'false' } });
    expect(hinted).toBeLessThan(registry.requests.length);
    expect(cache.entries.size).toBe(1);
  });

  it('a cache that is down changes nothing', async () => {
    await fill(await push({ inputs: { mode: 'plan' } }));
    cache.behave = 'down';
    const { code, outputs } = await push({ env: cache.env });
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ reused: '1' });
  });

  it('no text of the repository becomes a command', async () => {
    const hostile = 'x ::add-mask::y ##[error]z\u202e.Dockerfile';
    checkout.write({
      [`train/${hostile}`]: 'FROM scratch\nRUN ::set-output name=image::evil\n',
      'terrarium.yml': `${config()}  - path: "train/*.Dockerfile"\n`,
    });
    checkout.commit();
    const { log, outputs } = await pull({ inputs: { mode: 'plan' } });
    const commands = log.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => /^\s*::|##\[/.test(line));
    expect(commands.filter((line) => !/^::(?:add-mask::token$|debug::|notice |warning |error )/.test(line))).toEqual(
      [],
    );
    for (const row of JSON.parse(outputs.matrix ?? ''))
      expect(JSON.stringify(Object.values(row))).toMatch(/^[A-Za-z0-9._/,@:#?=\-"[\]]*$/);
    expect(log).not.toContain('\u202e');
  });

  it('the post step has nothing to do where no builder was made', async () => {
    const { code, log } = await push({ env: { STATE_started: 'true' } });
    expect({ code, log }).toEqual({ code: 0, log: '' });
    expect(registry.requests).toEqual([]);
  });
});
