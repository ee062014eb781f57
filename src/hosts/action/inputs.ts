import { BASE_MOVED, FOLLOW_BASE } from '../../core/config/file-keys.ts';
import { quotedLines, readActionSecrets } from '../build-secrets.ts';
import { BUILDER_INPUTS, type BuilderOption, type BuilderRequest, readBuilderRequest } from '../builder-options.ts';
import { MAX_MINUTES } from '../deadline.ts';
import {
  asAutoFlag,
  asCount,
  asFlag,
  asLines,
  asList,
  asOneOf,
  asRegistryHosts,
  asRepositories,
  asRepository,
  asShape,
  asText,
  type ReadInput,
  wrongInput,
} from './input-values.ts';

/** An input of action.yml, and what applies without it. */
interface Input<V> {
  readonly name: string;
  readonly read: ReadInput<V>;
  readonly otherwise: V;
}

/** Inputs by the member that holds their value. */
type InputTable = Readonly<Record<string, Input<unknown>>>;
type InputValues<T extends InputTable> = { readonly [M in keyof T]: T[M] extends Input<infer V> ? V : never };

function input<V>(name: string, read: ReadInput<V>, otherwise: V): Input<V> {
  return { name, read, otherwise };
}

/** An input without which terrarium.yml or the event decides. */
function optionalInput<V>(name: string, read: ReadInput<V>): Input<V | undefined> {
  return { name, read, otherwise: undefined };
}

const MODES = ['auto', 'plan', 'build', 'report'] as const;
const COMMENTS = ['auto', 'true', 'false'] as const;
const PUBLISHERS = ['registry', 'oci'] as const;
const FAIL_ON = ['error', 'warning', 'never'] as const;

/** GitHub's limit of a matrix. https://docs.github.com/en/actions/reference/limits */
const MAX_MATRIX = 256;

/** What is planned and built. */
const RUN_INPUTS = {
  mode: input<(typeof MODES)[number]>('mode', asOneOf(MODES), 'auto'),
  config: optionalInput('config', asText),
  root: input('root', asText, '.'),
  environments: input('environments', asList, []),
  repository: optionalInput('repository', asRepository),
  lookupRepositories: optionalInput('lookup-repositories', asRepositories),
  stagingRepository: optionalInput('staging-repository', asRepository),
  allowedRegistries: optionalInput('allowed-registries', asList),
  insecureRegistries: optionalInput('insecure-registries', asRegistryHosts),
  push: input('push', asAutoFlag, undefined),
  allowDirty: input('allow-dirty', asFlag, false),
  baseMoved: optionalInput('base-moved', asOneOf(BASE_MOVED)),
  followBase: optionalInput('follow-base', asOneOf(FOLLOW_BASE)),
  force: input('force', asList, []),
  refresh: input('refresh', asList, []),
  baseRef: optionalInput('base-ref', asShape(/^[^-\s][^\s]*$/, 'a branch, tag or commit')),
  plan: optionalInput('plan', asText),
  reports: optionalInput('reports', asText),
  jobs: input('jobs', asCount(1, 64), 2),
  matrixSize: input('matrix-size', asCount(1, MAX_MATRIX), 20),
  waves: input('waves', asFlag, false),
  maxBuilds: input('max-builds', asCount(0, 1_000_000), 20),
  timeout: optionalInput('timeout', asCount(1, MAX_MINUTES)),
  publisher: optionalInput('publisher', asOneOf(PUBLISHERS)),
  tags: input('tags', asLines, []),
  labels: input('labels', asLines, []),
  annotations: input('annotations', asLines, []),
} as const satisfies InputTable;

/** What is said of it, and where. */
const REPORT_INPUTS = {
  cache: input('cache', asFlag, true),
  comment: input<(typeof COMMENTS)[number]>(
    'comment',
    (name, text) => asOneOf(COMMENTS)(name, text.toLowerCase()),
    'auto',
  ),
  suggestions: input('suggestions', asFlag, true),
  failOn: input<(typeof FAIL_ON)[number]>('fail-on', asOneOf(FAIL_ON), 'error'),
  sarifFile: optionalInput('sarif-file', asText),
  site: optionalInput('site', asText),
  token: optionalInput('github-token', asText),
} as const satisfies InputTable;

/** Every input of action.yml, in its order; a test keeps the two in step. */
export const INPUT_NAMES: readonly string[] = [
  ...Object.values(RUN_INPUTS).map(({ name }) => name),
  ...BUILDER_INPUTS,
  ...Object.values(REPORT_INPUTS).map(({ name }) => name),
];

/** The step's `with:`, decided. */
export interface Inputs extends InputValues<typeof RUN_INPUTS>, InputValues<typeof REPORT_INPUTS> {
  readonly builderRequest: BuilderRequest;
}

/** Reads every input. A value that cannot be meant is a `usage` error that names its input. */
export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  checkPlanInput(readInput(env, RUN_INPUTS.mode), readInput(env, RUN_INPUTS.plan));
  return {
    ...readInputTable(env, RUN_INPUTS),
    builderRequest: readRequest(env),
    ...readInputTable(env, REPORT_INPUTS),
  };
}

function checkPlanInput(mode: Inputs['mode'], plan: string | undefined): void {
  if (mode === 'build' && plan === undefined)
    throw wrongInput('plan', 'the plan file of another job, which mode build needs', '');
  if (plan !== undefined && (mode === 'auto' || mode === 'plan'))
    throw wrongInput('plan', 'no plan file, for only the modes build and report read one', plan);
}

function readInputTable<T extends InputTable>(env: NodeJS.ProcessEnv, table: T): InputValues<T> {
  const values = Object.entries(table).map(([member, row]) => [member, readInput(env, row)] as const);
  return Object.fromEntries(values) as InputValues<T>;
}

function readInput<V>(env: NodeJS.ProcessEnv, { name, read, otherwise }: Input<V>): V {
  const text = inputText(env, name);
  return text === undefined ? otherwise : read(name, text);
}

// The runner upper-cases names and keeps hyphens; an input that is not given is an empty text.
// https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs
function inputText(env: NodeJS.ProcessEnv, name: string): string | undefined {
  return env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
}

function readRequest(env: NodeJS.ProcessEnv): BuilderRequest {
  const secrets = readActionSecrets(
    quotedLines(inputText(env, 'secrets') ?? ''),
    readInput(env, input('secret-envs', asList, [])),
    readInput(env, input('secret-files', asLines, [])),
    env,
  );
  return readBuilderRequest(secrets, (option) => readInput(env, input(option.name, readerOf(option), [])));
}

function readerOf({ kind, shape, expected = '' }: BuilderOption): ReadInput<readonly string[]> {
  if (kind === 'list') return asLines;
  const read = shape === undefined ? asText : asShape(shape, expected);
  return (name, text) => [read(name, text)];
}
