import { posix } from 'node:path';
import { ROOMS, roomOf } from './rooms.ts';

/** Files by path, or folders, with those that they import. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Import specifiers of a source text: static, dynamic and re-exports; types count. */
export function specifiersOf(text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/[^\n]*/gm, '');
  const pattern =
    /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]/gm;
  return [...code.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** What a relative specifier of a file names, relative to the same root. */
export function resolveSpecifier(path: string, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(path), specifier));
}

/** Who imports whom; `files` are texts by path. */
export function fileGraph(files: ReadonlyMap<string, string>): Graph {
  return new Map(
    [...files].map(([path, text]) => {
      const relative = specifiersOf(text).filter((specifier) => specifier.startsWith('.'));
      return [path, new Set(relative.map((specifier) => resolveSpecifier(path, specifier)))];
    }),
  );
}

/** The same between folders. */
export function folderGraph(files: Graph): Graph {
  const folders = new Map<string, Set<string>>();
  for (const [path, targets] of files) {
    const folder = posix.dirname(path);
    const others = folders.get(folder) ?? new Set();
    folders.set(folder, others);
    for (const target of targets) if (posix.dirname(target) !== folder) others.add(posix.dirname(target));
  }
  return folders;
}

/** Imports from a lower room of `src/core` to a higher one, as `from -> to`. */
export function upwardImports(files: Graph): readonly string[] {
  const floor = new Map(ROOMS.map(({ name }, index) => [name, index]));
  return [...files].flatMap(([path, targets]) => {
    const own = floor.get(roomOf(path) ?? '');
    return [...targets]
      .filter((target) => own !== undefined && (floor.get(roomOf(target) ?? '') ?? -1) > own)
      .map((target) => `${path} -> ${target}`);
  });
}

/** Cycles: the strongly connected components of more than one member (Tarjan). */
export function cyclesOf(graph: Graph): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const cycles: string[][] = [];
  const visit = (node: string): void => {
    order.set(node, order.size);
    low.set(node, order.get(node) ?? 0);
    open.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) low.set(node, Math.min(low.get(node) ?? 0, low.get(next) ?? 0));
    }
    if (low.get(node) !== order.get(node)) return;
    const members = open.splice(open.indexOf(node));
    if (members.length > 1) cycles.push(members.sort());
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return cycles;
}

/** How many of the files each folder holds, the fullest first. */
export function folderSizes(paths: Iterable<string>): readonly (readonly [string, number])[] {
  const sizes = new Map<string, number>();
  for (const path of paths) sizes.set(posix.dirname(path), (sizes.get(posix.dirname(path)) ?? 0) + 1);
  return [...sizes].sort(([, a], [, b]) => b - a);
}
