/** A run: a tree of files, its configuration, and what is asked of it. */
export interface Run {
  readonly files: Readonly<Record<string, string>>;
  /** Text of terrarium.yml. */
  readonly config?: string | undefined;
  /** The other side of a pull request. */
  readonly base?: Omit<Run, 'base'> | undefined;
  /** Former paths by path, as git reports them. */
  readonly renames?: ReadonlyMap<string, string> | undefined;
  readonly environments?: readonly string[] | undefined;
  readonly force?: readonly string[] | undefined;
}

export interface Scenario {
  readonly name: string;
  /** The smallest of the three sizes: the largest takes about half a second. */
  readonly size: number;
  readonly make: (size: number) => Run;
}

export const numbers = (size: number) => Array.from({ length: size }, (_, index) => index);

export function lines(size: number, line: (index: number) => string): string {
  return numbers(size).map(line).join('\n');
}

export function filesOf(size: number, file: (index: number) => readonly [string, string]): Run['files'] {
  return Object.fromEntries(numbers(size).map(file));
}

/** terrarium.yml with entries, after other keys. */
export function entries(size: number, entry: (index: number) => string, before = ''): string {
  return `${before}environments:\n${lines(size, (index) => `  - ${entry(index)}`)}\n`;
}

export const conda = (index: number) => `channels: [conda-forge]\ndependencies: [python=3.12, "numpy=1.26.${index}"]\n`;
export const condaFile = (index: number) => [`e${index}/environment.yml`, conda(index)] as const;
export const every = (glob: string) => `environments:\n  - { path: "${glob}", base: "python:3.12" }\n`;

/** An external image where there is no environment of the number. */
export function parentOf(index: number): string {
  return index < 0 ? 'python:3.12' : `environment:e${index}`;
}

/** Ids sort by these as by their numbers. */
export function nameOf(index: number): string {
  return `e${String(index).padStart(6, '0')}`;
}
