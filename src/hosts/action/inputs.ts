import { BASE_MOVED, FOLLOW_BASE } from '../../core/config/file-keys.ts';
import { quotedLines, readActionSecrets } from '../build-secrets.ts';
import { BUILDER_INPUTS, type BuilderOption, type BuilderRequest, readBuilderRequest } from '../builder-options.ts';
import {
  asText,
  autoFlag,
  count,
  flag,
  lines,
  list,
  oneOf,
  type ReadInput,
  repositories,
  repository,
  shaped,
  wrong,
} from './input-values.ts';

/** An input of action.yml, and what applies without it. */
interface Input<V> {
  readonly name: string;
  readonly read: ReadInput<V>;
  readonly otherwise: V;
}

/** Inputs by the member that holds their value. */
type InputTable = Readonly<Record<string, Input<unknown>>>;
type Values<T extends InputTable> = { readonly [M in keyof T]: T[M] extends Input<infer V> ? V : never };

function input<V>(name: string, read: ReadInput<V>, otherwise: V): Input<V> {
  return { name, read, otherwise };
}

/** An input without which terrarium.yml or the event decides. */
function optional<V>(name: string, read: ReadInput<V>): Input<V | undefined> {
  return { name, read, otherwise: undefined };
}

const MODES = ['auto', 'plan', 'build', 'report'] as const;
const COMMENTS = ['auto', 'true', 'false'] as const;
const FAIL_ON = ['error', 'warning', 'never'] as const;

/** GitHub's limit of a matrix. https://docs.github.com/en/actions/reference/limits */
const MAX_MATRIX = 256;

/** What is planned and built. */
const RUN_INPUTS = {
  mode: input<(typeof MODES)[number]>('mode', oneOf(MODES), 'auto'),
  config: optional('config', asText),
  root: input('root', asText, '.'),
  environments: input('environments', list, []),
  repository: optional('repository', repository),
  lookupRepositories: optional('lookup-repositories', repositories),
  stagingRepository: optional('staging-repository', repository),
  allowedRegistries: optional('allowed-registries', list),
  push: input('push', autoFlag, undefined),
  baseMoved: optional('base-moved', oneOf(BASE_MOVED)),
  followBase: optional('follow-base', oneOf(FOLLOW_BASE)),
  force: input('force', list, []),
  refresh: input('refresh', list, []),
  baseRef: optional('base-ref', shaped(/^[^-\s][^\s]*$/, 'a branch, tag or commit')),
  plan: optional('plan', asText),
  jobs: input('jobs', count(1, 64), 2),
  matrixSize: input('matrix-size', count(1, MAX_MATRIX), 20),
  waves: input('waves', flag, false),
  maxBuilds: input('max-builds', count(0, 1_000_000), 20),
} as const satisfies InputTable;

/** What is said of it, and where. */
const REPORT_INPUTS = {
  cache: input('cache', flag, true),
  comment: input<(typeof COMMENTS)[number]>(
    'comment',
    (name, text) => oneOf(COMMENTS)(name, text.toLowerCase()),
    'auto',
  ),
  suggestions: input('suggestions', flag, true),
  failOn: input<(typeof FAIL_ON)[number]>('fail-on', oneOf(FAIL_ON), 'error'),
  sarifFile: optional('sarif-file', asText),
  token: optional('github-token', asText),
} as const satisfies InputTable;

/** Every input of action.yml, in its order; a test keeps the two in step. */
export const INPUT_NAMES: readonly string[] = [
  ...Object.values(RUN_INPUTS).map(({ name }) => name),
  ...BUILDER_INPUTS,
  ...Object.values(REPORT_INPUTS).map(({ name }) => name),
];

/** The step's `with:`, decided. */
export interface Inputs extends Values<typeof RUN_INPUTS>, Values<typeof REPORT_INPUTS> {
  readonly builderRequest: BuilderRequest;
}

/** Reads every input. A value that cannot be meant is a `usage` error that names its input. */
export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  checkPlan(readInput(env, RUN_INPUTS.mode), readInput(env, RUN_INPUTS.plan));
  return {
    ...readTable(env, RUN_INPUTS),
    builderRequest: readRequest(env),
    ...readTable(env, REPORT_INPUTS),
  };
}

function checkPlan(mode: Inputs['mode'], plan: string | undefined): void {
  if (mode === 'build' && plan === undefined)
    throw wrong('plan', 'the plan file of another job, which mode build needs', '');
  if (plan !== undefined && (mode === 'auto' || mode === 'plan'))
    throw wrong('plan', 'no plan file, for only the modes build and report read one', plan);
}

function readTable<T extends InputTable>(env: NodeJS.ProcessEnv, table: T): Values<T> {
  const values = Object.entries(table).map(([member, row]) => [member, readInput(env, row)] as const);
  return Object.fromEntries(values) as Values<T>;
}

function readInput<V>(env: NodeJS.ProcessEnv, { name, read, otherwise }: Input<V>): V {
  const text = textOf(env, name);
  return text === undefined ? otherwise : read(name, text);
}

// The runner upper-cases names and keeps hyphens; an input that is not given is an empty text.
// https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs
function textOf(env: NodeJS.ProcessEnv, name: string): string | undefined {
  return env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
}

function readRequest(env: NodeJS.ProcessEnv): BuilderRequest {
  const secrets = readActionSecrets(
    quotedLines(textOf(env, 'secrets') ?? ''),
    readInput(env, input('secret-envs', list, [])),
    readInput(env, input('secret-files', lines, [])),
    env,
  );
  return readBuilderRequest(secrets, (option) => readInput(env, input(option.name, readerOf(option), [])));
}

function readerOf({ kind, shape, expected = '' }: BuilderOption): ReadInput<readonly string[]> {
  if (kind === 'list') return lines;
  const read = shape === undefined ? asText : shaped(shape, expected);
  return (name, text) => [read(name, text)];
}
