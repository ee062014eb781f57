import { TerrariumError } from '../../core/model/errors.ts';
import { parseOwnRepository } from '../../core/names/reference.ts';
import { type BuildSecrets, quotedLines, readActionSecrets } from '../build-secrets.ts';

/** Every input of action.yml, in its order; a test keeps the two in step. */
export const INPUT_NAMES = [
  'mode',
  'config',
  'root',
  'environments',
  'repository',
  'lookup-repositories',
  'staging-repository',
  'allowed-registries',
  'push',
  'base-moved',
  'follow-base',
  'force',
  'refresh',
  'base-ref',
  'plan',
  'jobs',
  'matrix-size',
  'waves',
  'max-builds',
  'builder',
  'cache-from',
  'cache-to',
  'network',
  'provenance',
  'sbom',
  'secrets',
  'secret-envs',
  'secret-files',
  'ssh',
  'cache',
  'comment',
  'suggestions',
  'fail-on',
  'sarif-file',
  'github-token',
] as const;
export type InputName = (typeof INPUT_NAMES)[number];

const MODES = ['auto', 'plan', 'build', 'report'] as const;
const COMMENTS = ['auto', 'true', 'false'] as const;
const FAIL_ON = ['error', 'warning', 'never'] as const;

/** The step's `with:`, decided. `undefined` leaves the decision to terrarium.yml or to the event. */
export interface Inputs {
  readonly mode: (typeof MODES)[number];
  readonly config: string | undefined;
  readonly root: string;
  readonly environments: readonly string[];
  readonly repository: string | undefined;
  readonly lookupRepositories: readonly string[] | undefined;
  readonly stagingRepository: string | undefined;
  readonly allowedRegistries: readonly string[] | undefined;
  readonly push: boolean | undefined;
  readonly baseMoved: string | undefined;
  readonly followBase: string | undefined;
  readonly force: readonly string[];
  readonly refresh: readonly string[];
  readonly baseRef: string | undefined;
  readonly plan: string | undefined;
  readonly jobs: number;
  readonly matrixSize: number;
  readonly waves: boolean;
  readonly maxBuilds: number;
  readonly builder: string | undefined;
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
  readonly network: string | undefined;
  readonly provenance: string | undefined;
  readonly sbom: string | undefined;
  readonly secrets: BuildSecrets;
  readonly ssh: readonly string[];
  readonly cache: boolean;
  readonly comment: (typeof COMMENTS)[number];
  readonly suggestions: boolean;
  readonly failOn: (typeof FAIL_ON)[number];
  readonly sarifFile: string | undefined;
  readonly token: string | undefined;
}

/** GitHub's limit of a matrix. https://docs.github.com/en/actions/reference/limits */
const MAX_MATRIX = 256;

/** Reads every input. A value that cannot be meant is a `usage` error that names its input. */
export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  const text = (name: InputName) => textOf(env, name);
  const mode = oneOf('mode', text('mode'), MODES) ?? 'auto';
  const plan = text('plan');
  if (mode === 'build' && plan === undefined) {
    throw wrong('plan', 'the plan file of another job, which mode build needs', '');
  }
  if (plan !== undefined && (mode === 'auto' || mode === 'plan')) {
    throw wrong('plan', 'no plan file, for only the modes build and report read one', plan);
  }
  return {
    mode,
    plan,
    config: text('config'),
    root: text('root') ?? '.',
    environments: listOf(text('environments')),
    repository: repository('repository', text('repository')),
    lookupRepositories: repositories('lookup-repositories', text('lookup-repositories')),
    stagingRepository: repository('staging-repository', text('staging-repository')),
    allowedRegistries: optionalList(text('allowed-registries')),
    push: autoFlag('push', text('push')),
    baseMoved: oneOf('base-moved', text('base-moved'), ['auto', 'build', 'report']),
    followBase: oneOf('follow-base', text('follow-base'), ['floating', 'tags', 'never']),
    force: listOf(text('force')),
    refresh: listOf(text('refresh')),
    baseRef: shaped('base-ref', text('base-ref'), /^[^-\s][^\s]*$/, 'a branch, tag or commit'),
    jobs: count('jobs', text('jobs'), 1, 64) ?? 2,
    matrixSize: count('matrix-size', text('matrix-size'), 1, MAX_MATRIX) ?? 20,
    waves: flag('waves', text('waves')) ?? false,
    maxBuilds: count('max-builds', text('max-builds'), 0, 1_000_000) ?? 20,
    builder: shaped('builder', text('builder'), /^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'the name of a buildx builder'),
    cacheFrom: linesOf(text('cache-from')),
    cacheTo: linesOf(text('cache-to')),
    network: shaped('network', text('network'), /^[a-z]+$/, 'a network mode such as host, none or default'),
    provenance: text('provenance'),
    sbom: text('sbom'),
    secrets: readActionSecrets(
      quotedLines(text('secrets') ?? ''),
      listOf(text('secret-envs')),
      linesOf(text('secret-files')),
      env,
    ),
    ssh: linesOf(text('ssh')),
    cache: flag('cache', text('cache')) ?? true,
    comment: oneOf('comment', text('comment')?.toLowerCase(), COMMENTS) ?? 'auto',
    suggestions: flag('suggestions', text('suggestions')) ?? true,
    sarifFile: text('sarif-file'),
    failOn: oneOf('fail-on', text('fail-on'), FAIL_ON) ?? 'error',
    token: text('github-token'),
  };
}

// The runner upper-cases names and keeps hyphens; an input that is not given is an empty text.
// https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs
function textOf(env: NodeJS.ProcessEnv, name: InputName): string | undefined {
  return env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
}

function linesOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function optionalList(text: string | undefined): readonly string[] | undefined {
  return text === undefined ? undefined : listOf(text);
}

/** Elements on lines and between commas; a comma in double quotes or in the braces of a glob belongs to its element. */
export function listOf(text: string | undefined): readonly string[] {
  const elements = linesOf(text).flatMap((line) => line.match(/(?:"[^"]*"|\{[^{}]*\}|[^,])+/g) ?? []);
  return elements.map((element) => element.trim().replace(/^"([^"]*)"$/, '$1')).filter((element) => element !== '');
}

function oneOf<const T extends string>(name: InputName, text: string | undefined, values: readonly T[]): T | undefined {
  const value = values.find((candidate) => candidate === text);
  if (text === undefined || value !== undefined) return value;
  throw wrong(name, `one of ${values.join(', ')}`, text);
}

// The words that YAML 1.2 reads as booleans, as @actions/core's getBooleanInput has them.
function flag(name: InputName, text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  throw wrong(name, 'true or false', text);
}

function autoFlag(name: InputName, text: string | undefined): boolean | undefined {
  return text === 'auto' ? undefined : flag(name, text);
}

function count(name: InputName, text: string | undefined, from: number, to: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^[0-9]{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= from && value <= to) return value;
  throw wrong(name, `a whole number from ${from} to ${to}`, text);
}

function shaped(name: InputName, text: string | undefined, shape: RegExp, expected: string): string | undefined {
  if (text === undefined || shape.test(text)) return text;
  throw wrong(name, expected, text);
}

function repository(name: InputName, text: string | undefined): string | undefined {
  if (text === undefined || parseOwnRepository(text) !== undefined) return text;
  throw wrong(name, 'a repository such as ghcr.io/acme/environments', text);
}

function repositories(name: InputName, text: string | undefined): readonly string[] | undefined {
  return optionalList(text)?.map((element) => repository(name, element) ?? element);
}

function wrong(name: InputName, expected: string, received: string): TerrariumError {
  const what = received === '' ? 'nothing' : JSON.stringify(received);
  return new TerrariumError('usage', `input ${name}: expected ${expected}, received ${what}`);
}
