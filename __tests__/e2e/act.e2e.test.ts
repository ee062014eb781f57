import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { parse, stringify } from 'yaml';
import type { ReportRow } from '../../src/core/report/row.ts';
import { dedent } from '../dedent.ts';
import { payload } from '../hosts/action/action-rig.ts';
import { type Checkout, createCheckout } from '../hosts/action/runner-job.ts';
import { tagsOf } from './action-registry.ts';
import { inspect, runIn } from './images.ts';

const ROOT = join(import.meta.dirname, '../..');
const { rig, registry = '', builders = [] } = inject('parts') ?? {};
const act = rig?.act;
const runs = act !== undefined && existsSync(act);
if (!runs) console.log('Left out: workflows run by act, because the rig with act is not there (rig/README.md).');

/** What a step of the tests prints of the outputs of the step before it, to be read from the log. */
const TELL = {
  run: dedent`
    echo "counts are $BUILT built, $REUSED reused"
    echo "images are $IMAGES"
    echo "image is $IMAGE"
    echo "node is $(node --version)"
    echo "rows are $(node -p "JSON.stringify(JSON.parse(fs.readFileSync(process.env.REPORT)).rows)")"
  `,
};

/** An example as it is, but for its repository, the id of its last step of ours, and a step that tells what that one put out. */
function exampleWith(name: string, repository: string): string {
  const text = readFileSync(join(ROOT, 'examples/workflows', name), 'utf8');
  const workflow = parse(text.replaceAll('ghcr.io/acme/environments', repository)) as {
    readonly jobs: Readonly<Record<string, { readonly steps: { uses?: string; id?: string }[] }>>;
  };
  const { steps } = Object.values(workflow.jobs).at(-1) ?? { steps: [] };
  const last = steps.findLast(({ uses }) => uses?.startsWith('terrarium-env/terrarium@'));
  if (last === undefined) throw new Error(`${name} ends without the Action`);
  last.id = 'told';
  const output = (key: string) => `\${{ steps.told.outputs.${key} }}`;
  const env = { BUILT: output('built'), REUSED: output('reused'), IMAGES: output('images'), IMAGE: output('image') };
  const told = { ...env, REPORT: output('report') };
  steps.push({ ...TELL, if: `\${{ !cancelled() }}`, env: told } as object);
  // The job's own step is read from there.
  return stringify(workflow).replaceAll('steps.terrarium.', 'steps.told.');
}

/** Actions that live on GitHub, by what stands for them here: they copy what an artifact holds, and log in nowhere. */
function standIns(folder: string): readonly string[] {
  const used = ['one-step.yml', 'three-jobs.yml'].flatMap((name) => [
    ...readFileSync(join(ROOT, 'examples/workflows', name), 'utf8').matchAll(/uses: (\S+)@(\S+)/g),
  ]);
  const copies: Readonly<Record<string, string>> = {
    'docker/login-action': 'true',
    'actions/upload-artifact': 'mkdir -p "$SHARED/$NAME" && cp "$FROM" "$SHARED/$NAME/"',
    // With a pattern each artifact gets a folder of its own, and it is no mistake to find none.
    'actions/download-artifact':
      'mkdir -p "$FROM" && if [ -n "$NAME" ]; then cp "$SHARED/$NAME"/* "$FROM/"; else cp -r "$SHARED"/$PATTERN "$FROM/" || true; fi',
  };
  return [...new Map(used.map(([, name = '', ref = '']) => [`${name}@${ref}`, name] as const))].flatMap(
    ([action, name]) => {
      const own = name === 'terrarium-env/terrarium';
      if (!own && copies[name] === undefined) return [];
      const at = join(folder, 'actions', name);
      mkdirSync(at, { recursive: true });
      if (own) {
        cpSync(join(ROOT, 'dist/action'), join(at, 'dist/action'), { recursive: true });
        copyFileSync(join(ROOT, 'action.yml'), join(at, 'action.yml'));
      } else writeFileSync(join(at, 'action.yml'), standIn(copies[name] ?? ''));
      return [`--local-repository=${action}=${at}`];
    },
  );
}

function standIn(run: string): string {
  const inputs = Object.fromEntries(
    ['name', 'path', 'pattern', 'overwrite', 'registry', 'username', 'password'].map((name) => [name, { default: '' }]),
  );
  const env = { NAME: '${{ inputs.name }}', FROM: '${{ inputs.path }}', PATTERN: '${{ inputs.pattern }}' };
  return stringify({ name: 'stand-in', inputs, runs: { using: 'composite', steps: [{ run, shell: 'bash', env }] } });
}

/** A repository with an example workflow, and environments on a small base; the Dockerfiles go on with `steps`. */
function repositoryWith(example: string, repository: string, steps: Readonly<Record<string, string>>): Checkout {
  const checkout = createCheckout();
  onTestFinished(checkout.remove);
  const entries = Object.keys(steps).map((name) => `  - path: ${name}/Dockerfile\n    name: ${name}\n`);
  checkout.write({
    'terrarium.yml': `repository: ${repository}\nenvironments:\n${entries.join('')}`,
    '.github/workflows/main.yml': exampleWith(example, repository),
  });
  for (const [name, text] of Object.entries(steps))
    checkout.write({
      [`${name}/Dockerfile`]: `FROM ${rig?.bases.busybox}\n${text}\n`,
      [`${name}/data.txt`]: `${name}\n`,
    });
  checkout.commit();
  return checkout;
}

/** Runs the workflow on a push to the default branch; `said` is what a step printed. */
function push({ folder, workspace }: Checkout) {
  const event = join(folder, 'event.json');
  // As on GitHub, what is checked out is what was pushed.
  const after = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: workspace, encoding: 'utf8' }).trim();
  const pushed = payload('push-default-branch') as { head_commit?: object };
  const commit = { ...pushed.head_commit, id: after };
  writeFileSync(event, JSON.stringify({ ...pushed, after, head_commit: commit }));
  const flags = ['--platform=ubuntu-latest=-self-hosted', `--eventpath=${event}`, '--no-cache-server'];
  const path = `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
  const { XDG_CACHE_HOME: _, XDG_CONFIG_HOME: __, ...rest } = process.env;
  const env = { ...rest, HOME: join(folder, 'home'), PATH: path, BUILDX_BUILDER: builders.at(-1)?.name };
  const args = ['push', ...flags, ...standIns(folder), `--env=SHARED=${folder}`, '--secret=GITHUB_TOKEN=token'];
  const { status, stdout, stderr } = spawnSync(act ?? '', args, { cwd: workspace, encoding: 'utf8', env });
  const said = (what: string) => new RegExp(`\\| ${what} (?:is|are) (.*)$`, 'm').exec(stdout)?.[1];
  return { status, log: stdout + stderr, said };
}

describe.skipIf(!runs)('a workflow that act runs', () => {
  const unique = `act${process.pid}${Date.now().toString(36)}`;

  it('builds and pushes, and hands images on to the next step', async () => {
    const repository = `${registry}/${unique}/one`;
    const checkout = repositoryWith('one-step.yml', repository, { train: 'COPY data.txt /' });
    const first = push(checkout);
    expect(first.status, first.log).toBe(0);
    expect(first.log).toMatch(/Success - Main terrarium-env\/terrarium@v0/);
    expect(first.log).toMatch(/Success - Post terrarium-env\/terrarium@v0/);
    expect(first.said('node')).toMatch(/^v24\./);
    expect(first.said('counts')).toBe('1 built, 0 reused');
    const image = first.said('image') ?? '';
    expect(image).toMatch(new RegExp(`^${repository}@sha256:[0-9a-f]{64}$`));
    expect(JSON.parse(first.said('images') ?? '')).toEqual({ train: image, 'train/Dockerfile': image });
    expect(runIn(image, ['cat', '/data.txt']).stdout).toBe('train\n');
    const latest = 'train--latest';
    expect(await tagsOf(repository)).toContain(latest);
    expect(inspect(`${repository}:${latest}`).Digest).toBe(image.split('@')[1]);

    const second = push(checkout);
    expect(second.status, second.log).toBe(0);
    expect(second.said('counts')).toBe('0 built, 1 reused');
    expect(second.said('image')).toBe(image);
  });

  it('plans, builds in a matrix, and reports', () => {
    const steps = { train: 'COPY data.txt /', serve: 'RUN echo serve > /name' };
    const checkout = repositoryWith('three-jobs.yml', `${registry}/${unique}/three`, steps);
    const first = push(checkout);
    expect(first.status, first.log).toBe(0);
    for (const name of Object.keys(steps)) expect(first.log).toContain(`Build ${name}`);
    expect(first.said('counts')).toBe('2 built, 0 reused');
    const { serve } = JSON.parse(first.said('images') ?? '');
    expect(runIn(serve, ['cat', '/name']).stdout).toBe('serve\n');

    const second = push(checkout);
    expect(second.status, second.log).toBe(0);
    expect(second.log).not.toContain('Build train');
    expect(second.said('counts')).toBe('0 built, 2 reused');
    expect(second.said('images')).toBe(first.said('images'));
  });

  it('reports in the last of three jobs why a build failed, whatever else is broken', () => {
    const checkout = repositoryWith('three-jobs.yml', `${registry}/${unique}/broken`, {
      good: 'COPY data.txt /',
      failing: 'RUN echo "no such thing" && exit 3',
      broken: 'COPY missing.txt /',
    });
    const run = push(checkout);
    expect(run.status).not.toBe(0);
    expect(run.said('counts')).toBe('1 built, 0 reused');
    const rows: readonly ReportRow[] = JSON.parse(run.said('rows') ?? '[]');
    const [failing, good] = ['failing', 'good'].map((name) => rows.find(({ id }) => id === `${name}/Dockerfile`));
    expect(good).toMatchObject({ status: 'built' });
    expect(good?.seconds).toBeGreaterThan(0);
    expect(failing).toMatchObject({ status: 'failed' });
    expect(failing?.tail.join('\n')).toContain('no such thing');
    expect(run.log).toContain('missing.txt');
  });
});
