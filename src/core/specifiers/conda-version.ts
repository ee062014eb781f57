/** A conda version, split into the parts that are compared. */
export interface CondaVersion {
  /** As written. */
  readonly text: string;
  /** The epoch, then the components. */
  readonly release: readonly Component[];
  /** Components after `+`. */
  readonly local: readonly Component[];
}

/** Alternating runs of digits and other characters, starting with a number. */
export type Component = readonly Run[];
/** A number; `post`, which sorts above every number; or a word, which sorts below all numbers. */
export type Run = bigint | 'post' | { readonly word: string };

const SEGMENTS = '[0-9a-z]+(?:[._-][0-9a-z]+)*';
const VERSION = new RegExp(`^(?:([0-9]{1,9})!)?(${SEGMENTS}_?)(?:\\+(${SEGMENTS}))?$`);
// micromamba and rattler store numbers in 64 bits.
const LONG_NUMBER = /[0-9]{19}/;

/**
 * Parses a version for comparison in conda's order. Stricter than conda: components start and end with a letter or a
 * digit (except for one underscore at the end), and numbers have at most 18 digits.
 * https://github.com/conda/conda/blob/26.7.1/conda/models/version.py#L54
 */
export function parseCondaVersion(text: string): CondaVersion | undefined {
  const lower = text.toLowerCase();
  const match = VERSION.exec(lower);
  // conda treats a dash as an underscore, but not next to one.
  if (match === null || LONG_NUMBER.test(lower) || (lower.includes('-') && lower.includes('_'))) return undefined;
  const [, epoch = '0', release = '', local] = match;
  const last = /[_-]$/.test(release) ? '_' : '';
  const components = split(last === '' ? release : release.slice(0, -1));
  return {
    text,
    release: [epoch, ...components.slice(0, -1), `${components.at(-1)}${last}`].map(parseComponent),
    local: local === undefined ? [] : split(local).map(parseComponent),
  };
}

/** Returns a number below, equal to or above 0, in conda's order: `1.0a1` < `1.0` = `1` < `1.0.post1` < `1!0`. */
export function compareCondaVersions(left: CondaVersion, right: CondaVersion): number {
  return compareLists(left.release, right.release) || compareLists(left.local, right.local);
}

function split(text: string): readonly string[] {
  return text.split(/[._-]/);
}

function parseComponent(text: string): Component {
  const runs = (text.match(/[0-9]+|[^0-9]+/g) ?? []).map(parseRun);
  return typeof runs[0] === 'bigint' ? runs : [0n, ...runs];
}

// In upper case, `dev` sorts below every other word.
function parseRun(text: string): Run {
  if (/^[0-9]/.test(text)) return BigInt(text);
  return text === 'post' ? 'post' : { word: text === 'dev' ? 'DEV' : text };
}

function compareLists(left: readonly Component[], right: readonly Component[]): number {
  return firstDifference(left, right, [], (a, b) => firstDifference(a, b, 0n, compareRuns));
}

function firstDifference<T>(left: readonly T[], right: readonly T[], fill: T, compare: (a: T, b: T) => number): number {
  const length = Math.max(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const order = compare(left[index] ?? fill, right[index] ?? fill);
    if (order !== 0) return order;
  }
  return 0;
}

function compareRuns(left: Run, right: Run): number {
  const [a, b] = [textOf(left), textOf(right)];
  const order = rankOf(left) - rankOf(right);
  if (order !== 0 || a === b) return order;
  return a < b ? -1 : 1;
}

function rankOf(run: Run): number {
  if (run === 'post') return 2;
  return typeof run === 'bigint' ? 1 : 0;
}

function textOf(run: Run): bigint | string {
  return typeof run === 'object' ? run.word : run;
}
