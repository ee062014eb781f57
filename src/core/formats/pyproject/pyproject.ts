import type { PipEntry } from '../../model/definition.ts';
import { START } from '../../model/diagnostic.ts';
import { Findings, finding } from '../../model/findings.ts';
import { directoryOf } from '../../names/path.ts';
import { entryOf } from '../../text/decode.ts';
import type { DataMap, DataNode } from '../../text/node.ts';
import type { Files } from '../../text/source-file.ts';
import { readToml } from '../../text/toml.ts';
import {
  emptySource,
  type FormatReader,
  NO_PYTHON,
  oneDefinition,
  type ParsedFile,
  type ParsedReading,
} from '../contract/format.ts';
import { pointerPart } from '../locks/lock-lines.ts';
import { pipIncludes, withReached } from '../requirements/includes.ts';
import { pipTrail } from '../requirements/trail.ts';
import { dynamicFiles, dynamicLines } from './dynamic.ts';
import { dependencyGroups, groupWanted } from './groups.ts';
import { checkOtherTools, checkPoetryBeside } from './other-tools.ts';
import { poetryNames, poetryWanted } from './poetry.ts';
import { extraWanted, projectExtras, projectWanted } from './project.ts';
import { uvSettings, wantedEntries } from './uv.ts';
import { type ProjectReading, type Wanted, wantedBudget } from './wanted.ts';

/**
 * `pyproject.toml`: the project's dependencies (PEP 621), the same with each extra, each dependency group alone (PEP
 * 735), and Poetry's tables. The project itself is not installed, and `requires-python` is ignored because Python comes
 * with the base image. https://packaging.python.org/en/latest/specifications/pyproject-toml/
 */
export const pyproject: FormatReader = {
  format: 'pyproject',
  listsPackages: true,
  isProject: true,
  namedBy: 'requirements',
  names: isPyproject,
  recognizes: ({ text, path, read }) => {
    if (!isPyproject(path)) return false;
    const reading = read(readToml);
    return reading.ok
      ? selectionsOf(reading.root as DataMap).length > 0
      : /^\[(?:project|dependency-groups)\b/m.test(text);
  },
  includes: ({ path, read }) => {
    const root = isPyproject(path) ? read(readToml) : undefined;
    return root?.ok
      ? pipIncludes(
          dynamicFiles(root.root as DataMap).map((file) => `-r ${file.text}`),
          directoryOf(path),
        )
      : [];
  },
  parse: ({ path, read }, files) => {
    const reading = read(readToml);
    const empty = emptySource('pyproject');
    if (!reading.ok) return oneDefinition(empty, [reading.diagnostic]);
    return parseDefinitions(reading.root as DataMap, path, files);
  },
};

function isPyproject(path: string): boolean {
  return /(?:^|\/)pyproject\.toml$/.test(path);
}

/** One definition in the file. */
interface Selection {
  readonly suffix: string;
  /** The required packages; mistakes are reported. */
  readonly wanted: (reading: ProjectReading) => readonly Wanted[];
  /** Keys of the `dynamic` table whose files are read as well. */
  readonly dynamic: readonly string[];
}

/** Maximum number of mistakes in shared settings that are reported for each definition. */
const MAX_COMMON = 20;

function parseDefinitions(root: DataMap, path: string, files: Files): ParsedFile {
  const shared = { root, budget: wantedBudget(), extras: projectExtras(root), groups: dependencyGroups(root) };
  // Read once: a file may have as many settings as definitions, and each mistake would be reported for each definition.
  const common = new Findings(path);
  checkDynamic(common, root);
  checkOtherTools(common, root);
  const settings = uvSettings({ ...shared, findings: common });
  const lines = settings.lines.flatMap((line) => (typeof line === 'string' ? line : line[1])).length;
  const definitions = selectionsOf(root).map((selection): ParsedReading => {
    const findings = new Findings(path);
    findings.add(...common.diagnostics.slice(0, MAX_COMMON));
    const trail = pipTrail(path);
    const reading = { ...shared, findings };
    shared.budget.left -= lines;
    const pip: readonly PipEntry[] = [
      ...settings.lines,
      ...wantedEntries(findings, selection.wanted(reading), settings, trail, directoryOf(path)),
      ...selection.dynamic.flatMap((key) => dynamicLines(findings, root, key, files, trail)),
    ];
    const consumes = selection.dynamic.length === 0 ? [] : consumedBy(root, path, files);
    const source = {
      ...emptySource('pyproject'),
      python: { ...NO_PYTHON, pip },
      parts: [...settings.parts, ...trail.parts],
      localPackages: trail.localPackages,
      consumes,
    };
    return { suffix: selection.suffix, source, diagnostics: findings.diagnostics };
  });
  return definitions.length > 0 ? { definitions, uses: [] } : oneDefinition(emptySource('pyproject'), [nothing(path)]);
}

// Build tools reject it: https://packaging.python.org/en/latest/specifications/pyproject-toml/#dynamic
function checkDynamic(findings: Findings, root: DataMap): void {
  const project = mapAt(root, 'project');
  for (const key of ['dependencies', 'optional-dependencies'].filter((name) => dynamicKeys(project).includes(name))) {
    const entry = project === undefined ? undefined : entryOf(project, key);
    if (entry === undefined) continue;
    const message = `project.${key} are given, and project.dynamic says that the build tool computes them`;
    findings.error('pyproject-dynamic', message, { at: entry.at, hint: 'remove one of them' });
  }
}

function nothing(path: string) {
  const message = 'expected dependencies of a project, or dependency groups';
  return finding('error', 'not-a-definition', message, { path, at: START });
}

function consumedBy(root: DataMap, path: string, files: Files): readonly string[] {
  const lines = dynamicFiles(root).map((file) => `-r ${file.text}`);
  return withReached(pipIncludes(lines, directoryOf(path)), files);
}

function selectionsOf(root: DataMap): readonly Selection[] {
  return [...projectSelections(root), ...groupSelections(root), ...poetrySelections(root)];
}

function projectSelections(root: DataMap): readonly Selection[] {
  const project = mapAt(root, 'project');
  const dynamic = dynamicKeys(project);
  if (project === undefined || (entryOf(project, 'dependencies') === undefined && !dynamic.includes('dependencies')))
    return [];
  const byPoetry = dependsOnPoetry(root, dynamic);
  const own = dynamic.filter((key) => key === 'dependencies' && !byPoetry);
  const wanted = byPoetry ? poetryProject : besidePoetry(dynamic);
  return [
    // Poetry's own table is the definition then.
    ...(byPoetry ? [] : [{ suffix: '', wanted, dynamic: own }]),
    ...[...projectExtras(root).keys()].map((extra) => ({
      suffix: `#/project/optional-dependencies/${pointerPart(extra)}`,
      wanted: (reading: ProjectReading) => [...wanted(reading), ...extraWanted(reading, extra)],
      dynamic: own,
    })),
    ...(dynamic.includes('optional-dependencies') ? dynamicExtras(root, own) : []),
  ];
}

/** True where Poetry computes the dependencies: from its own table. */
function dependsOnPoetry(root: DataMap, dynamic: readonly string[]): boolean {
  const tool = mapAt(root, 'tool');
  const poetry = mapAt(mapAt(tool, 'poetry'), 'dependencies');
  const setuptools = mapAt(mapAt(mapAt(tool, 'setuptools'), 'dynamic'), 'dependencies');
  return dynamic.includes('dependencies') && poetry !== undefined && setuptools === undefined;
}

function poetryProject(reading: ProjectReading): readonly Wanted[] {
  return poetryWanted(reading, { kind: 'project', extra: undefined });
}

function besidePoetry(dynamic: readonly string[]): Selection['wanted'] {
  return (reading) => {
    if (!dynamic.includes('dependencies')) checkPoetryBeside(reading.findings, reading.root);
    return projectWanted(reading);
  };
}

function dynamicExtras(root: DataMap, own: readonly string[]): readonly Selection[] {
  const table = mapAt(mapAt(mapAt(mapAt(root, 'tool'), 'setuptools'), 'dynamic'), 'optional-dependencies');
  // An extra that is also listed statically is an error and already has these ids.
  const given = projectExtras(root);
  const entries = (table?.entries ?? []).filter(({ key }) => !given.has(key));
  return entries.map(({ key }) => ({
    suffix: `#/project/optional-dependencies/${pointerPart(key)}`,
    wanted: projectWanted,
    dynamic: [...own, `optional-dependencies.${key}`],
  }));
}

function groupSelections(root: DataMap): readonly Selection[] {
  return [...dependencyGroups(root).keys()].map((group) => ({
    suffix: `#/dependency-groups/${pointerPart(group)}`,
    wanted: (reading) => groupWanted(reading, group),
    dynamic: [],
  }));
}

function poetrySelections(root: DataMap): readonly Selection[] {
  return poetryNames(root).map(({ suffix, selection }) => ({
    suffix,
    wanted: (reading) => poetryWanted(reading, selection),
    dynamic: [],
  }));
}

function mapAt(map: DataMap | undefined, key: string): DataMap | undefined {
  const node = map === undefined ? undefined : entryOf(map, key)?.value;
  return node?.kind === 'map' ? node : undefined;
}

function dynamicKeys(project: DataMap | undefined): readonly string[] {
  const node: DataNode | undefined = project === undefined ? undefined : entryOf(project, 'dynamic')?.value;
  return node?.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : [])) : [];
}
