import { formatChain, type Position, quote } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import { normalizeName } from '../../specifiers/requirement.ts';
import { checkKeys, entryOf } from '../../text/decode.ts';
import type { DataEntry, DataMap } from '../../text/node.ts';
import { itemsFrom, requiredString } from '../../text/toml-fields.ts';
import { selfWanted, withoutSelf } from './project.ts';
import { MAX_NESTING, type ProjectReading, readWanted, type Wanted } from './wanted.ts';

/** The dependency groups by normalized name, in file order. */
export function dependencyGroups(root: DataMap): ReadonlyMap<string, readonly DataEntry[]> {
  const groups = entryOf(root, 'dependency-groups')?.value;
  return Map.groupBy(groups?.kind === 'map' ? groups.entries : [], ({ key }) => normalizeName(key));
}

/**
 * The requirements of a dependency group, including the groups that it includes.
 * https://packaging.python.org/en/latest/specifications/dependency-groups/
 */
export function groupWanted(reading: ProjectReading, group: string): readonly Wanted[] {
  const wanted = readGroup(reading, group, [], reading.root.at);
  return [...selfWanted(reading, wanted), ...withoutSelf(reading, wanted, [])];
}

function readGroup(reading: ProjectReading, group: string, chain: readonly string[], at: Position): readonly Wanted[] {
  const { findings } = reading;
  const [entry, second] = reading.groups.get(group) ?? [];
  if (chain.includes(group))
    return refuse(findings, 'include-cycle', `groups include each other: ${formatChain([...chain, group])}`, at);
  if (chain.length > MAX_NESTING)
    return refuse(findings, 'include-cycle', `groups include each other more than ${MAX_NESTING} deep`, at);
  if (entry === undefined)
    return refuse(findings, 'pyproject-group', `there is no dependency group ${quote(group)}`, at);
  if (second !== undefined)
    return refuse(findings, 'pyproject-group', `the group ${quote(group)} is given twice`, second.at);
  return itemsFrom(findings, entry.value, `the group ${group}`).flatMap((item): readonly Wanted[] => {
    if (item.kind !== 'map' || reading.budget.left < 0) return readWanted(reading, item);
    reading.budget.left -= 1;
    checkKeys(findings, item, ['include-group'], 'an element of a group');
    const included = requiredString(findings, item, 'include-group', 'an element of a group');
    return included === undefined ? [] : readGroup(reading, normalizeName(included), [...chain, group], item.at);
  });
}

function refuse(findings: Findings, code: string, message: string, at: Position): readonly Wanted[] {
  findings.error(code, message, { at, hint: 'correct [dependency-groups]' });
  return [];
}
