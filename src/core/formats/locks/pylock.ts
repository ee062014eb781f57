import { isClean, quote } from '../../model/diagnostic.ts';
import { Findings } from '../../model/findings.ts';
import { normalizeName } from '../../specifiers/requirement.ts';
import { checkKeys, entryOf } from '../../text/decode.ts';
import type { DataMap } from '../../text/node.ts';
import { readToml } from '../../text/toml.ts';
import { requiredString, stringOf, stringsOf, tablesOf } from '../../text/toml-fields.ts';
import { emptySource, type FormatReader, oneDefinition, type ParsedReading } from '../contract/format.ts';
import { ALWAYS, type Budget, type Condition, type Decide, lockBudget, parseCondition } from './lock-condition.ts';
import { type LockedLine, lockReading, pointerPart } from './lock-lines.ts';
import { type PylockPackage, parsePylockPackage } from './pylock-package.ts';

/**
 * `pylock.toml`: one definition for the default installation, and one for each extra and dependency group added to it.
 * https://packaging.python.org/en/latest/specifications/pylock-toml/
 */
export const pylock: FormatReader = {
  format: 'pylock',
  listsPackages: true,
  isProject: true,
  namedBy: 'requirements',
  names: isPylock,
  recognizes: ({ path }) => isPylock(path),
  includes: () => [],
  parse: ({ path, read }) => {
    const reading = read(readToml);
    if (!reading.ok) return oneDefinition(emptySource('pylock'), [reading.diagnostic]);
    const findings = new Findings(path);
    const lock = parseLock(findings, reading.root as DataMap);
    return { definitions: definitionsOf(findings, lock), uses: [] };
  },
};

// https://packaging.python.org/en/latest/specifications/pylock-toml/#file-name
function isPylock(path: string): boolean {
  return /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/.test(path);
}

interface Pylock {
  readonly packages: readonly PylockPackage[];
  readonly extras: readonly string[];
  readonly groups: readonly string[];
  readonly defaultGroups: readonly string[];
}

const KEYS = [
  'lock-version',
  'environments',
  'requires-python',
  'extras',
  'dependency-groups',
  'default-groups',
].concat(['created-by', 'packages', 'tool']);

function parseLock(findings: Findings, root: DataMap): Pylock {
  const version = requiredString(findings, root, 'lock-version', 'a lock');
  if (version !== undefined && version !== '1.0') {
    const at = entryOf(root, 'lock-version')?.value.at;
    findings.error('lock-version', `expected lock-version "1.0", received ${quote(version)}`, { at });
  }
  checkKeys(findings, root, KEYS, 'a lock');
  requiredString(findings, root, 'created-by', 'a lock');
  stringOf(findings, root, 'requires-python');
  stringsOf(findings, root, 'environments');
  if (entryOf(root, 'packages') === undefined)
    findings.error('field-missing', 'expected packages in a lock', { at: root.at });
  return {
    packages: tablesOf(findings, root, 'packages').flatMap((map) => parsePylockPackage(findings, map) ?? []),
    extras: stringsOf(findings, root, 'extras').map(normalizeName),
    groups: stringsOf(findings, root, 'dependency-groups').map(normalizeName),
    defaultGroups: stringsOf(findings, root, 'default-groups').map(normalizeName),
  };
}

function definitionsOf(findings: Findings, lock: Pylock): readonly ParsedReading[] {
  const empty = emptySource('pylock');
  if (!isClean(findings.diagnostics)) return [{ suffix: '', source: empty, diagnostics: findings.diagnostics }];
  const selections = [
    { suffix: '', extras: [], groups: lock.defaultGroups },
    ...lock.extras.map((extra) => ({
      suffix: `#/extras/${pointerPart(extra)}`,
      extras: [extra],
      groups: lock.defaultGroups,
    })),
    ...lock.groups.map((group) => ({
      suffix: `#/dependency-groups/${pointerPart(group)}`,
      extras: [],
      groups: [...lock.defaultGroups, group],
    })),
  ];
  const budget = lockBudget();
  return selections.map(({ suffix, extras, groups }) =>
    lockReading(findings, budget, suffix, empty, (own) =>
      linesOf(own, lock.packages, decideMembership(extras, groups), budget),
    ),
  );
}

function linesOf(
  findings: Findings,
  packages: readonly PylockPackage[],
  decide: Decide,
  budget: Budget,
): readonly LockedLine[] {
  return packages.flatMap(({ locked, marker }): readonly LockedLine[] => {
    const condition: Condition | undefined = marker === undefined ? ALWAYS : parseCondition(marker, decide, budget);
    if (condition !== undefined) return [{ locked, condition }];
    const message = `the marker ${quote(marker ?? '')} of ${quote(locked.name)} is not understood`;
    findings.error('lock-package', message, { at: locked.at });
    return [];
  });
}

// `'name' in extras`, `'name' not in dependency_groups`: the installing tool decides which names are in these sets.
function decideMembership(extras: readonly string[], groups: readonly string[]): Decide {
  const chosen: Readonly<Record<string, readonly string[]>> = { extras, dependency_groups: groups };
  return (left, operator, right) => {
    if ([left, right].includes('extra')) return 'unknown';
    const names = chosen[right];
    if (names === undefined) return chosen[left] === undefined ? undefined : 'unknown';
    if (!/^["']/.test(left) || !/^(?:not )?in$/.test(operator)) return 'unknown';
    return names.includes(normalizeName(left.slice(1, -1))) === (operator === 'in');
  };
}
