import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const BUNDLE = join(ROOT, 'dist/action/index.js');
/** What a runner starts: the bundle, where it was built. */
export const ENTRY = existsSync(BUNDLE) ? BUNDLE : join(ROOT, 'src/hosts/action/main.ts');

/** A checkout as actions/checkout leaves it. */
export interface Checkout {
  /** Holds the workspace and everything else of the job. */
  readonly folder: string;
  readonly workspace: string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  /** Commits everything; answers the commit. */
  readonly commit: () => string;
  readonly git: (...args: readonly string[]) => string;
  readonly remove: () => void;
}

export function createCheckout(): Checkout {
  const folder = mkdtempSync(join(tmpdir(), 'terrarium-job-'));
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', workspace, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  git('init', '-q', '-b', 'main');
  return {
    folder,
    workspace,
    git,
    write: (files) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(workspace, path)), { recursive: true });
        writeFileSync(join(workspace, path), text);
      }
    },
    commit: () => {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', 'change');
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A shallow clone of a checkout, as actions/checkout makes one; its origin hands out any commit, as GitHub does. */
export function cloneShallow(origin: Checkout, commit: string, depth = 1): Checkout {
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const clone = createCheckout();
  clone.git('remote', 'add', 'origin', `file://${origin.workspace}`);
  clone.git('fetch', '-q', `--depth=${depth}`, 'origin', commit);
  clone.git('checkout', '-q', '--detach', commit);
  return clone;
}

/** The files of a commit, as GitHub serves them. */
export function blobsOf({ git, workspace }: Checkout, commit: string) {
  return git('ls-tree', '-r', commit)
    .split('\n')
    .map((line) => {
      const [, mode = '', sha = '', path = ''] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/.exec(line) ?? [];
      return { path, mode, sha, content: execFileSync('git', ['-C', workspace, 'cat-file', 'blob', sha]) };
    });
}

export interface Step {
  readonly event: string;
  readonly payload: unknown;
  readonly inputs?: Record<string, string>;
  readonly env?: Readonly<Record<string, string>>;
  /** Folder of the runner's files, and what is done when they are there; a new one by default. */
  readonly temp?: { readonly path: string; readonly onReady: () => void };
}

export interface StepResult {
  readonly code: number | null;
  /** What the step printed, commands included. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  /** GITHUB_ENV and GITHUB_PATH, which must stay empty. */
  readonly leaked: string;
}

const FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'] as const;

/** Runs the Action's entry as the runner does: inputs and files by environment variables, a clean environment otherwise. */
export async function runStep(
  { folder, workspace, git }: Checkout,
  { event, payload, inputs = {}, env = {}, temp: given }: Step,
): Promise<StepResult> {
  const temp = given?.path ?? mkdtempSync(join(folder, 'runner-'));
  const file = (name: string) => join(temp, name);
  for (const name of FILES) writeFileSync(file(name), '');
  writeFileSync(file('event.json'), JSON.stringify(payload));
  const variables: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: temp,
    RUNNER_TEMP: temp,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'acme/monorepo',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: git('rev-parse', 'HEAD'),
    GITHUB_ACTOR: 'alice',
    GITHUB_RUN_ID: '1000',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    ...Object.fromEntries(FILES.map((name) => [name, file(name)])),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...env,
  };
  given?.onReady();
  const { code, log } = await spawnEntry(workspace, variables);
  const read = (name: string) => readFileSync(file(name), 'utf8');
  return {
    code,
    log,
    outputs: readKeyValues(read('GITHUB_OUTPUT')),
    state: readKeyValues(read('GITHUB_STATE')),
    summary: read('GITHUB_STEP_SUMMARY'),
    leaked: read('GITHUB_ENV') + read('GITHUB_PATH'),
  };
}

async function spawnEntry(
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly code: number | null; readonly log: string }> {
  const { NODE_COMPILE_CACHE } = process.env;
  const child = spawn(process.execPath, [ENTRY], { cwd, env: { NODE_COMPILE_CACHE, ...env } });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  }
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, log };
}

/** The runner's own reading of these files. https://github.com/actions/runner/blob/v2.328.0/src/Runner.Worker/FileCommandManager.cs */
function readKeyValues(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const [name, delimiter] = (lines[index] ?? '').split('<<');
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, index + 1);
    if (end < 0) throw new Error(`no delimiter ends ${name}`);
    values[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return values;
}
