import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { GITLAB_TOKEN, type GitLabApi, serveGitLab } from '../../fakes/gitlab-api.ts';
import { type RecordedRegistry, serveRecorded } from '../action/recorded-registry.ts';
import { copyArtifact, openRoom, type Ran, runScript, twoEnvironments } from './job-shell.ts';

const TEMPLATE = readFileSync(join(import.meta.dirname, '../../../examples/gitlab/terrarium.gitlab-ci.yml'), 'utf8');
const PLACE = '.gitlab/terrarium.gitlab-ci.yml';

interface Job {
  readonly extends?: string;
  readonly stage?: string;
  readonly when?: string;
  readonly rules?: readonly unknown[];
  readonly variables?: Readonly<Record<string, string>>;
  readonly before_script?: readonly string[];
  readonly script?: readonly string[];
  readonly artifacts?: { readonly paths: readonly string[]; readonly when?: string };
  readonly needs?: readonly { readonly pipeline?: string; readonly job: string }[];
  readonly trigger?: { readonly include: readonly { readonly artifact: string; readonly job: string }[] };
}

type Pipeline = Readonly<Record<string, Job>>;

const template = parse(TEMPLATE) as Pipeline;

let registry: RecordedRegistry;
let gitlab: GitLabApi;
let checkout: ReturnType<typeof twoEnvironments>;
let count = 0;

beforeAll(async () => {
  [registry, gitlab] = await Promise.all([serveRecorded(), serveGitLab()]);
});
afterAll(() => Promise.all([registry.close(), gitlab.close()]));
beforeEach(() => {
  count += 1;
  gitlab.notes.splice(0);
  checkout = twoEnvironments(`${registry.address}/acme/gitlab-${count}`);
  checkout.write({ [PLACE]: TEMPLATE });
});
afterEach(() => checkout.remove());

/** With what it extends, as GitLab merges it. */
function wholeJob(jobs: Pipeline, job: Job): Job {
  if (job.extends === undefined) return job;
  const below = wholeJob(jobs, jobs[job.extends] ?? expect.fail(`no job ${job.extends}`));
  return { ...below, ...job, variables: { ...below.variables, ...job.variables } };
}

/** One pipeline: its jobs by name, and the artifacts of each. */
class PipelineRun {
  readonly ran = new Map<string, Ran>();
  readonly artifacts = mkdtempSync(join(checkout.folder, 'artifacts-'));
  readonly commit: string;
  readonly env: Readonly<Record<string, string>>;

  constructor(commit: string, env: Readonly<Record<string, string>>) {
    this.commit = commit;
    this.env = env;
  }

  async run(jobs: Pipeline, name: string): Promise<Ran> {
    const job = wholeJob(jobs, jobs[name] ?? {});
    const room = openRoom(checkout, this.commit);
    for (const need of job.needs ?? []) copyArtifact(join(this.artifacts, need.job), room.workspace);
    const given: Record<string, string> = {
      ...this.env,
      CI_PROJECT_DIR: room.workspace,
      CI_JOB_ID: String(this.ran.size),
    };
    for (const [key, value] of Object.entries({ ...(jobs.variables as object), ...job.variables }))
      given[key] = String(value).replace(/\$(\w+)/g, (_, variable: string) => given[variable] ?? '');
    // The runner stops at the first failure.
    const script = [...(job.before_script ?? []), ...(job.script ?? [])].join('\n');
    const ran = await runScript(room, `set -eo pipefail\n${script}\n`, given);
    this.ran.set(name, ran);
    if (ran.code === 0 || job.artifacts?.when === 'always')
      for (const path of job.artifacts?.paths ?? [])
        copyArtifact(join(room.workspace, path), join(this.artifacts, name, path));
    return ran;
  }

  read(job: string, path: string): string {
    return readFileSync(join(this.artifacts, job, path), 'utf8');
  }
}

const CI = {
  CI_PROJECT_ID: '5',
  CI_REGISTRY: 'registry.example',
  CI_REGISTRY_USER: 'user',
  CI_REGISTRY_PASSWORD: 'pass%word',
  CI_DEFAULT_BRANCH: 'main',
  CI_COMMIT_REF_SLUG: 'change',
  GITLAB_TOKEN,
};

/** A pipeline with its child, in the order of GitLab. */
async function runPipeline(commit: string, env: Readonly<Record<string, string>>) {
  const run = new PipelineRun(commit, { ...CI, CI_API_V4_URL: gitlab.api, CI_PIPELINE_ID: '900', ...env });
  const plan = await run.run(template, 'terrarium-plan');
  const [source] = template['terrarium-builds']?.trigger?.include ?? [];
  const child = parse(run.read(source?.job ?? '', source?.artifact ?? '')) as Pipeline & {
    readonly include: readonly { readonly local: string }[];
    readonly stages: readonly string[];
  };
  expect(child.include).toEqual([{ local: `/${PLACE}` }]);
  const jobs: Pipeline = { ...template, ...child };
  const own = Object.keys(child).filter((name) => name.startsWith('terrarium '));
  const builds = own.filter((name) => name !== 'terrarium report');
  for (const name of own) {
    const job = wholeJob(jobs, jobs[name] ?? {});
    expect(child.stages).toContain(job.stage);
    // What is not told otherwise runs where all before it did.
    expect([undefined, 'always']).toContain(job.when);
    if (job.when === undefined && job.stage === 'report' && [...run.ran.values()].some(({ code }) => code !== 0))
      continue;
    for (const need of job.needs ?? []) expect([...builds, 'terrarium-plan']).toContain(need.job);
    await run.run(jobs, name);
  }
  return { run, plan, builds, report: run.ran.get('terrarium report') };
}

const mergeRequest = () => ({
  CI_API_V4_URL: gitlab.api,
  CI_MERGE_REQUEST_IID: '7',
  CI_MERGE_REQUEST_PROJECT_ID: '5',
  CI_MERGE_REQUEST_DIFF_BASE_SHA: checkout.base,
});

describe('examples/gitlab', { timeout: 300_000 }, () => {
  it('runs for merge requests and the default branch, and reports whatever builds come to', () => {
    const rules = [
      { if: '$CI_PIPELINE_SOURCE == "parent_pipeline"', when: 'never' },
      { if: '$CI_MERGE_REQUEST_IID' },
      { if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' },
    ];
    expect(template['terrarium-plan']?.rules).toEqual(rules);
    expect(template['terrarium-builds']?.rules).toEqual(rules);
    expect(template['.terrarium-report']?.when).toBe('always');
    expect(template['.terrarium-build']?.when).toBeUndefined();
    expect(template['.terrarium-build']?.artifacts?.when).toBe('always');
  });

  it('builds what a merge request changes, and writes one note', async () => {
    checkout.write({ 'one/data.txt': 'changed\n' });
    const first = await runPipeline(checkout.commit(), mergeRequest());
    expect(first.plan.code, first.plan.log).toBe(0);
    expect(first.builds).toHaveLength(2);
    for (const [name, { code, log }] of first.run.ran) expect(code, `${name}: ${log}`).toBe(0);
    expect(gitlab.notes.map(({ body }) => body.split('\n')[1])).toEqual(['## Environments: 2 built']);
    expect(gitlab.notes[0]?.body).toContain('<code>one</code>');
    // What is pushed for a merge request is in the staging repository, and has no names.
    const tags = async (name: string) =>
      (await registry.client.listTags({ registry: registry.address, path: name })) ?? [];
    expect(await tags(`acme/gitlab-${count}`)).toEqual([]);
    expect((await tags(`acme/gitlab-${count}-staging`)).filter((tag) => tag.includes('--'))).toEqual([]);
    const again = await runPipeline(checkout.git('rev-parse', 'HEAD'), { ...mergeRequest(), CI_PIPELINE_ID: '901' });
    expect(again.builds).toEqual([]);
    expect(again.report?.code, again.report?.log).toBe(0);
    expect(gitlab.notes.map(({ body }) => body.split('\n')[1])).toEqual(['## Environments: 2 reused']);
    expect(gitlab.wrong).toEqual([]);
  });

  it('reports a broken environment and a failed build, and fails at the end', async () => {
    checkout.write({
      'one/Dockerfile': 'FROM scratch\nRUN true\n',
      'two/Dockerfile': 'FROM scratch\nCOPY missing /\n',
    });
    const { run, plan, builds, report } = await runPipeline(checkout.commit(), mergeRequest());
    expect(plan.code, plan.log).toBe(0);
    expect(builds).toHaveLength(1);
    expect(run.ran.get(builds[0] ?? '')?.code).toBe(1);
    expect(report?.code, report?.log).toBe(1);
    expect(gitlab.notes.map(({ body }) => body.split('\n')[1])).toEqual(['## Environments: 2 failed']);
    expect(gitlab.notes[0]?.body).toContain('line 2 is "RUN true"');
  });

  it('fails for no comment', async () => {
    checkout.write({ 'one/data.txt': 'changed\n' });
    const { report } = await runPipeline(checkout.commit(), { ...mergeRequest(), GITLAB_TOKEN: '' });
    expect(report?.code, report?.log).toBe(0);
    expect(report?.log).toContain('GITLAB_TOKEN is not set');
    expect(report?.log).toContain('The comment could not be written.');
  });

  it('registers on the default branch, also what was there already', async () => {
    const commit = checkout.commit();
    const branch = { CI_COMMIT_BRANCH: 'main' };
    await runPipeline(commit, branch);
    checkout.write({
      'two/data.txt': 'changed\n',
      'terrarium.yml': readFileSync(join(checkout.workspace, 'terrarium.yml'), 'utf8').replaceAll('"1"', '"2"'),
    });
    const { builds, report } = await runPipeline(checkout.commit(), branch);
    expect(builds).toHaveLength(1);
    expect(report?.code, report?.log).toBe(0);
    expect(report?.log).toContain('not the run of a pull request');
    const tags = (await registry.client.listTags({ registry: registry.address, path: `acme/gitlab-${count}` })) ?? [];
    for (const tag of ['one--1', 'one--2', 'two--1', 'two--2']) expect(tags).toContain(tag);
    expect(gitlab.notes).toEqual([]);
  });
});
