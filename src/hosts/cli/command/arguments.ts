import { parseArgs } from 'node:util';
import { TerrariumError } from '../../../core/model/errors.ts';
import { closest } from '../../../core/names/closest.ts';
import type { DefinedTree } from '../../../pipeline.ts';
import { BUILDER_OPTIONS } from '../../builder-options.ts';
import { BUILDING_MINUTES, LOOKING_MINUTES } from '../../deadline.ts';
import { openSource } from '../../recorded-reads.ts';

/** Flags of every command, decided. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly root: string;
  /** The folder of the start, relative to a root above it; POSIX. Empty where that is the root, or the root was named. */
  readonly folder: string;
  readonly config: string | undefined;
  readonly json: boolean;
  readonly help: boolean;
  /** The words that were given. */
  readonly given: readonly string[];
  /** Opens the work tree. */
  readonly openSource: typeof openSource;
  /** Gets what has to be known of the tree where the run is kept. */
  readonly onDefined?: ((defined: DefinedTree) => void) | undefined;
  readonly text: (name: string) => string | undefined;
  /** Every value of a flag. */
  readonly list: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
  readonly count: (name: string, fallback: number) => number;
}

/** A flag of a command, as `--help` shows it. */
export interface CommandFlag {
  readonly name: string;
  readonly kind: 'flag' | 'text' | 'list';
  /** Placeholder of the value. */
  readonly value?: string;
  readonly help: string;
  /** True where it names environments, and so may be a path. */
  readonly isEnvironment?: true;
}

const ROOT: CommandFlag = {
  name: 'root',
  kind: 'text',
  value: '<dir>',
  help: 'folder to read (default: the nearest with terrarium.yml)',
};
const CONFIG: CommandFlag = {
  name: 'config',
  kind: 'text',
  value: '<file>',
  help: 'configuration, relative to the root (default: terrarium.yml)',
};
const TIMEOUT: CommandFlag = {
  name: 'timeout',
  kind: 'text',
  value: '<minutes>',
  help: `stop the run after so long (default: ${LOOKING_MINUTES}; of build and export: ${BUILDING_MINUTES})`,
};
const DEBUG: CommandFlag = {
  name: 'debug',
  kind: 'flag',
  help: 'show every request to registries on standard error, without secrets',
};
const COLOR: CommandFlag = {
  name: 'color',
  kind: 'text',
  value: '<auto|always|never>',
  help: 'colours (default: auto, on terminals; NO_COLOR and FORCE_COLOR count)',
};
const QUIET: CommandFlag = { name: 'quiet', kind: 'flag', help: 'write results and errors alone' };
const VERBOSE: CommandFlag = {
  name: 'verbose',
  kind: 'flag',
  help: 'also the output of builds and installers',
};
const HELP: CommandFlag = { name: 'help', kind: 'flag', help: 'show this help (-h)' };

/** Of the commands whose runs may be kept. */
export const MEMO: CommandFlag = { name: 'no-memo', kind: 'flag', help: 'compute everything, and keep nothing' };

/** Flags of the commands that end by themselves. */
export const COMMON: readonly CommandFlag[] = [ROOT, CONFIG, TIMEOUT, COLOR, QUIET, VERBOSE, DEBUG, HELP];

/** Flags of the commands that run until they end or are interrupted. */
export const LIMITLESS: readonly CommandFlag[] = [ROOT, CONFIG, COLOR, QUIET, VERBOSE, DEBUG, HELP];

/** Flags of the commands that may build. */
export const BUILDER: readonly CommandFlag[] = [
  { name: 'load', kind: 'flag', help: 'build into the local engine, and look there as well; push nothing' },
  ...BUILDER_OPTIONS,
];

/** Where the commands that ask registries look. */
export const REPOSITORIES: readonly CommandFlag[] = [
  { name: 'repository', kind: 'text', value: '<repository>', help: 'where images are looked for and pushed to' },
  {
    name: 'lookup-repository',
    kind: 'list',
    value: '<repository>',
    help: 'read-only repository to look in as well (repeatable)',
  },
  {
    name: 'insecure-registry',
    kind: 'list',
    value: '<host>',
    help: 'registry that is asked over plain HTTP, with credentials (repeatable)',
  },
];

/** Flags of the commands that a pull request's jobs run, whatever their CI is. */
export const PULL_REQUEST: readonly CommandFlag[] = [
  {
    name: 'staging',
    kind: 'flag',
    help: 'push to staging-repository where the configuration has one, as for a pull request',
  },
  { name: 'markdown', kind: 'flag', help: 'print the comment of a pull request, for terrarium comment' },
];

/** Flags of the commands that list what is registered. */
export const REGISTERED: readonly CommandFlag[] = [
  { name: 'packages', kind: 'flag', help: 'also what the newest image of each name holds' },
  { name: 'all', kind: 'flag', help: 'also what is archived, and environments that have no name, by their ids' },
];

/** Flags of the commands that plan. */
export const REGISTRY: readonly CommandFlag[] = [
  ...REPOSITORIES,
  { name: 'base-ref', kind: 'text', value: '<commit>', help: 'compare with the merge base of this commit and HEAD' },
  {
    name: 'force',
    kind: 'list',
    value: '<id|all>',
    help: 'build again although the image exists (repeatable)',
    isEnvironment: true,
  },
  {
    name: 'refresh',
    kind: 'list',
    value: '<id|all>',
    help: 'solve packages again, and build with them (repeatable)',
    isEnvironment: true,
  },
];

/** Reads the arguments of a command; what is not known is a usage error. */
export function readArguments(flags: readonly CommandFlag[], args: readonly string[]): Arguments {
  const options = Object.fromEntries(
    flags.map(({ name, kind }): [string, Option] => {
      const option = { type: kind === 'flag' ? 'boolean' : 'string', multiple: kind === 'list' } as const;
      return [name, name === 'help' ? { ...option, short: 'h' } : option];
    }),
  );
  const { values, positionals } = parse(options, args);
  const list = (name: string) => [values[name] ?? []].flat().filter((value) => typeof value === 'string');
  const text = (name: string) => list(name)[0];
  return {
    positionals,
    root: text('root') ?? '.',
    folder: '',
    config: text('config'),
    json: values.json === true,
    help: values.help === true,
    given: args,
    openSource,
    text,
    list,
    flag: (name) => values[name] === true,
    count: (name, fallback) => parseCount(name, text(name)) ?? fallback,
  };
}

function parseCount(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9][0-9]{0,5}$/.test(text)) return Number(text);
  throw new TerrariumError('usage', `expected a positive number for --${name}, received ${JSON.stringify(text)}`);
}

/** Throws where a command that takes no arguments was given some. */
export function requireNoArguments(
  { positionals: [first] }: Arguments,
  hint = 'terrarium help <command> shows what it takes',
): void {
  if (first !== undefined) throw new TerrariumError('usage', `unexpected argument ${JSON.stringify(first)}`, { hint });
}

interface Option {
  readonly type: 'boolean' | 'string';
  readonly multiple: boolean;
  readonly short?: string;
}

type Options = Readonly<Record<string, Option>>;

function parse(options: Options, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ', 1)[0] ?? '') : String(error);
    const [, written = ''] = /^Unknown option '--([^' =]+)/.exec(message) ?? [];
    const meant = closest(written, Object.keys(options));
    throw new TerrariumError('usage', message, {
      hint: meant === undefined ? 'terrarium help <command> lists the flags' : `did you mean --${meant}?`,
    });
  }
}

/** Refuses flags that each say what is printed, where several are given. */
export function requireOneForm(args: Pick<Arguments, 'flag'>, ...forms: readonly string[]): void {
  const [first, second] = forms.filter((name) => args.flag(name));
  if (second !== undefined) throw new TerrariumError('usage', `expected one of --${first} and --${second}`);
}
