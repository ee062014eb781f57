import { describe, expect, inject, it } from 'vitest';
import type { ReportRow } from '../../src/core/report/row.ts';
import { hasAct, push, repositoryWith } from './act-workflows.ts';
import { tagsOf } from './action-registry.ts';
import { inspect, runIn } from './images.ts';

const { registry = '' } = inject('parts') ?? {};
if (!hasAct) console.log('Left out: workflows run by act, because the rig with act is not there (rig/README.md).');

describe.skipIf(!hasAct)('a workflow that act runs', () => {
  const unique = `act${process.pid}${Date.now().toString(36)}`;

  it('builds and pushes, and hands images on to the next step', async () => {
    const repository = `${registry}/${unique}/one`;
    const checkout = repositoryWith('one-step.yml', repository, { train: 'COPY data.txt /' });
    const first = await push(checkout);
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

    const second = await push(checkout);
    expect(second.status, second.log).toBe(0);
    expect(second.said('counts')).toBe('0 built, 1 reused');
    expect(second.said('image')).toBe(image);
  });

  it('plans, builds in a matrix, and reports', async () => {
    const steps = { train: 'COPY data.txt /', serve: 'RUN echo serve > /name' };
    const checkout = repositoryWith('three-jobs.yml', `${registry}/${unique}/three`, steps);
    const first = await push(checkout);
    expect(first.status, first.log).toBe(0);
    for (const name of Object.keys(steps)) expect(first.log).toContain(`Build ${name}`);
    expect(first.said('counts')).toBe('2 built, 0 reused');
    const { serve } = JSON.parse(first.said('images') ?? '');
    expect(runIn(serve, ['cat', '/name']).stdout).toBe('serve\n');

    const second = await push(checkout);
    expect(second.status, second.log).toBe(0);
    expect(second.log).not.toContain('Build train');
    expect(second.said('counts')).toBe('0 built, 2 reused');
    expect(second.said('images')).toBe(first.said('images'));
  });

  it('reports in the last of three jobs why a build failed, whatever else is broken', async () => {
    const checkout = repositoryWith('three-jobs.yml', `${registry}/${unique}/broken`, {
      good: 'COPY data.txt /',
      failing: 'RUN echo "no such thing" && exit 3',
      broken: 'COPY missing.txt /',
    });
    const run = await push(checkout);
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
