import { describe, expect, inject, it } from 'vitest';
import { hasAct, push, type WorkflowChange, workflowIn } from './act-workflows.ts';

const { registry = '', rig } = inject('parts') ?? {};

/** Locked, so that nothing is needed to solve for it. */
const SIX = 'six==1.16.0 --hash=sha256:8abb2f1d86890a2dfb989f9a77cfcfd3e47c2a354b01111771326f8aa26e0254\n';

/** Packages, an image on top of them, and a script that needs both. */
const files = (repository: string) => ({
  'terrarium.yml': [
    `repository: ${repository}`,
    `allowed-registries: ["${registry}"]`,
    'environments:',
    `  - { path: vision/requirements.txt, name: vision, base: "${rig?.bases.python}" }`,
    '  - path: train/Dockerfile',
    '    name: vision-train',
    '    build-contexts: { vision: "environment:vision" }',
    '',
  ].join('\n'),
  'vision/requirements.txt': SIX,
  'train/Dockerfile': 'FROM vision\nCOPY data.txt /data/\n',
  'train/data.txt': 'what it is trained with\n',
  'train.py': 'import six; print("six is", six.__version__); print("data is", open("/data/data.txt").read())\n',
});

describe.skipIf(!hasAct)('a workflow whose jobs run in containers without Docker', () => {
  const unique = `actc${process.pid}${Date.now().toString(36)}`;
  /** Logins are those of GHCR, and the image of a job is that of the rig. */
  const inContainers: WorkflowChange = ({ jobs }, shared) => {
    for (const [name, job] of Object.entries(jobs)) {
      const image = name === 'train' ? job.container?.image : rig?.bases.runner;
      job.container = { image, options: `--volume=${shared}:${shared}` };
    }
  };
  const build = (example: string, repository: string, change: WorkflowChange) =>
    push(workflowIn(example, repository, files(repository), change), ['--container-daemon-socket=-', '--pull=false']);

  it('builds, and the next job runs in the image', async () => {
    const run = await build('without-docker.yml', `${registry}/${unique}/one`, inContainers);
    expect(run.status, run.log).toBe(0);
    expect(run.said('six')).toBe('1.16.0');
    expect(run.said('data')).toBe('what it is trained with');
  });

  it('plans, builds in a matrix, reports, and the last job runs in the image', async () => {
    const run = await build('three-jobs.yml', `${registry}/${unique}/three`, (workflow, shared) => {
      const image = "${{ fromJson(needs.report.outputs.images)['vision-train'] }}";
      const checkout = workflow.jobs.plan?.steps[0] ?? {};
      const steps = [checkout, { run: 'python train.py' }];
      workflow.jobs.train = { 'runs-on': 'ubuntu-latest', needs: 'report', container: { image }, steps };
      inContainers(workflow, shared);
    });
    expect(run.status, run.log).toBe(0);
    expect(run.log).toContain('Build vision');
    expect(run.said('six')).toBe('1.16.0');
  });
});
