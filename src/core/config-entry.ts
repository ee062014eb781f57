import { decodePlatforms, decodeReferences } from './config-values.ts';
import {
  checkKeys,
  decodeList,
  decodeMap,
  decodeOptional,
  decodeString,
  decodeText,
  decodeTexts,
  type Findings,
  quote,
  report,
} from './decode.ts';
import { type Glob, isGlob, parseGlob } from './glob.ts';
import { resolvePath } from './names/path.ts';
import type { Position, YamlMap, YamlNode } from './yaml.ts';

/** One entry of `environments`: which definitions it selects, and what it overrides. */
export interface EnvironmentEntry {
  /** Path or glob, relative to the root. */
  readonly path: string;
  /** Matcher of a glob; `undefined` for a literal path. */
  readonly glob: Glob | undefined;
  readonly at: Position;
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly base: string | undefined;
  readonly context: string | undefined;
  readonly target: string | undefined;
  readonly platforms: readonly string[] | undefined;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly buildContexts: Readonly<Record<string, string>>;
  readonly provides: readonly string[];
  readonly test: string | undefined;
}

/** Keys of an entry in the order of the documentation. */
export const ENTRY_KEYS = [
  'path',
  'name',
  'version',
  'base',
  'context',
  'target',
  'platforms',
  'build-args',
  'build-contexts',
  'provides',
  'test',
] as const;

/** Reads the list of entries. */
export function decodeEntries(
  findings: Findings,
  node: YamlNode,
  what: string,
): readonly EnvironmentEntry[] | undefined {
  const nodes = decodeList(findings, node, what);
  return (
    nodes &&
    checkProvides(
      findings,
      nodes.flatMap((entry) => decodeEntry(findings, entry) ?? []),
    )
  );
}

// A reference that siblings stand on must mean one environment.
function checkProvides(findings: Findings, entries: readonly EnvironmentEntry[]): readonly EnvironmentEntry[] {
  const seen = new Set<string>();
  for (const { path, glob, provides, at } of entries) {
    if (provides.length > 0 && glob !== undefined) {
      const hint = 'give each environment that siblings stand on its own entry';
      report(
        findings,
        'error',
        'provides-conflict',
        `provides needs a literal path, received ${quote(path)}`,
        at,
        hint,
      );
    }
    for (const text of provides) {
      if (seen.has(text)) report(findings, 'error', 'provides-conflict', `${quote(text)} is provided twice`, at);
      seen.add(text);
    }
  }
  return entries;
}

function decodeEntry(findings: Findings, node: YamlNode): EnvironmentEntry | undefined {
  const map = decodeMap(findings, node, 'an element of environments');
  if (map === undefined) return undefined;
  checkKeys(findings, map, ENTRY_KEYS, 'an environment');
  const path = decodeOptional(findings, map, 'path', decodeString);
  if (path === undefined) {
    report(findings, 'error', 'field-missing', 'expected a path', map.at, 'add "path: <definition file or glob>"');
    return undefined;
  }
  const texts = (key: string) => decodeOptional(findings, map, key, decodeTexts) ?? {};
  return {
    ...decodePath(findings, map, path),
    at: map.at,
    name: decodeOptional(findings, map, 'name', decodeText),
    version: decodeOptional(findings, map, 'version', decodeText),
    base: decodeOptional(findings, map, 'base', decodeString),
    context: decodeOptional(findings, map, 'context', decodeString),
    target: decodeOptional(findings, map, 'target', decodeString),
    platforms: decodeOptional(findings, map, 'platforms', decodePlatforms),
    buildArgs: texts('build-args'),
    buildContexts: texts('build-contexts'),
    provides: decodeOptional(findings, map, 'provides', decodeReferences) ?? [],
    test: decodeOptional(findings, map, 'test', decodeString),
  };
}

function decodePath(findings: Findings, map: YamlMap, text: string): Pick<EnvironmentEntry, 'path' | 'glob'> {
  const resolved = resolvePath('.', text);
  if (!resolved.ok) {
    report(
      findings,
      'error',
      'path-refused',
      `path ${quote(text)}: ${resolved.reason}`,
      map.at,
      'name a file below the root',
    );
    return { path: text, glob: undefined };
  }
  const { path } = resolved;
  if (!isGlob(path)) return { path, glob: undefined };
  const glob = parseGlob(path);
  if (glob !== undefined) return { path, glob };
  report(
    findings,
    'error',
    'glob-limits',
    `the braces of ${quote(path)} stand for more than 64 alternatives`,
    map.at,
    'write several entries',
  );
  return { path, glob: () => false };
}
