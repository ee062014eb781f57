import { posix } from 'node:path';
import type { ContextSelection } from '../model/definition.ts';
import type { Environment } from '../model/environment.ts';
import { once } from '../model/once.ts';
import type { ReadTree } from '../model/tree.ts';
import { parseDockerignore } from '../snapshot/dockerignore.ts';
import { parseGlob } from '../text/glob.ts';

/** What links lead to, in a work tree. Paths are relative to its root. */
export interface LinkReader {
  /** Links on the way of a path and what they lead to, the end last; empty for a path without links. */
  readonly followed: (path: string) => readonly string[];
  /** True where there are links anywhere below a folder. */
  readonly hasLinks: (folder: string) => boolean;
}

/**
 * The files that an environment is read from, relative to the root, as a task runner is told of them: paths and globs, those that
 * exclude with `!` at the end. `dir/**` is everything below a folder. A path need not exist: the definition changes when it does. Where
 * files cannot be told exactly, there are more of them, never fewer; a `?` stands for a character that would be a pattern.
 */
export type InputGlobs = readonly string[];

/** Tells the files of an environment and of its context, without those of its parents. Each ignore file is read once. */
export function inputReader(
  tree: Pick<ReadTree, 'readText'>,
  configPath: string,
  links: LinkReader,
): (environment: Environment) => Promise<InputGlobs> {
  const ignored = once(async (path: string) => {
    const file = await tree.readText(path);
    return file.kind === 'text' ? parseDockerignore(file.text).excludes : undefined;
  });
  return async ({ documents, argumentFiles, image: { context } }) => {
    const placesOf = (paths: readonly string[]) =>
      paths.flatMap((path) => [path, ...links.followed(path)]).map(literal);
    const files = placesOf([...documents.map(({ path }) => path), ...argumentFiles, configPath]);
    if (context === undefined || context.sources.length === 0) return [...new Set(files)];
    const excludes = await firstOf(context.ignoreFiles, ignored);
    const leading = links.followed(context.directory);
    const named = [...new Set([...files, ...placesOf(context.ignoreFiles), ...leading.map(literal)])];
    const folder = leading.at(-1) ?? context.directory;
    const excluded = excludeGlobs(folder, excludes, named);
    return [...new Set([...named, ...contextGlobs(folder, context, links)]), ...excluded];
  };
}

async function firstOf(
  paths: readonly string[],
  read: (path: string) => Promise<readonly string[] | undefined>,
): Promise<readonly string[]> {
  for (const path of paths) {
    const found = await read(path);
    if (found !== undefined) return found;
  }
  return [];
}

function contextGlobs(folder: string, { sources }: ContextSelection, links: LinkReader): readonly string[] {
  const whole = [within(folder, '**')];
  if (sources === 'all') return whole;
  const globs = sources.map(({ path }) => sourceGlobs(folder, path, links));
  return globs.some((found) => found === undefined) ? whole : globs.flatMap((found) => found ?? []);
}

/** `undefined` for the whole context: what a source leads to may be anywhere in it. */
function sourceGlobs(directory: string, source: string, links: LinkReader): readonly string[] | undefined {
  const isPattern = /[*?[\\]/.test(source);
  const folder = isPattern ? (/^((?:[^*?[\\/]+\/)*)/.exec(source)?.[1]?.slice(0, -1) ?? '') : source;
  if (folder === '' || folder === '.') return undefined;
  const path = posix.join(directory, folder);
  if (links.followed(path).length > 0) return undefined;
  if (!isPattern) return [literal(path), within(path, '**')];
  return links.hasLinks(path) ? undefined : [within(path, '**')];
}

// An ignore file often names itself and the Dockerfile, which are read all the same.
function excludeGlobs(directory: string, patterns: readonly string[], named: readonly string[]): readonly string[] {
  const globs = patterns.flatMap((pattern) => [within(directory, pattern), within(directory, `${pattern}/**`)]);
  return globs.flatMap((text) => {
    const glob = parseGlob(text);
    return glob === undefined || named.some(glob) ? [] : [`!${text}`];
  });
}

function within(directory: string, glob: string): string {
  return directory === '.' ? glob : `${literal(directory)}/${glob}`;
}

/** A path as a glob, for all that reads globs: a character that one of them takes for a pattern is any character. */
export function literal(path: string): string {
  return path.replace(/[*?[\]{}()|\\!]|^#/g, '?');
}
