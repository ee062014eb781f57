import { parse } from 'yaml';
import { isRecord, parseJson } from '../../core/model/json.ts';
import type { ReadTree } from '../../core/model/tree.ts';
import { withoutTrailing } from '../../core/names/affixes.ts';
import { directoryOf, fileName, foldersAbove } from '../../core/names/path.ts';
import { parseGlob } from '../../core/text/glob.ts';

/** The project that owns a folder: its root; `undefined` where none does. */
export type FindOwner = (folder: string) => string | undefined;

/**
 * Projects by the files that make them: `project.json`, and `package.json` where the workspaces of the package manager have it, as Nx
 * decides that itself. https://nx.dev/docs/reference/project-configuration
 */
export async function projectOwners(tree: Pick<ReadTree, 'listFiles' | 'readText'>): Promise<FindOwner> {
  const paths = await tree.listFiles();
  const isMember = await workspaceMembers(tree);
  const roots = new Set<string>();
  for (const path of paths) {
    const name = fileName(path);
    if (name === 'project.json' || (name === 'package.json' && isMember(path))) roots.add(directoryOf(path));
  }
  return (folder) => [folder, ...foldersAbove(folder)].find((candidate) => roots.has(candidate));
}

async function workspaceMembers(tree: Pick<ReadTree, 'readText'>): Promise<(path: string) => boolean> {
  const [manifest, pnpm, lerna] = await Promise.all([
    readData(tree, 'package.json'),
    readData(tree, 'pnpm-workspace.yaml'),
    readData(tree, 'lerna.json'),
  ]);
  const { workspaces } = manifest ?? {};
  const lernaPackages = lerna === undefined ? [] : textsOf(lerna.packages);
  const patterns = [
    ...textsOf(isRecord(workspaces) ? workspaces.packages : workspaces),
    ...textsOf(pnpm?.packages),
    ...(lerna !== undefined && lernaPackages.length === 0 ? ['packages/*'] : lernaPackages),
  ].map(manifestPattern);
  const own = manifest?.nx === undefined ? [] : ['package.json'];
  return matcherOf([...patterns, ...own]);
}

function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  const unwanted = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const onlyExcludes = unwanted.length > 0 && wanted.every((pattern) => pattern === 'package.json');
  const [included, excluded] = [onlyExcludes ? [...wanted, '**/package.json'] : wanted, unwanted].map((list) =>
    list.flatMap((pattern) => parseGlob(pattern) ?? []),
  );
  return (path) => included?.some((glob) => glob(path)) === true && excluded?.some((glob) => glob(path)) !== true;
}

/** `./packages/*` is a pattern of folders, and here one of their manifests. */
function manifestPattern(pattern: string): string {
  const not = pattern.startsWith('!') ? '!' : '';
  const folder = withoutTrailing(pattern.slice(not.length), '/').replace(/^\.\//, '');
  return `${not}${folder === '' || folder === '.' ? '' : `${folder}/`}package.json`;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}

/** A JSON or YAML file; `undefined` where it is not there. What cannot be read, Nx reports itself. */
async function readData(
  tree: Pick<ReadTree, 'readText'>,
  path: string,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const file = await tree.readText(path);
  if (file.kind !== 'text') return undefined;
  const value = path.endsWith('.json') ? parseJson(file.text) : parseYaml(file.text);
  return isRecord(value) ? value : {};
}

function parseYaml(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
