import { quote, START } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import { normalizeName } from '../../specifiers/requirement.ts';
import { checkKeys, entryOf } from '../../text/decode.ts';
import type { DataEntry, DataMap } from '../../text/node.ts';
import type { Files } from '../../text/source-file.ts';
import { readToml } from '../../text/toml.ts';
import { entriesOf, stringOf, tableFrom, tableOf } from '../../text/toml-fields.ts';
import { type PoetryDependency, parsePoetryDependency } from './lock-dependency.ts';
import { MAIN } from './lock-package.ts';

/** The dependencies of the project next to a Poetry 1 lock. */
export interface PoetryManifest {
  readonly path: string;
  /** Normalized name of the project, which is not installed. */
  readonly name: string | undefined;
  /** Dependencies by group, including the main group. */
  readonly groups: ReadonlyMap<string, readonly PoetryDependency[]>;
}

const HINT = 'put the pyproject.toml of the lock beside it, or run "poetry lock" with Poetry 2';

/**
 * Reads the manifest of a lock and reports mistakes in it. If the manifest is missing, the finding is reported for the
 * lock.
 */
export function parsePoetryManifest(findings: Findings, path: string, files: Files): PoetryManifest | undefined {
  const file = files.get(path) ?? { kind: 'absent' };
  if (file.kind !== 'text') {
    const reason = file.kind === 'absent' ? 'which is not there' : `which cannot be read: ${file.message}`;
    const message = `a lock of Poetry 1 is read with ${quote(path)}, ${reason}`;
    findings.error('lock-manifest', message, { at: START, hint: HINT });
    return undefined;
  }
  const reading = file.read(readToml);
  if (reading.ok) return manifestOf(findings.within(path), reading.root as DataMap);
  findings.add(reading.diagnostic);
  return undefined;
}

function manifestOf(findings: Findings, root: DataMap): PoetryManifest | undefined {
  const poetry = tableOf(findings, tableOf(findings, root, 'tool'), 'poetry');
  const project = entryOf(root, 'project')?.value;
  const foreign = project?.kind === 'map' ? entryOf(project, 'dependencies') : undefined;
  if (entryOf(poetry, 'dependencies') === undefined || foreign !== undefined) {
    // Poetry 1 ignores [project], so such a lock was created from something else.
    const message = 'expected what a project of Poetry 1 needs in [tool.poetry.dependencies] alone';
    findings.error('lock-manifest', message, { at: foreign?.at ?? START, hint: 'run "poetry lock" with Poetry 2' });
    return undefined;
  }
  const name = stringOf(findings, poetry, 'name');
  return {
    path: findings.path,
    name: name === undefined ? undefined : normalizeName(name),
    groups: groupsOf(findings, poetry),
  };
}

function groupsOf(findings: Findings, poetry: DataMap): ReadonlyMap<string, readonly PoetryDependency[]> {
  const tables: readonly (readonly [string, readonly DataEntry[]])[] = [
    [MAIN, entriesOf(findings, poetry, 'dependencies')],
    ...entriesOf(findings, poetry, 'group').flatMap((entry) => groupOf(findings, entry)),
    ['dev', entriesOf(findings, poetry, 'dev-dependencies')],
  ];
  const groups = new Map<string, PoetryDependency[]>();
  for (const [group, entries] of tables) {
    const dependencies = groups.get(group) ?? [];
    dependencies.push(...entries.flatMap((entry) => rootOf(findings, entry)));
    if (group === MAIN || dependencies.length > 0) groups.set(group, dependencies);
  }
  return groups;
}

function groupOf(findings: Findings, { key, value }: DataEntry): readonly [string, readonly DataEntry[]][] {
  const map = tableFrom(findings, value, `the group ${quote(key)}`);
  if (map === undefined) return [];
  checkKeys(findings, map, ['optional', 'dependencies'], 'a group');
  return [[normalizeName(key), entriesOf(findings, map, 'dependencies')]];
}

function rootOf(findings: Findings, entry: DataEntry): readonly PoetryDependency[] {
  return normalizeName(entry.key) === 'python' ? [] : parsePoetryDependency(findings, entry);
}
