import { spawn } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { parse, stringify } from 'yaml';
import { dedent } from '../dedent.ts';
import { payload } from '../hosts/action/action-rig.ts';
import { type Checkout, createCheckout } from '../hosts/action/runner-job.ts';

const ROOT = join(import.meta.dirname, '../..');
const { rig, builders = [] } = inject('parts') ?? {};
const act = rig?.act;
/** True where the rig has act. */
export const hasAct = act !== undefined && existsSync(act);

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

interface Job {
  readonly steps: { uses?: string; id?: string; run?: string }[];
  needs?: string | readonly string[];
  'runs-on'?: string;
  container?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly jobs: Record<string, Job>;
}

/** What a test changes in an example; `shared` is a folder of the host that jobs share. */
export type WorkflowChange = (workflow: Workflow, shared: string) => void;

/** An example as it is, but for its repository, what the test changes, the id of its last step of ours, and a step that tells what that one put out. */
function exampleWith(name: string, repository: string, shared: string, change: WorkflowChange): string {
  const text = readFileSync(join(ROOT, 'examples/workflows', name), 'utf8');
  const workflow = parse(text.replaceAll('ghcr.io/acme/environments', repository)) as Workflow;
  const isOurs = ({ uses }: Job['steps'][number]) => uses?.startsWith('terrarium-env/terrarium@');
  const { steps } = Object.values(workflow.jobs).findLast((job) => job.steps.some(isOurs)) ?? { steps: [] };
  const last = steps.findLast(isOurs);
  if (last === undefined) throw new Error(`${name} has no step of the Action`);
  change(workflow, shared);
  const { id } = last;
  last.id = 'told';
  const output = (key: string) => `\${{ steps.told.outputs.${key} }}`;
  const env = { BUILT: output('built'), REUSED: output('reused'), IMAGES: output('images'), IMAGE: output('image') };
  const told = { ...env, REPORT: output('report') };
  steps.push({ ...TELL, if: `\${{ !cancelled() }}`, env: told } as object);
  // The job's own step is read from there.
  return stringify(workflow).replaceAll(`steps.${id}.`, 'steps.told.');
}

/** Actions that live on GitHub, by what stands for them here: they copy what an artifact holds, and log in nowhere. */
function standIns(folder: string): readonly string[] {
  const used = ['one-step.yml', 'three-jobs.yml', 'scheduled-outdated.yml'].flatMap((name) => [
    ...readFileSync(join(ROOT, 'examples/workflows', name), 'utf8').matchAll(/uses: (\S+)@(\S+)/g),
  ]);
  const copies: Readonly<Record<string, string>> = {
    'docker/login-action': 'true',
    'actions/setup-node': 'true',
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
    [
      ...['name', 'path', 'pattern', 'overwrite', 'registry', 'username', 'password'],
      ...['node-version', 'package-manager-cache'],
    ].map((name) => [name, { default: '' }]),
  );
  const env = { NAME: '${{ inputs.name }}', FROM: '${{ inputs.path }}', PATTERN: '${{ inputs.pattern }}' };
  return stringify({ name: 'stand-in', inputs, runs: { using: 'composite', steps: [{ run, shell: 'bash', env }] } });
}

/** A repository with an example workflow, and environments on a small base; the Dockerfiles go on with `steps`. */
export function repositoryWith(example: string, repository: string, steps: Readonly<Record<string, string>>): Checkout {
  const entries = Object.keys(steps).map((name) => `  - path: ${name}/Dockerfile\n    name: ${name}\n`);
  const folders = Object.entries(steps).map(([name, text]) => ({
    [`${name}/Dockerfile`]: `FROM ${rig?.bases.busybox}\n${text}\n`,
    [`${name}/data.txt`]: `${name}\n`,
  }));
  const config = `repository: ${repository}\nenvironments:\n${entries.join('')}`;
  return workflowIn(example, repository, Object.assign({ 'terrarium.yml': config }, ...folders));
}

/** A repository with these files and an example workflow, which a test may change. */
export function workflowIn(
  example: string,
  repository: string,
  files: Readonly<Record<string, string>>,
  change: WorkflowChange = () => undefined,
): Checkout {
  const checkout = createCheckout();
  onTestFinished(checkout.remove);
  const workflow = exampleWith(example, repository, checkout.folder, change);
  checkout.write({ ...files, '.github/workflows/main.yml': workflow });
  checkout.commit();
  return checkout;
}

/** What a run of a workflow came to; `said` is what a step printed. */
export interface WorkflowRun {
  readonly status: number | null;
  readonly log: string;
  readonly said: (what: string) => string | undefined;
}

/** Runs the workflow on a push to the default branch. */
export function push(checkout: Checkout, flags: readonly string[] = []): Promise<WorkflowRun> {
  // As on GitHub, what is checked out is what was pushed.
  const after = checkout.git('rev-parse', 'HEAD');
  const pushed = payload('push-default-branch') as { head_commit?: object };
  const commit = { ...pushed.head_commit, id: after };
  return runWorkflow(checkout, 'push', { ...pushed, after, head_commit: commit }, { flags });
}

/** Runs the workflow on a pull request from what is checked out into `base`, with a stand-in for GitHub's API. */
export function pull(checkout: Checkout, base: string, apiUrl: string): Promise<WorkflowRun> {
  const event = structuredClone(payload('pull-request')) as unknown as {
    pull_request: Record<'base' | 'head', { sha: string }>;
  };
  event.pull_request.base.sha = base;
  event.pull_request.head.sha = checkout.git('rev-parse', 'HEAD');
  return runWorkflow(checkout, 'pull_request', event, { variables: { GITHUB_API_URL: apiUrl } });
}

/** Runs the workflow as a schedule does, with a stand-in for GitHub's API. */
export function schedule(checkout: Checkout, apiUrl: string): Promise<WorkflowRun> {
  const { repository } = payload('push-default-branch');
  const event = { schedule: '37 5 * * 1', repository };
  return runWorkflow(checkout, 'schedule', event, { variables: { GITHUB_API_URL: apiUrl } });
}

/** A folder with an npx that starts the command line of this checkout, whatever package it is asked for. */
function ownNpx(folder: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const text = `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${join(ROOT, 'dist/cli/index.js')}" "$@"\n`;
  writeFileSync(join(bin, 'npx'), text, { mode: 0o755 });
  return bin;
}

async function runWorkflow(
  { folder, workspace }: Checkout,
  name: string,
  payloadOf: unknown,
  { variables = {}, flags: more = [] }: { variables?: Readonly<Record<string, string>>; flags?: readonly string[] },
): Promise<WorkflowRun> {
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify(payloadOf));
  const flags = ['--platform=ubuntu-latest=-self-hosted', `--eventpath=${event}`, '--no-cache-server', ...more];
  const path = [ownNpx(folder), join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const { XDG_CACHE_HOME: _, XDG_CONFIG_HOME: __, ...rest } = process.env;
  const env = { ...rest, HOME: join(folder, 'home'), PATH: path, BUILDX_BUILDER: builders.at(-1)?.name };
  const own = Object.entries({ SHARED: folder, ...variables }).map(([key, value]) => `--env=${key}=${value}`);
  const args = [name, ...flags, ...standIns(folder), ...own, '--secret=GITHUB_TOKEN=token'];
  // Servers of the test answer meanwhile.
  const child = spawn(act ?? '', args, { cwd: workspace, env });
  let [log, printed] = ['', ''];
  child.stdout.on('data', (data) => {
    log += data;
    printed += data;
  });
  child.stderr.on('data', (data) => {
    log += data;
  });
  const status = await new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done));
  const said = (what: string) => new RegExp(`\\| ${what} (?:is|are) (.*)$`, 'm').exec(printed)?.[1];
  return { status, log, said };
}
