import { isClean, quote } from '../../model/diagnostic.ts';
import { Findings } from '../../model/findings.ts';
import { directoryOf, resolvePath } from '../../names/path.ts';
import { normalizeName } from '../../specifiers/requirement.ts';
import { checkKeys, entryOf } from '../../text/decode.ts';
import type { DataMap } from '../../text/node.ts';
import { readToml } from '../../text/toml.ts';
import { stringsOf, tableOf, tablesOf } from '../../text/toml-fields.ts';
import { emptySource, type FormatReader, oneDefinition, type ParsedReading } from '../contract/format.ts';
import { lockBudget } from './lock-condition.ts';
import { lockReading, pointerPart } from './lock-lines.ts';
import { type UvSelection, uvLines, wantedBy } from './uv-lock-graph.ts';
import { parseUvPackage, type UvPackage } from './uv-lock-package.ts';

/**
 * `uv.lock`: one definition for what the project needs, one for each of its extras and dependency groups added to it,
 * and the same for each project of a workspace. The project itself is not installed.
 * https://docs.astral.sh/uv/concepts/projects/layout/
 */
export const uvLock: FormatReader = {
  format: 'uv-lock',
  listsPackages: true,
  isProject: true,
  namedBy: 'requirements',
  names: isUvLock,
  recognizes: ({ path }) => isUvLock(path),
  includes: () => [],
  parse: ({ path, read }) => {
    const reading = read(readToml);
    if (!reading.ok) return oneDefinition(emptySource('uv-lock'), [reading.diagnostic]);
    const findings = new Findings(path);
    const lock = parseLock(findings, reading.root as DataMap);
    return { definitions: definitionsOf(findings, lock, path), uses: [] };
  },
};

function isUvLock(path: string): boolean {
  return /(?:^|\/)uv\.lock$/.test(path);
}

interface UvLock {
  readonly packages: readonly UvPackage[];
  /** Names of the projects of the workspace. */
  readonly members: ReadonlySet<string>;
}

const KEYS = ['version', 'revision', 'requires-python', 'resolution-markers', 'supported-markers'].concat([
  'required-markers',
  'conflicts',
  'options',
  'manifest',
  'package',
]);

function parseLock(findings: Findings, root: DataMap): UvLock {
  const version = entryOf(root, 'version')?.value;
  if (version?.kind !== 'scalar' || version.text !== '1') {
    const received = version?.kind === 'scalar' ? quote(version.text) : 'none';
    const hint = 'write the lock again with a current uv';
    findings.error('lock-version', `expected version 1 of uv.lock, received ${received}`, { at: root.at, hint });
    return { packages: [], members: new Set() };
  }
  checkKeys(findings, root, KEYS, 'uv.lock');
  const packages = tablesOf(findings, root, 'package').flatMap((map) => parseUvPackage(findings, map) ?? []);
  const members = new Set(stringsOf(findings, tableOf(findings, root, 'manifest'), 'members').map(normalizeName));
  return { packages, members };
}

function definitionsOf(findings: Findings, lock: UvLock, path: string): readonly ParsedReading[] {
  const projects = projectsOf(lock);
  if (isClean(findings.diagnostics) && projects.length === 0)
    findings.error('lock-package', 'expected a project in uv.lock, received packages alone', {
      at: {
        line: 1,
        column: 1,
      },
    });
  const selections = projects.flatMap(({ project, prefix }) =>
    selectionsOf(lock.packages[project] as UvPackage, project, prefix),
  );
  const consumes = consumedBy(lock, directoryOf(path));
  const broken = !isClean(findings.diagnostics) || selections.length === 0;
  const empty = { ...emptySource('uv-lock'), consumes };
  if (broken) return [{ suffix: '', source: empty, diagnostics: findings.diagnostics }];
  const budget = lockBudget();
  return selections.map(({ suffix, selection }) => {
    const asks = wantedBy(lock.packages[selection.project] as UvPackage, selection).map(({ name }) => name);
    const lines = (own: Findings) => uvLines(own, lock.packages, selection, budget);
    return lockReading(findings, budget, suffix, { ...empty, asks }, lines);
  });
}

interface Project {
  readonly project: number;
  /** Prefix of the ids of its definitions. */
  readonly prefix: string;
}

function projectsOf({ packages, members }: UvLock): readonly Project[] {
  return packages.flatMap((candidate, project): readonly Project[] => {
    if (candidate.folder === '.') return [{ project, prefix: '' }];
    const { name } = candidate.locked;
    return candidate.folder !== undefined && members.has(name)
      ? [{ project, prefix: `/members/${pointerPart(name)}` }]
      : [];
  });
}

interface Named {
  readonly suffix: string;
  readonly selection: UvSelection;
}

function selectionsOf({ locked, extras, groups }: UvPackage, project: number, prefix: string): readonly Named[] {
  const { name } = locked;
  const member = prefix === '' ? '/project' : prefix;
  return [
    { suffix: prefix === '' ? '' : `#${prefix}`, selection: { project, name, extra: undefined, group: undefined } },
    ...[...extras.keys()].map((extra) => ({
      suffix: `#${member}/optional-dependencies/${pointerPart(extra)}`,
      selection: { project, name, extra, group: undefined },
    })),
    ...[...groups.keys()].map((group) => ({
      suffix: `#${prefix}/dependency-groups/${pointerPart(group)}`,
      selection: { project, name, extra: undefined, group },
    })),
  ];
}

/** The manifests that the lock was created from. */
function consumedBy({ packages, members }: UvLock, directory: string): readonly string[] {
  const folders = packages.flatMap(({ folder, locked }) =>
    folder !== undefined && members.has(locked.name) ? [folder] : [],
  );
  return [...new Set(['.', ...folders])].flatMap((folder) => {
    const resolved = resolvePath(directory, `${folder}/pyproject.toml`);
    return resolved.ok ? [resolved.path] : [];
  });
}
