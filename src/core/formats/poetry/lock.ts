import { isClean, quote } from '../../model/diagnostic.ts';
import { Findings } from '../../model/findings.ts';
import { directoryOf } from '../../names/path.ts';
import { normalizeName } from '../../specifiers/requirement.ts';
import { checkKeys, entryOf } from '../../text/decode.ts';
import type { DataMap } from '../../text/node.ts';
import { readToml } from '../../text/toml.ts';
import { entriesOf, requiredString, tableOf, tablesOf } from '../../text/toml-fields.ts';
import { emptySource, type FormatReader, oneDefinition, type ParsedReading } from '../contract/format.ts';
import {
  ALWAYS,
  type Budget,
  type Condition,
  type Decide,
  either,
  lockBudget,
  NEVER,
  parseCondition,
} from '../locks/lock-condition.ts';
import { type LockedLine, lockReading, pointerPart } from '../locks/lock-lines.ts';
import { legacyDefinitions } from './lock-definitions.ts';
import { MAIN, type PoetryPackage, parsePoetryPackage } from './lock-package.ts';

/**
 * `poetry.lock` of Poetry 1 and 2: one definition for the main group, and one for each other group and each extra added
 * to it. The project itself is not installed. https://python-poetry.org/docs/basic-usage/#installing-with-poetrylock
 */
export const poetryLock: FormatReader = {
  format: 'poetry-lock',
  listsPackages: true,
  isProject: true,
  namedBy: 'requirements',
  names: isPoetryLock,
  recognizes: ({ path }) => isPoetryLock(path),
  // Poetry 1 locks do not contain the dependencies of the project.
  includes: ({ text, path }) => (isPoetryLock(path) && LEGACY_LINE.test(text) ? [manifestPath(path)] : []),
  parse: ({ path, read }, files) => {
    const reading = read(readToml);
    if (!reading.ok) return oneDefinition(emptySource('poetry-lock'), [reading.diagnostic]);
    const findings = new Findings(path);
    const root = reading.root as DataMap;
    const definitions = isLegacy(root)
      ? legacyDefinitions(findings, root, manifestPath(path), files)
      : definitionsOf(findings, parseLock(findings, root), path);
    return { definitions, uses: [] };
  },
};

const LEGACY: readonly string[] = ['1.0', '1.1', '2.0'];
const LEGACY_LINE = /^lock-version[ \t]*=[ \t]*["'](?:1\.[01]|2\.0)["']/m;

function isLegacy(root: DataMap): boolean {
  const metadata = entryOf(root, 'metadata')?.value;
  const version = metadata?.kind === 'map' ? entryOf(metadata, 'lock-version')?.value : undefined;
  return version?.kind === 'scalar' && !version.plain && LEGACY.includes(version.text);
}

function manifestPath(path: string): string {
  return directoryOf(path) === '.' ? 'pyproject.toml' : `${directoryOf(path)}/pyproject.toml`;
}

function isPoetryLock(path: string): boolean {
  return /(?:^|\/)poetry\.lock$/.test(path);
}

interface PoetryLock {
  readonly packages: readonly PoetryPackage[];
  readonly extras: readonly string[];
}

function parseLock(findings: Findings, root: DataMap): PoetryLock {
  checkKeys(findings, root, ['package', 'extras', 'metadata'], 'poetry.lock');
  const metadata = tableOf(findings, root, 'metadata');
  const version = requiredString(findings, metadata, 'lock-version', 'metadata');
  if (version !== undefined && version !== '2.1') {
    const hint = 'run "poetry lock" with a current Poetry';
    const at = entryOf(metadata, 'lock-version')?.value.at;
    findings.error('lock-version', `expected lock-version 1.0, 1.1, 2.0 or 2.1, received ${quote(version)}`, {
      at,
      hint,
    });
    return { packages: [], extras: [] };
  }
  const packages = tablesOf(findings, root, 'package').flatMap((map) => parsePoetryPackage(findings, map) ?? []);
  return { packages, extras: entriesOf(findings, root, 'extras').map((entry) => normalizeName(entry.key)) };
}

interface Selection {
  readonly suffix: string;
  readonly groups: readonly string[];
  readonly extra: string | undefined;
}

function definitionsOf(findings: Findings, lock: PoetryLock, path: string): readonly ParsedReading[] {
  const empty = { ...emptySource('poetry-lock'), consumes: [manifestPath(path)] };
  if (!isClean(findings.diagnostics)) return [{ suffix: '', source: empty, diagnostics: findings.diagnostics }];
  const budget = lockBudget();
  return selectionsOf(lock).map((selection) =>
    lockReading(findings, budget, selection.suffix, empty, (own) => linesOf(own, lock.packages, selection, budget)),
  );
}

function selectionsOf({ packages, extras }: PoetryLock): readonly Selection[] {
  const groups = [...new Set(packages.flatMap((locked) => [...locked.markers.keys()]))].filter(
    (group) => group !== MAIN,
  );
  return [
    { suffix: '', groups: [MAIN], extra: undefined },
    ...extras.map((extra) => ({ suffix: `#/extras/${pointerPart(extra)}`, groups: [MAIN], extra })),
    ...groups.sort().map((group) => ({
      suffix: `#/dependency-groups/${pointerPart(group)}`,
      groups: [MAIN, group],
      extra: undefined,
    })),
  ];
}

function linesOf(
  findings: Findings,
  packages: readonly PoetryPackage[],
  selection: Selection,
  budget: Budget,
): readonly LockedLine[] {
  const decide = decideExtra(selection.extra);
  return packages.flatMap(({ locked, markers }): readonly LockedLine[] => {
    const wanted = selection.groups.flatMap((group) => (markers.has(group) ? [markers.get(group)] : []));
    const condition = conditionOf(wanted, decide, budget);
    if (condition !== undefined) return [{ locked, condition }];
    findings.error('lock-package', `the markers of ${quote(locked.name)} are not understood`, { at: locked.at });
    return [];
  });
}

function conditionOf(markers: readonly (string | undefined)[], decide: Decide, budget: Budget): Condition | undefined {
  return markers.reduce<Condition | undefined>((known, marker) => {
    const condition = marker === undefined ? ALWAYS : parseCondition(marker, decide, budget);
    return known === undefined || condition === undefined ? undefined : either(known, condition, budget);
  }, NEVER);
}

// Markers of the main group name the extras of the project that require the package.
function decideExtra(chosen: string | undefined): Decide {
  return (left, operator, right) => {
    if (left !== 'extra' && right !== 'extra') return undefined;
    if (operator !== '==' && operator !== '!=') return 'unknown';
    const name = normalizeName((left === 'extra' ? right : left).slice(1, -1));
    return (name === chosen) === (operator === '==');
  };
}
