import { posix } from 'node:path';
import { isBelowExcluded, namesFolders } from '../normalize/excluded-folders.ts';
import type { Proposal } from './proposal.ts';

/** So many entries of one file name are written as a pattern. */
const MANY = 4;

/** What else the files of a tree are, where a pattern would match them as well. */
export interface Others {
  /** Definitions that have errors, by their paths. */
  readonly broken: readonly string[];
  /** Definitions that are parts of others, or whose entries differ in more than settings. */
  readonly foreign: readonly string[];
}

/**
 * Writes entries whose files have one name and equal settings as patterns, `models/**\/conda.yml`, where these match nothing else.
 * Entries come before patterns: the first that names a definition speaks.
 */
export function withPatterns(proposals: readonly Proposal[], others: Others): readonly Proposal[] {
  const entries = Map.groupBy(proposals, ({ path }) => path);
  const groups = Map.groupBy(proposals, (proposal) =>
    isWhole(proposal) && entries.get(proposal.path)?.length === 1
      ? JSON.stringify([proposal.selection, basenameOf(proposal.path)])
      : '',
  );
  const [broken, foreign] = [others.broken, others.foreign].map((paths) => Map.groupBy(paths, basenameOf));
  return [...groups].flatMap(([key, group]) => {
    const name = basenameOf(group[0]?.path ?? '');
    return key === '' ? group : grouped(group, { broken: broken?.get(name) ?? [], foreign: foreign?.get(name) ?? [] });
  });
}

function basenameOf(path: string): string {
  return posix.basename(path);
}

/** Patterns are for definitions that are a file, with nothing that only one of them can have. */
function isWhole({ path, copiesAll, settings: { name, target } }: Proposal): boolean {
  return !copiesAll && !/[?*[{#]/.test(path) && name === undefined && target === undefined;
}

function grouped(group: readonly Proposal[], others: Others): readonly Proposal[] {
  const byKind = [...Map.groupBy(group, ({ settings }) => JSON.stringify(settings)).values()];
  const [most = [], ...rest] = byKind.sort((a, b) => b.length - a.length);
  return [...rest.flat(), ...below('', most, others)];
}

/** Patterns for the largest folders in which every file of the name is proposed, or has errors and is one of few. `others` have it too. */
function below(folder: string, members: readonly Proposal[], others: Others): readonly Proposal[] {
  const [first] = members;
  if (first === undefined || members.length < MANY) return members;
  const prefix = commonFolder(
    members.map(({ path }) => path),
    folder,
  );
  const pattern = `${prefix}**/${basenameOf(first.path)}`;
  const matches = (path: string) => path.startsWith(prefix) && isMatched(pattern, path);
  const inside = { broken: others.broken.filter(matches), foreign: others.foreign.filter(matches) };
  const broken = inside.broken.length;
  const isSound = inside.foreign.length === 0 && broken * 10 <= members.length;
  if (isSound && members.every(({ path }) => isMatched(pattern, path)))
    return [{ ...first, path: pattern, count: members.length, broken }];
  const children = Map.groupBy(members, ({ path }) => path.slice(prefix.length).split('/')[0] ?? '');
  return [...children].flatMap(([child, own]) => below(`${prefix}${child}/`, own, inside));
}

function commonFolder(paths: readonly string[], folder: string): string {
  const [first = ''] = paths;
  const parts = first.split('/').slice(0, -1);
  let prefix = folder;
  for (const part of parts.slice(folder.split('/').length - 1)) {
    const longer = `${prefix}${part}/`;
    if (!paths.every((path) => path.startsWith(longer))) break;
    prefix = longer;
  }
  return prefix;
}

function isMatched(pattern: string, path: string): boolean {
  return !isBelowExcluded(path) || namesFolders(pattern, path);
}
