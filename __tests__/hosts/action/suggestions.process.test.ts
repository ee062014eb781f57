import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DefinitionHash } from '../../../src/core/model/definition.ts';
import { writeResolution } from '../../../src/core/packages/stored-packages.ts';
import { PREFIX } from '../../../src/core/recipes/recipe.ts';
import { dedent } from '../../dedent.ts';
import { payload, TIMEOUT, useActionRig } from './action-rig.ts';

describe('what a reviewer is offered', { timeout: TIMEOUT }, () => {
  const rig = useActionRig();
  const HEAD = '2'.repeat(40);
  const REQUIREMENTS = 'six # ours\nnumpy>=1\n';

  beforeEach(() => {
    rig.checkout.write({
      'terrarium.yml': dedent`
        repository: ${rig.name}
        environments:
          - path: py/requirements.txt
            base: ${rig.repository.registry}/base:1
      `,
      'py/requirements.txt': REQUIREMENTS,
    });
    rig.checkout.commit();
  });

  /** The pull request adds the first line alone. */
  function open(
    patch = '@@ -1 +1,2 @@\n+six # ours\n numpy>=1',
    sha = rig.checkout.git('rev-parse', 'HEAD:py/requirements.txt'),
  ) {
    rig.github.open({
      number: 7,
      owner: 'acme',
      branch: 'feature',
      sha: HEAD,
      files: [{ filename: 'py/requirements.txt', sha, patch }],
    });
  }

  /** Records what the definition was resolved to. */
  async function record(versions: Readonly<Record<string, string>>): Promise<void> {
    const { outputs } = await rig.pull({ inputs: { mode: 'plan', comment: 'false', suggestions: 'false' } });
    const location = `${PREFIX}/lib/python3.13/site-packages`;
    const python = Object.entries(versions).map(([name, version]) => ({
      ...{ name, version, location },
      installer: 'pip',
      source: '',
    }));
    const platform = { platform: 'linux/amd64', distribution: '', conda: [], system: [], python };
    const packages = {
      formatVersion: '1',
      definitionHash: outputs.hash as DefinitionHash,
      platforms: [platform],
    } as const;
    await writeResolution(rig.registry.client, rig.repository, packages);
  }

  it('are pins on the lines of the diff, in one review, and never again', async () => {
    await record({ six: '1.17.0', numpy: '2.1.0' });
    open();
    const first = await rig.pull({ inputs: { mode: 'plan' } });
    expect(first.code, first.log).toBe(0);
    expect(rig.github.reviewComments(7)).toMatchObject([
      {
        path: 'py/requirements.txt',
        line: 1,
        body: expect.stringContaining('```suggestion\nsix==1.17.0 # ours\n```'),
      },
      { path: 'py/requirements.txt', line: 2, body: expect.stringContaining('```suggestion\nnumpy==2.1.0\n```') },
    ]);
    expect(rig.github.reviews(7)).toHaveLength(1);
    await rig.pull({ inputs: { mode: 'plan' }, env: { GITHUB_RUN_ID: '1001' } });
    expect(rig.github.reviews(7)).toHaveLength(1);
  });

  it('are none on lines that the pull request does not show', async () => {
    await record({ six: '1.17.0', numpy: '2.1.0' });
    open('@@ -0,0 +1 @@\n+six # ours');
    await rig.pull({ inputs: { mode: 'plan' } });
    expect(rig.github.reviewComments(7).map(({ line }) => line)).toEqual([1]);
  });

  it('are none where the checkout has another text than the head', async () => {
    await record({ six: '1.17.0', numpy: '2.1.0' });
    open(undefined, '0'.repeat(40));
    await rig.pull({ inputs: { mode: 'plan' } });
    expect(rig.github.reviews(7)).toEqual([]);
  });

  it('are none in a file that the merge changed, though another is the head of its own', async () => {
    rig.checkout.write({ 'py/requirements.txt': '-r extra.txt\nsix\n', 'py/extra.txt': 'numpy\n' });
    rig.checkout.commit();
    await record({ six: '1.17.0', numpy: '2.1.0' });
    const extra = rig.checkout.git('rev-parse', 'HEAD:py/extra.txt');
    const files = [
      { filename: 'py/requirements.txt', sha: '0'.repeat(40), patch: '@@ -1 +1,2 @@\n+-r extra.txt\n six' },
      { filename: 'py/extra.txt', sha: extra, patch: '@@ -0,0 +1 @@\n+numpy' },
    ];
    rig.github.open({ number: 7, owner: 'acme', branch: 'feature', sha: HEAD, files });
    await rig.pull({ inputs: { mode: 'plan' } });
    expect(rig.github.reviewComments(7).map(({ path }) => path)).toEqual(['py/extra.txt']);
  });

  it('are offered without a comment, too', async () => {
    await record({ six: '1.17.0', numpy: '2.1.0' });
    open();
    await rig.pull({ inputs: { mode: 'plan', comment: 'false' } });
    expect(rig.github.reviews(7)).toHaveLength(1);
    expect(rig.github.comments(7)).toEqual([]);
  });

  it('are none with suggestions: false, and none without a record', async () => {
    open();
    await rig.pull({ inputs: { mode: 'plan' } });
    await record({ six: '1.17.0' });
    await rig.pull({ inputs: { mode: 'plan', suggestions: 'false' } });
    expect(rig.github.reviews(7)).toEqual([]);
  });

  it.each<[string, RegExp]>([
    ['GET', /files$/],
    ['POST', /reviews$/],
  ])('are a note where GitHub refuses %s %s', async (method, path) => {
    await record({ six: '1.17.0', numpy: '2.1.0' });
    open();
    const message = 'Resource not accessible by integration';
    rig.github.fail({ method, path, answer: { status: 403, message } });
    const { code, log } = await rig.pull({ inputs: { mode: 'plan' } });
    expect(code).toBe(0);
    expect(log).toMatch(/::notice title=suggestions-failed::.*Resource not accessible by integration/);
  });

  it('stay one review when the reply to it is lost', async () => {
    await record({ six: '1.17.0', numpy: '2.1.0' });
    open();
    rig.github.fail({ method: 'POST', path: /reviews$/, answer: 'lost-reply', times: 1 });
    const { code, log } = await rig.pull({ inputs: { mode: 'plan' } });
    expect(code, log).toBe(0);
    expect(rig.github.reviews(7)).toHaveLength(1);
  });

  it('are in a file of SARIF, below the workspace only', async () => {
    const { code, log } = await rig.pull({ inputs: { mode: 'plan', 'sarif-file': 'out/findings.sarif' } });
    expect(code, log).toBe(0);
    const written = JSON.parse(readFileSync(join(rig.checkout.workspace, 'out/findings.sarif'), 'utf8'));
    const codes = written.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId);
    expect(codes).toEqual(expect.arrayContaining(['pip-unpinned', 'pip-range', 'base-no-digest']));
    const outside = await rig.pull({ inputs: { mode: 'plan', 'sarif-file': '../findings.sarif' } });
    expect(outside.code).toBe(0);
    expect(outside.log).toMatch(/::warning title=sarif-failed::.*leads out of the root/);
    // A checkout may hold whatever a stranger committed.
    const victim = join(rig.checkout.folder, 'victim');
    writeFileSync(victim, 'kept');
    symlinkSync(victim, join(rig.checkout.workspace, 'linked.sarif'));
    symlinkSync(rig.checkout.folder, join(rig.checkout.workspace, 'folder'));
    for (const path of ['linked.sarif', 'folder/new.sarif', 'folder/deep/new.sarif', 'py/requirements.txt/x.sarif']) {
      const { code: status, log: said } = await rig.pull({ inputs: { mode: 'plan', 'sarif-file': path } });
      expect(status, said).toBe(0);
      expect(said).toContain('::warning title=sarif-failed::');
    }
    expect(readFileSync(victim, 'utf8')).toBe('kept');
    expect(readdirSync(rig.checkout.folder)).not.toContain('deep');
  });
});

describe('labels of a pull request', { timeout: TIMEOUT }, () => {
  const rig = useActionRig();

  const labelled = (file: string, ...names: readonly string[]) => {
    const event = payload(file) as unknown as { pull_request: { labels: unknown; base: { sha: string } } };
    event.pull_request.labels = names.map((name) => ({ name }));
    event.pull_request.base.sha = rig.checkout.git('rev-parse', 'HEAD~1');
    return event;
  };
  const change = () => {
    rig.checkout.write({ 'train/data.txt': 'two\n' });
    rig.checkout.commit();
  };
  const plan = async (event: unknown) => {
    const { code, log, summary } = await rig.pull({ payload: event, inputs: { mode: 'plan', repository: rig.name } });
    expect(code, log).toBe(0);
    return summary;
  };

  it('build again what it changes', async () => {
    change();
    await rig.fill(await rig.pull({ inputs: { mode: 'plan' } }));
    expect(await plan(labelled('pull-request'))).toContain('1 reused');
    expect(await plan(labelled('pull-request', 'other', 'terrarium:rebuild'))).toContain('| forced |');
    expect(await plan(labelled('pull-request', 'terrarium:refresh'))).toContain('| refreshed |');
    expect(rig.github.comments(7)[0]?.body).toContain('Built again because a label says so');
  });

  it('build again what they name, also where it changed nothing', async () => {
    rig.checkout.write({ unrelated: 'x' });
    rig.checkout.commit();
    await rig.fill(await rig.pull({ inputs: { mode: 'plan' } }));
    expect(await plan(labelled('pull-request', 'terrarium:rebuild'))).toContain('1 reused');
    expect(await plan(labelled('pull-request', 'terrarium:rebuild train/*'))).toContain('| forced |');
    expect(await plan(labelled('pull-request', 'terrarium:rebuild gone', 'terrarium:rebuild !train/*'))).toContain(
      '1 reused',
    );
  });

  it('of a fork ask for nothing', async () => {
    change();
    await rig.fill(await rig.pull({ inputs: { mode: 'plan' } }));
    expect(await plan(labelled('pull-request-fork', 'terrarium:rebuild'))).toContain('1 reused');
  });
});

describe('a registry that refuses to be read', { timeout: TIMEOUT }, () => {
  const rig = useActionRig();

  it('leaves the diff to say what would be built, once', async () => {
    rig.checkout.write({
      'terrarium.yml': `${rig.config}  - path: other/Dockerfile\n`,
      'other/Dockerfile': 'FROM scratch\nENV A=b\n',
    });
    const base = rig.checkout.commit();
    rig.checkout.write({ 'train/data.txt': 'two\n' });
    rig.checkout.commit();
    const event = payload('pull-request-fork') as unknown as { pull_request: { base: { sha: string } } };
    event.pull_request.base.sha = base;
    rig.registry.answer = () => 401;
    const { code, log, summary, outputs } = await rig.pull({ payload: event, inputs: { repository: rig.name } });
    rig.registry.answer = () => undefined;
    expect(code, log).toBe(0);
    expect(summary).toContain('1 to build, 1 unchanged and not verified');
    expect(summary).toMatch(
      /\| \[`train`\]\(\S+\/train\/Dockerfile\) \| build \| would build, the definition changed \|/,
    );
    expect(summary).toMatch(/\| `other\/Dockerfile` \| unverified \| unchanged, not verified \|/);
    expect(summary.match(/The registry refuses to be read here/g)).toHaveLength(1);
    expect(outputs).toMatchObject({ 'has-changes': 'true', image: '' });
  });
});
