import { splitId } from '../config/path.ts';
import type { Selection } from '../model/environment.ts';
import { yamlText } from '../text/yaml-scalar.ts';

/** Keys of an entry that a proposal may give, in the order of the documentation. */
export interface Settings {
  readonly name?: string;
  readonly base?: string;
  readonly context?: string;
  readonly target?: string;
  readonly 'build-args-file'?: string;
}

/** An entry that a first `terrarium.yml` may have. */
export interface Proposal {
  /** Value for `path` of an entry: an id or a pattern. */
  readonly path: string;
  readonly settings: Settings;
  /** Whether its definitions are selected without configuration, are candidates, or lie below folders of tests and examples. */
  readonly selection: Extract<Selection, 'declared' | 'candidate' | 'excluded'>;
  /** Definitions that a pattern stands for, and how many more of them have errors. */
  readonly count: number;
  readonly broken: number;
  /** True if its context is the root as a whole. */
  readonly copiesAll: boolean;
}

/** A definition that is not proposed, since it would fail. */
export interface Refusal {
  readonly id: string;
  /** The first error, as `message` of a finding; empty where the definition itself has errors. */
  readonly why: string;
}

/** The lines of an entry in a list, without indentation. */
export function entryLines({ path, settings }: Proposal, pins: ReadonlyMap<string, string>): readonly string[] {
  const { base } = settings;
  const pinned = base === undefined ? settings : { ...settings, base: pins.get(base) ?? base };
  const keys = KEYS.flatMap((key) => (pinned[key] === undefined ? [] : [`  ${key}: ${yamlText(pinned[key])}`]));
  return [`- path: ${yamlText(path)}`, ...keys];
}

const KEYS = ['name', 'base', 'context', 'target', 'build-args-file'] as const satisfies readonly (keyof Settings)[];

/** An id as a pattern that matches it alone: every special character is replaced with `?`. */
export function literalPath(id: string): string {
  const { file, rest } = splitId(id);
  return `${file.replace(/[*[{]/g, '?')}${rest}`;
}
