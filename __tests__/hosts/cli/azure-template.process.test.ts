import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  AZURE_PROJECT,
  AZURE_REPOSITORY,
  AZURE_TOKEN,
  type AzureDevOpsApi,
  serveAzureDevOps,
} from '../../fakes/azure-devops-api.ts';
import { type RecordedRegistry, serveRecorded } from '../action/recorded-registry.ts';
import { copyArtifact, openRoom, type Ran, runScript, twoEnvironments } from './job-shell.ts';

const TEMPLATE = readFileSync(join(import.meta.dirname, '../../../examples/azure-devops/terrarium.yml'), 'utf8');

interface Step {
  readonly bash?: string;
  readonly name?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly publish?: string;
  readonly artifact?: string;
  readonly condition?: string;
  readonly task?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

interface Stage {
  readonly stage: string;
  readonly dependsOn?: string | readonly string[];
  readonly condition?: string;
  readonly jobs: readonly [
    { readonly job: string; readonly strategy?: { readonly matrix: string }; readonly steps: readonly Step[] },
  ];
}

const pipeline = parse(TEMPLATE) as {
  readonly variables: Readonly<Record<string, string>>;
  readonly stages: readonly [Stage, Stage, Stage];
};
const [PLAN, BUILD, REPORT] = pipeline.stages;

let registry: RecordedRegistry;
let azure: AzureDevOpsApi;
let checkout: ReturnType<typeof twoEnvironments>;
let count = 0;

beforeAll(async () => {
  [registry, azure] = await Promise.all([serveRecorded(), serveAzureDevOps()]);
});
afterAll(() => Promise.all([registry.close(), azure.close()]));
beforeEach(() => {
  count += 1;
  azure.threads.splice(0);
  checkout = twoEnvironments(`${registry.address}/acme/azure-${count}`);
  // The branch of the pull request; main stays where it begins.
  checkout.git('checkout', '-q', '-b', 'change');
});
afterEach(() => checkout.remove());

const NOT_CANCELED = 'not(canceled())';

/** Output variables, as the agent reads commands back. */
function outputsIn(log: string): ReadonlyMap<string, string> {
  const found = [...log.matchAll(/^##vso\[task\.setvariable variable=(\w+);isOutput=true\](.*)$/gm)];
  return new Map(
    found.map(([, name = '', value = '']) => [
      name,
      value.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%AZP25', '%'),
    ]),
  );
}

interface Job extends Ran {
  readonly outputs: ReadonlyMap<string, string>;
}

/** Runs the only job of a stage: macros are filled in, variables are in capitals, a failed step ends it but for conditions. */
async function runJob(
  stage: Stage,
  commit: string,
  artifacts: string,
  given: Readonly<Record<string, string>>,
): Promise<Job> {
  const room = openRoom(checkout, commit);
  const folders = {
    'Build.ArtifactStagingDirectory': join(room.folder, 'staging'),
    'Agent.TempDirectory': join(room.folder, 'temp'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  const variables: Record<string, string> = {
    ...{ ...pipeline.variables, ...given, ...folders },
    'Build.SourcesDirectory': room.workspace,
  };
  const filled = (text: string) => text.replace(/\$\(([\w.]+)\)/g, (macro, name: string) => variables[name] ?? macro);
  const env = Object.fromEntries(
    Object.entries(variables)
      .filter(([name]) => name !== 'System.AccessToken')
      .map(([name, value]) => [name.toUpperCase().replaceAll('.', '_'), value]),
  );
  let code: number | null = 0;
  let log = '';
  const outputs = new Map<string, string>();
  for (const { bash, name, env: own = {}, publish, artifact = '', condition, task, inputs = {} } of stage.jobs[0]
    .steps) {
    // A step without a condition runs where all before it did.
    expect([undefined, NOT_CANCELED]).toContain(condition);
    if (code !== 0 && condition !== NOT_CANCELED) continue;
    const mapped = Object.fromEntries(Object.entries(own).map(([key, value]) => [key, filled(value)]));
    if (bash !== undefined) {
      const ran = await runScript(room, filled(bash), { ...env, ...mapped }, ['--noprofile', '--norc']);
      code = ran.code === 0 ? code : ran.code;
      log += ran.log;
      if (name !== undefined) for (const [key, value] of outputsIn(ran.log)) outputs.set(`${name}.${key}`, value);
    } else if (publish !== undefined) copyArtifact(filled(publish), join(artifacts, filled(artifact)));
    else if (task === 'DownloadPipelineArtifact@2') {
      const patterns = (inputs.itemPattern ?? '')
        .trim()
        .split('\n')
        .map((line) => line.split('*/'));
      for (const found of readdirSync(artifacts))
        for (const [prefix = '', file = ''] of patterns)
          if (found.startsWith(prefix))
            copyArtifact(join(artifacts, found, file), join(filled(inputs.targetPath ?? ''), found, file));
    }
  }
  return { code, log, outputs };
}

const AGENT = {
  'System.TeamProjectId': AZURE_PROJECT,
  'Build.Repository.ID': AZURE_REPOSITORY,
  'System.JobAttempt': '1',
  'System.AccessToken': AZURE_TOKEN,
};
const pullRequest = {
  'Build.Reason': 'PullRequest',
  'System.PullRequest.PullRequestId': '7',
  'System.PullRequest.TargetBranchName': 'main',
};

async function runPipeline(commit: string, given: Readonly<Record<string, string>>) {
  const artifacts = mkdtempSync(join(checkout.folder, 'artifacts-'));
  const variables = { ...AGENT, 'System.CollectionUri': azure.collection, 'Build.BuildId': '900', ...given };
  const plan = await runJob(PLAN, commit, artifacts, variables);
  const builds: Job[] = [];
  expect(BUILD.jobs[0].strategy?.matrix).toContain("stageDependencies.plan.plan.outputs['matrix.matrix']");
  if (plan.outputs.get('matrix.hasChanges') === 'true') {
    const legs = Object.entries(
      JSON.parse(plan.outputs.get('matrix.matrix') ?? '') as Record<string, Record<string, string>>,
    );
    for (const [name, leg] of legs) {
      expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,99}$/);
      builds.push(await runJob(BUILD, commit, artifacts, { ...variables, ...leg }));
    }
  }
  const report = plan.code === 0 ? await runJob(REPORT, commit, artifacts, variables) : undefined;
  return { plan, builds, report };
}

const comments = () => azure.threads.flatMap((thread) => thread.comments.map(({ content }) => content.split('\n')[1]));

describe('examples/azure-devops', { timeout: 300_000 }, () => {
  it('has stages that wait for each other, the last one also for builds that fail', () => {
    expect([PLAN.dependsOn, PLAN.condition]).toEqual([undefined, undefined]);
    expect([BUILD.dependsOn, BUILD.condition]).toEqual([
      'plan',
      "and(succeeded(), eq(dependencies.plan.outputs['plan.matrix.hasChanges'], 'true'))",
    ]);
    expect([REPORT.dependsOn, REPORT.condition]).toEqual([
      ['plan', 'build'],
      "and(not(canceled()), eq(dependencies.plan.result, 'Succeeded'))",
    ]);
    const published = BUILD.jobs[0].steps.filter(({ publish }) => publish !== undefined);
    expect(published.map(({ condition }) => condition)).toEqual([NOT_CANCELED]);
  });

  it('builds what a pull request changes, and writes one thread, which is closed', async () => {
    checkout.write({ 'one/data.txt': 'changed\n' });
    const commit = checkout.commit();
    const { plan, builds, report } = await runPipeline(commit, pullRequest);
    for (const { code, log } of [plan, ...builds]) expect(code, log).toBe(0);
    expect(builds).toHaveLength(2);
    expect(report?.code, report?.log).toBe(0);
    expect(comments()).toEqual(['## Environments: 2 built']);
    expect(azure.threads[0]).toMatchObject({ status: 'closed' });
    const again = await runPipeline(commit, { ...pullRequest, 'Build.BuildId': '901' });
    expect([again.builds, comments()]).toEqual([[], ['## Environments: 2 reused']]);
    expect(azure.wrong).toEqual([]);
  });

  it('reports a failed build, and fails at the end', async () => {
    checkout.write({
      'one/Dockerfile': 'FROM scratch\nRUN true\n',
      'two/Dockerfile': 'FROM scratch\nCOPY missing /\n',
    });
    const { plan, builds, report } = await runPipeline(checkout.commit(), pullRequest);
    expect(plan.code, plan.log).toBe(0);
    expect(builds.map(({ code }) => code)).toEqual([1]);
    expect(report?.code, report?.log).toBe(1);
    expect(comments()).toEqual(['## Environments: 2 failed']);
    expect(azure.threads[0]?.comments[0]?.content).toContain('line 2 is "RUN true"');
  });

  it('fails for no comment', async () => {
    const { report } = await runPipeline(checkout.commit(), { ...pullRequest, 'System.AccessToken': 'wrong' });
    expect(report?.code, report?.log).toBe(0);
    expect(report?.log).toContain('Contribute to pull requests');
  });

  it('registers on main', async () => {
    const { report } = await runPipeline(checkout.commit(), { 'Build.Reason': 'IndividualCI' });
    expect(report?.code, report?.log).toBe(0);
    const tags = await registry.client.listTags({ registry: registry.address, path: `acme/azure-${count}` });
    for (const tag of ['one--1', 'two--1']) expect(tags).toContain(tag);
    expect(azure.threads).toEqual([]);
  });
});
