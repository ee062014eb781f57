import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import versions from '../../rig/versions.json' with { type: 'json' };
import { slugOf } from '../../src/core/names/slug.ts';
import { dedent } from '../dedent.ts';
import { payload } from '../hosts/action/action-rig.ts';
import type { Step, StepResult } from '../hosts/action/runner-job.ts';
import { commandsIn } from './action-commands.ts';
import { type ActionJob, openJob } from './action-job.ts';
import { readArtifact, recordRegistry, tagsOf } from './action-registry.ts';
import { inspect, pushImage, runIn } from './images.ts';

const parts = inject('parts');
const { registry = '', base = '', rig } = parts ?? {};
const small = rig?.bases.busybox ?? base;
const unique = `a${process.pid}${Date.now().toString(36)}`;
const builders = parts?.builders ?? [{ kind: 'an engine', name: '' }];

const TRAIN = 'train/environment.yml';
const SERVE = 'serve/Dockerfile';

let count = 0;
const opened: ActionJob[] = [];

/** A repository in the registry that nobody used before. */
function freshRepository(): string {
  count += 1;
  return `${registry}/${unique}/${count}`;
}

async function open(
  repository: string,
  files: Readonly<Record<string, string>>,
  inputs: Step['inputs'],
): Promise<ActionJob> {
  const config = `repository: ${repository}\n${files['terrarium.yml'] ?? ''}`;
  const job = await openJob({ ...files, 'terrarium.yml': config }, inputs);
  opened.push(job);
  return job;
}

/** An Azure ML environment with a version, and a Dockerfile. */
function monorepo(): Record<string, string> {
  return {
    'train/environment.yml': dedent`
      name: train
      version: 3
      build:
        path: context
    `,
    'train/context/Dockerfile': `FROM ${small}\nRUN echo train > /name\n`,
    'serve/Dockerfile': `FROM ${small}\nRUN echo serve > /name\n`,
    'terrarium.yml': dedent`
      environments:
        - path: ${TRAIN}
        - path: ${SERVE}
          name: serve
    `,
  };
}

/** Dockerfiles in folders, by name. */
function dockerfiles(steps: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.keys(steps).map((name) => `  - path: ${name}/Dockerfile\n    name: ${name}\n`);
  return {
    ...Object.fromEntries(
      Object.entries(steps).map(([name, text]) => [`${name}/Dockerfile`, `FROM ${small}\n${text}`]),
    ),
    'terrarium.yml': `environments:\n${entries.join('')}`,
  };
}

function succeeded(result: StepResult): StepResult {
  expect(result.code, result.log).toBe(0);
  expect(result.leaked).toBe('');
  return result;
}

const hex = expect.stringMatching(/^[0-9a-f]{64}$/);
const digestOf = (image: string) => image.split('@')[1];
const objectOf = (text: string | undefined): Record<string, string> => JSON.parse(text ?? '');
const rowsOf = (text: string | undefined): readonly Record<string, string>[] => JSON.parse(text ?? '');
/** Outputs that hold JSON, read. */
const parsed = (outputs: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    ['matrix', 'images', 'digests', 'environments'].map((name) => [name, JSON.parse(outputs[name] ?? '')]),
  );
/** Tags for people. */
const namesIn = (tags: readonly string[]) => tags.filter((tag) => tag.includes('--'));

afterAll(async () => {
  for (const job of opened) await job.close();
});

describe.skipIf(parts === undefined).each(builders)('the Action with the builder of $kind', ({ name: builder }) => {
  it('on a push to the default branch builds, pushes and names images, and nothing the second time', async () => {
    const repository = freshRepository();
    const job = await open(repository, monorepo(), { builder });
    const { outputs, summary, log } = succeeded(await job.push());
    const images = objectOf(outputs.images);
    const { train = '', serve = '' } = images;
    for (const image of [train, serve]) expect(image).toMatch(new RegExp(`^${repository}@sha256:[0-9a-f]{64}$`));
    expect(train).not.toBe(serve);
    const [trainDigest, serveDigest] = [digestOf(train), digestOf(serve)];
    const row = { 'runs-on': 'ubuntu-latest', platforms: 'linux/amd64' };
    const known = { hash: hex, key: hex, status: 'built', platforms: ['linux/amd64'], variables: {} };
    expect({ ...outputs, ...parsed(outputs) }).toEqual({
      'has-changes': 'true',
      matrix: [
        { slug: slugOf(SERVE), ids: SERVE, title: 'serve', ...row },
        { slug: slugOf(TRAIN), ids: TRAIN, title: 'train', ...row },
      ],
      plan: expect.stringMatching(/\/plan\.json$/),
      images: { [TRAIN]: train, train, [SERVE]: serve, serve },
      digests: { [TRAIN]: trainDigest, train: trainDigest, [SERVE]: serveDigest, serve: serveDigest },
      environments: [
        { id: SERVE, slug: slugOf(SERVE), name: 'serve', version: null, image: serve, digest: serveDigest, ...known },
        { id: TRAIN, slug: slugOf(TRAIN), name: 'train', version: '3', image: train, digest: trainDigest, ...known },
      ],
      report: expect.stringMatching(/\/report\.json$/),
      ...{ built: '2', reused: '0', used: '0', failed: '0', candidates: '0' },
      ...{ hash: '', key: '', digest: '', image: '', waves: '' },
    });
    expect(summary).toContain('## Environments: 2 built');
    expect(summary).toContain(`\`${train}\``);
    const commands = commandsIn(log).filter((line) => !/^::(?:add-mask::token$|group::|endgroup::|debug::)/.test(line));
    expect(commands).toEqual([]);
    expect(inspect(train).Labels['io.terrarium.definition-hash']).toMatch(/^[0-9a-f]{64}$/);

    const tags = await tagsOf(repository);
    const names = ['serve--latest', 'train--3', 'train--latest'];
    expect(namesIn(tags)).toEqual(expect.arrayContaining(names));
    expect(inspect(`${repository}:train--3`).Digest).toBe(trainDigest);
    const records = await Promise.all(
      tags.filter((tag) => tag.startsWith('rec-')).map((tag) => readArtifact(repository, tag)),
    );
    const run = 'https://github.com/acme/monorepo/actions/runs/1000';
    const commit = job.checkout.git('rev-parse', 'HEAD');
    expect(records.find(({ source }) => source === SERVE)).toMatchObject({
      name: 'serve',
      image: serveDigest,
      run,
      commit,
    });
    expect(records.find(({ source }) => source === TRAIN)).toMatchObject({
      name: 'train',
      version: '3',
      image: trainDigest,
    });

    const again = succeeded(await job.push({ env: job.noEngine }));
    expect(again.outputs).toEqual({
      ...outputs,
      ...{ 'has-changes': 'false', matrix: '[]', built: '0', reused: '2' },
      environments: outputs.environments?.replaceAll('"status":"built"', '"status":"reused"'),
      plan: expect.stringMatching(/\/plan\.json$/),
      report: expect.stringMatching(/\/report\.json$/),
    });
    expect(again.summary).toContain('## Environments: 2 reused');
    expect(await tagsOf(repository)).toEqual(tags);
  });

  it('on a pull request builds what changed, comments once, and writes no names', async () => {
    const repository = freshRepository();
    const files = {
      'train/requirements.txt': 'idna==3.7\nsix==1.16.0\n',
      'serve/Dockerfile': `FROM ${small}\nRUN echo serve > /name\n`,
      'terrarium.yml': dedent`
        environments:
          - path: train/requirements.txt
            name: train
            base: ${base}
          - path: ${SERVE}
      `,
    };
    const job = await open(repository, files, { builder });
    const before = succeeded(await job.push());
    const tags = await tagsOf(repository);

    job.checkout.git('checkout', '-q', '-b', 'feature');
    job.edit('train/requirements.txt', 'six==1.16.0', 'six==1.17.0');
    job.checkout.commit();
    const { outputs, summary } = succeeded(await job.pull());
    expect(outputs).toMatchObject({ built: '1', reused: '1', failed: '0', 'has-changes': 'true' });
    const { train: image = '' } = objectOf(outputs.images);
    const hashOf = (result: StepResult) =>
      rowsOf(result.outputs.environments)
        .find(({ name }) => name === 'train')
        ?.hash?.slice(0, 12);
    const fresh = (await tagsOf(repository)).filter((tag) => !tags.includes(tag));
    expect(fresh.map((tag) => tag.slice(0, 4))).toEqual(['def-', 'env-', 'img-', 'pkg-', 'res-']);
    expect(inspect(image).Digest).toBe(digestOf(image));

    const { comments } = job.github;
    const [comment, ...others] = comments(7);
    expect(others).toEqual([]);
    const body = comment?.body ?? '';
    expect(body).toContain('## Environments: 1 built, 1 reused');
    expect(body).toContain('| environment | action | why | image |');
    const row = body.split('\n').find((line) => line.startsWith('| [`train`]('));
    expect(body).toContain(`, hash \`${hashOf(before)}\` → \`${hashOf({ ...before, outputs })}\``);
    expect(row).toMatch(/\| built \(\d+ s, \d+ MB\) \| the definition changed \|/);
    expect(row).toContain(`| \`${digestOf(image)?.slice(0, 19)}\` |`);
    const six = '| `six` | `==1.16.0` → `==1.17.0` | `1.16.0` → `1.17.0` (minor upgrade) |';
    for (const text of [body, summary]) expect(text).toContain(six);

    const second = succeeded(await job.pull({ env: { ...job.noEngine, GITHUB_RUN_ID: '1001' } }));
    expect(second.outputs).toMatchObject({ built: '0', reused: '2' });
    expect(objectOf(second.outputs.images)).toEqual(objectOf(outputs.images));
    expect(comments(7)).toMatchObject([{ id: comment?.id, body: expect.stringContaining('2 reused') }]);
  });

  it.skipIf(rig === undefined)('leaves a moved base to the default branch', async () => {
    const floating = `${registry}/${unique}/floating-${builder}`;
    const move = (text: string) =>
      pushImage(builder, `${floating}:latest`, `FROM ${small}\nRUN echo ${text} > /moved\n`);
    move('old');
    const repository = freshRepository();
    const files = {
      'app/Dockerfile': `FROM ${floating}\nRUN cp /moved /copy\n`,
      'other/Dockerfile': `FROM ${small}\nRUN echo one > /other\n`,
      'terrarium.yml': 'environments:\n  - path: "*/Dockerfile"\n',
    };
    const job = await open(repository, files, { builder });
    const first = succeeded(await job.push());
    job.checkout.git('checkout', '-q', '-b', 'feature');
    job.edit('other/Dockerfile', 'one', 'two');
    job.checkout.commit();
    move('new');

    const pull = succeeded(await job.pull());
    expect(pull.outputs).toMatchObject({ built: '1', reused: '1' });
    expect(objectOf(pull.outputs.images)['app/Dockerfile']).toBe(objectOf(first.outputs.images)['app/Dockerfile']);
    const body = job.github.comments(7)[0]?.body ?? '';
    const row = body.split('\n').find((line) => line.startsWith('| `app/Dockerfile`'));
    expect(row).toContain('base moved; rebuilt on the default branch');

    const push = succeeded(await job.push());
    expect(push.outputs).toMatchObject({ built: '1', reused: '1' });
    const { 'app/Dockerfile': image = '' } = objectOf(push.outputs.images);
    expect(push.summary).toContain('the base image moved');
    expect(runIn(image, ['cat', '/copy']).stdout).toBe('new\n');
    expect(inspect(`${repository}:${slugOf('app/Dockerfile')}--latest`).Digest).toBe(digestOf(image));
  });

  it('on a pull request of a fork only looks', async () => {
    const repository = freshRepository();
    const job = await open(repository, dockerfiles({ a: 'RUN echo a > /a\n', b: 'RUN echo b > /b\n' }), { builder });
    succeeded(await job.push());
    const tags = await tagsOf(repository);
    job.checkout.git('checkout', '-q', '-b', 'feature');
    job.edit('b/Dockerfile', 'echo b', 'echo c');
    job.checkout.commit();
    const recorder = await recordRegistry(registry);
    try {
      const { outputs, summary } = succeeded(
        await job.pull({
          payload: payload('pull-request-fork'),
          inputs: { builder, repository: repository.replace(registry, recorder.address), 'github-token': '' },
          env: job.noEngine,
        }),
      );
      expect(outputs).toMatchObject({ built: '0', failed: '0', 'has-changes': 'true' });
      expect(summary).toContain('1 to build, 1 reused');
      expect(summary).toContain('planned only: the pull request comes from a fork');
      expect(recorder.requests.length).toBeGreaterThan(0);
      expect(recorder.requests.filter((request) => !/^(?:GET|HEAD) /.test(request))).toEqual([]);
      expect(await tagsOf(repository)).toEqual(tags);
      expect(job.github.requests).toEqual([]);
    } finally {
      await recorder.close();
    }
  });

  it('pushes from an OCI layout where input publisher says so', async () => {
    const job = await open(freshRepository(), dockerfiles({ train: 'RUN true\n' }), { builder });
    const { outputs, log } = succeeded(await job.push({ inputs: { publisher: 'oci' } }));
    expect(outputs).toMatchObject({ built: '1' });
    expect(log).toContain('exporting to oci image format');
    expect(log).not.toContain('pushing layers');
  });

  it('shows a build that fails, builds its siblings, and carries out nothing that it prints', async () => {
    const hostile = ['::set-output name=image::evil', '##[add-mask]evil', '::add-mask::evil', '::endgroup::'];
    const prints = `RUN printf '%b\\n' ${[...hostile, `\\r${hostile[0]}`, '::stop-commands::x'].map((line) => `'${line}'`).join(' ')} && echo the last words && false\n`;
    const steps = { bad: prints, good: 'RUN echo good > /good\n', fine: 'RUN echo fine > /fine\n' };
    const job = await open(freshRepository(), dockerfiles(steps), { builder });
    const { code, log, outputs, summary, leaked } = await job.push();
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ built: '2', failed: '1' });
    expect(Object.keys(objectOf(outputs.images)).toSorted()).toEqual([
      'fine',
      'fine/Dockerfile',
      'good',
      'good/Dockerfile',
    ]);
    expect(summary).toContain('2 built, 1 failed');
    expect(summary).toMatch(/failed<\/summary>[\s\S]*the last words/);
    expect(log).toMatch(/set-output name=image[^\n]*evil/);
    expect(log).toContain('the last words');
    const commands = commandsIn(log);
    expect(commands.filter((line) => line.startsWith('::error title='))).toEqual([
      expect.stringMatching(
        /^::error title=step-failed,file=bad\/Dockerfile,line=2.*::bad\/Dockerfile: an instruction of the Dockerfile failed/,
      ),
    ]);
    expect(commands.filter((line) => /evil|set-output|##\[/.test(line))).toEqual([]);
    expect(commands.filter((line) => line === '::endgroup::')).toHaveLength(3);
    expect(leaked).toBe('');
  });
});

describe.skipIf(parts === undefined)('plan, build and report in three jobs', () => {
  const builder = builders.at(-1)?.name ?? '';
  const steps = { base: 'RUN echo base > /base\n', lone: 'RUN echo lone > /lone\n' };
  const files = () => {
    const { 'terrarium.yml': config, ...rest } = dockerfiles(steps);
    return {
      ...rest,
      'child/Dockerfile': 'FROM acme/base\nRUN cp /base /child\n',
      'terrarium.yml': `${config?.replace('name: base', 'name: base\n    provides: [acme/base]')}  - path: child/Dockerfile\n`,
    };
  };

  it('builds a row of the matrix in each job, and reports all of them', async () => {
    const repository = freshRepository();
    const job = await open(repository, files(), { builder });
    const planned = succeeded(await job.push({ inputs: { builder, mode: 'plan' }, env: job.noEngine }));
    const { plan = '', matrix } = planned.outputs;
    const rows = rowsOf(matrix);
    expect(rows).toMatchObject([
      { ids: 'base/Dockerfile,child/Dockerfile', title: 'base-and-1-more', platforms: 'linux/amd64' },
      { ids: 'lone/Dockerfile', title: 'lone', 'runs-on': 'ubuntu-latest' },
    ]);
    expect(await tagsOf(repository)).toEqual([]);

    const legs: StepResult[] = [];
    for (const { ids = '' } of rows) {
      legs.push(succeeded(await job.push({ inputs: { builder, mode: 'build', plan, environments: ids } })));
    }
    expect(legs.map(({ outputs }) => outputs.built)).toEqual(['2', '1']);
    const report = succeeded(await job.push({ inputs: { mode: 'report', plan }, env: job.noEngine }));
    expect(report.outputs).toMatchObject({ built: '3', reused: '0', failed: '0' });
    const images = Object.assign({}, ...legs.map(({ outputs }) => objectOf(outputs.images)));
    expect(objectOf(report.outputs.images)).toEqual(images);
    expect(runIn(images['child/Dockerfile'], ['cat', '/child']).stdout).toBe('base\n');
    expect(namesIn(await tagsOf(repository))).toEqual(
      ['base', slugOf('child/Dockerfile'), 'lone'].map((name) => `${name}--latest`),
    );
  });

  it('reports what was built on a base that moved meanwhile', async () => {
    const floating = `${registry}/${unique}/floating-in-report`;
    const move = (text: string) =>
      pushImage(builder, `${floating}:latest`, `FROM ${small}\nRUN echo ${text} > /moved\n`);
    move('old');
    const config = 'environments:\n  - path: app/Dockerfile\n';
    const app = `FROM ${floating}\nRUN cp /moved /copy\n`;
    const job = await open(freshRepository(), { 'app/Dockerfile': app, 'terrarium.yml': config }, { builder });
    const { plan = '' } = succeeded(await job.push({ inputs: { mode: 'plan' } })).outputs;
    move('new');
    const leg = succeeded(await job.push({ inputs: { builder, mode: 'build', plan, environments: 'app/Dockerfile' } }));
    expect(runIn(leg.outputs.image ?? '', ['cat', '/copy']).stdout).toBe('old\n');
    const report = succeeded(await job.push({ inputs: { mode: 'report', plan } }));
    expect(report.outputs).toMatchObject({ built: '1', failed: '0', image: leg.outputs.image });
  });

  it('reports what was built by force, with equal inputs in every job', async () => {
    const inputs = { builder, force: 'all' };
    const job = await open(freshRepository(), dockerfiles({ one: 'RUN echo one > /one\n' }), inputs);
    succeeded(await job.push());
    const { plan = '' } = succeeded(await job.push({ inputs: { ...inputs, mode: 'plan' } })).outputs;
    const leg = succeeded(await job.push({ inputs: { ...inputs, mode: 'build', plan, environments: 'one' } }));
    const report = succeeded(await job.push({ inputs: { ...inputs, mode: 'report', plan } }));
    expect(report.outputs).toMatchObject({ built: '1', failed: '0', image: leg.outputs.image });
  });

  it('shows a job that failed, and what is not what was planned', async () => {
    const repository = freshRepository();
    const job = await open(repository, dockerfiles(steps), { builder });
    job.checkout.git('checkout', '-q', '-b', 'feature');
    job.edit('lone/Dockerfile', 'echo lone', 'false');
    job.checkout.commit();
    const planned = succeeded(await job.pull({ inputs: { mode: 'plan', comment: 'false' } }));
    const { plan = '' } = planned.outputs;
    const codes: Record<string, number | null> = {};
    for (const { ids = '', title = '' } of rowsOf(planned.outputs.matrix)) {
      codes[title] = (await job.pull({ inputs: { builder, mode: 'build', plan, environments: ids } })).code;
    }
    expect(codes).toEqual({ base: 0, lone: 1 });
    expect(job.github.comments(7)).toEqual([]);
    const report = await job.pull({ inputs: { mode: 'report', plan }, env: job.noEngine });
    expect(report.code).toBe(1);
    expect(report.outputs).toMatchObject({ built: '1', failed: '1' });
    expect(Object.keys(objectOf(report.outputs.images))).toEqual(['base/Dockerfile', 'base']);
    for (const text of [report.summary, job.github.comments(7)[0]?.body]) {
      expect(text).toContain('## Environments: 1 built, 1 failed');
      expect(text).toMatch(/\| \[`lone`\]\S+ .*its build job left no image in the registry/);
    }

    job.edit('base/Dockerfile', 'echo base', 'echo other');
    for (const mode of ['build', 'report']) {
      const { code, log } = await job.step({
        event: 'push',
        payload: payload('push-default-branch'),
        inputs: { mode, plan },
      });
      expect(code).toBe(1);
      expect(log).toMatch(
        /::error::base\/Dockerfile is not what was planned: section steps differs.*\[plan-mismatch\]/,
      );
    }
  });
});

describe.skipIf(parts === undefined)('names', () => {
  const builder = builders.at(-1)?.name ?? '';

  it('names what is selected, and no part of it', async () => {
    const repository = freshRepository();
    const job = await open(repository, monorepo(), { builder });
    succeeded(await job.push());
    const tags = await tagsOf(repository);
    expect(namesIn(tags)).toEqual(['serve--latest', 'train--3', 'train--latest']);
    expect(tags.filter((tag) => tag.startsWith('rec-'))).toHaveLength(2);
  });

  it('names in the report what a pull request built', async () => {
    const repository = freshRepository();
    const steps = { base: 'RUN echo base > /base\n', lone: 'RUN echo lone > /lone\n' };
    const job = await open(repository, dockerfiles(steps), { builder });
    job.checkout.git('checkout', '-q', '-b', 'feature');
    job.edit('lone/Dockerfile', 'echo lone', 'echo changed');
    job.checkout.commit();
    succeeded(await job.pull());
    expect(namesIn(await tagsOf(repository))).toEqual([]);
    job.checkout.git('checkout', '-q', 'main');
    job.checkout.git('merge', '-q', '--no-ff', '-m', 'merge', 'feature');
    const planned = succeeded(await job.push({ inputs: { mode: 'plan' }, env: job.noEngine }));
    expect(planned.outputs).toMatchObject({ 'has-changes': 'false', matrix: '[]' });
    const { plan = '' } = planned.outputs;
    const report = succeeded(await job.push({ inputs: { mode: 'report', plan }, env: job.noEngine }));
    expect(report.outputs).toMatchObject({ built: '0', reused: '2' });
    expect(namesIn(await tagsOf(repository))).toEqual(['base', 'lone'].map((name) => `${name}--latest`));
  });
});

describe.skipIf(rig === undefined)('the Action where the current builder is the classic driver', () => {
  it('makes a builder, and removes it after the job', async () => {
    const job = await open(freshRepository(), dockerfiles({ one: 'RUN echo one > /one\n' }), {});
    const env = {
      BUILDX_BUILDER: 'default',
      TERRARIUM_BUILDKIT_IMAGE: `${registry}/rig/buildkit:${versions.buildkit}`,
    };
    const { outputs, state } = succeeded(await job.push({ env }));
    onTestFinished(() => void docker('buildx', 'rm', '--force', state.builder ?? ''));
    expect(outputs).toMatchObject({ built: '1' });
    expect(runIn(outputs.image ?? '', ['cat', '/one']).stdout).toBe('one\n');
    expect(state.builder).toMatch(/^terrarium-/);
    expect(containersOf(state.builder ?? '')).toHaveLength(1);
    const post = succeeded(
      await job.push({ env: { ...env, STATE_started: 'true', STATE_builder: state.builder ?? '' } }),
    );
    expect(post.log).toBe('');
    expect(containersOf(state.builder ?? '')).toEqual([]);
    expect(docker('buildx', 'ls')).not.toContain(state.builder);
  });

  const docker = (...args: readonly string[]) => spawnSync('docker', args, { encoding: 'utf8' }).stdout;
  const containersOf = (builder: string) =>
    docker('ps', '--all', '--quiet', `--filter=name=${builder}`)
      .split('\n')
      .filter((line) => line !== '');
});
