import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { slugOf } from '../../src/core/names/slug.ts';
import { payload } from '../hosts/action/action-rig.ts';
import { type Checkout, createCheckout } from '../hosts/action/runner-job.ts';
import { tagsOf } from './action-registry.ts';
import { inspect, runIn } from './images.ts';

const ROOT = join(import.meta.dirname, '../..');
const { rig, registry = '', builders = [] } = inject('parts') ?? {};
const act = rig?.act;
const runs = act !== undefined && existsSync(act);
if (!runs) console.log('Left out: workflows run by act, because the rig with act is not there (rig/README.md).');

/** A repository with the Action, a workflow, and environments on a small base; the Dockerfiles go on with `steps`. */
function repositoryWith(workflow: string, repository: string, steps: Readonly<Record<string, string>>): Checkout {
  const checkout = createCheckout();
  onTestFinished(checkout.remove);
  const { workspace } = checkout;
  const entries = Object.keys(steps).map((name) => `  - path: ${name}/Dockerfile\n    name: ${name}\n`);
  checkout.write({
    'terrarium.yml': `repository: ${repository}\nenvironments:\n${entries.join('')}`,
    '.github/workflows/main.yml': readFileSync(join(import.meta.dirname, 'workflows', workflow), 'utf8'),
  });
  for (const [name, text] of Object.entries(steps))
    checkout.write({
      [`${name}/Dockerfile`]: `FROM ${rig?.bases.busybox}\n${text}\n`,
      [`${name}/data.txt`]: `${name}\n`,
    });
  cpSync(join(ROOT, 'dist/action'), join(workspace, '.terrarium/dist/action'), { recursive: true });
  copyFileSync(join(ROOT, 'action.yml'), join(workspace, '.terrarium/action.yml'));
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
  const args = ['push', ...flags, `--env=SHARED=${folder}`];
  const { status, stdout, stderr } = spawnSync(act ?? '', args, { cwd: workspace, encoding: 'utf8', env });
  const said = (what: string) => new RegExp(`\\| ${what} (?:is|are) (.*)$`, 'm').exec(stdout)?.[1];
  return { status, log: stdout + stderr, said };
}

describe.skipIf(!runs)('a workflow that act runs', () => {
  const unique = `act${process.pid}${Date.now().toString(36)}`;

  it('builds and pushes, and hands images on to the next step', async () => {
    const repository = `${registry}/${unique}/one`;
    const checkout = repositoryWith('environments.yml', repository, { train: 'COPY data.txt /' });
    const first = push(checkout);
    expect(first.status, first.log).toBe(0);
    expect(first.log).toContain('Success - Main ./.terrarium');
    expect(first.log).toContain('Success - Post ./.terrarium');
    expect(first.said('node')).toMatch(/^v24\./);
    expect(first.said('counts')).toBe('1 built, 0 reused');
    const image = first.said('image') ?? '';
    expect(image).toMatch(new RegExp(`^${repository}@sha256:[0-9a-f]{64}$`));
    expect(JSON.parse(first.said('images') ?? '')).toEqual({ train: image, 'train/Dockerfile': image });
    expect(runIn(image, ['cat', '/data.txt']).stdout).toBe('train\n');
    const latest = `${slugOf('train/Dockerfile')}--latest`;
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
    for (const name of Object.keys(steps)) expect(first.log).toContain(`built ${name} from ${name}/Dockerfile`);
    expect(first.said('counts')).toBe('2 built, 0 reused');
    const { serve } = JSON.parse(first.said('images') ?? '');
    expect(runIn(serve, ['cat', '/name']).stdout).toBe('serve\n');

    const second = push(checkout);
    expect(second.status, second.log).toBe(0);
    expect(second.log).not.toContain('built train from');
    expect(second.said('counts')).toBe('0 built, 2 reused');
    expect(second.said('images')).toBe(first.said('images'));
  });
});
