import { isClean } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import { normalizeName } from '../../specifiers/requirement.ts';
import { checkKeys } from '../../text/decode.ts';
import type { DataMap } from '../../text/node.ts';
import type { Files } from '../../text/source-file.ts';
import { entriesOf, stringsOf, tableOf } from '../../text/toml-fields.ts';
import { emptySource, type ParsedReading } from '../contract/format.ts';
import { lockBudget } from '../locks/lock-condition.ts';
import { lockReading, pointerPart } from '../locks/lock-lines.ts';
import { type LegacySelection, legacyLines } from './lock-graph.ts';
import { parseLegacyPackages } from './lock-legacy.ts';
import { parsePoetryManifest } from './lock-manifest.ts';
import { MAIN } from './lock-package.ts';

/**
 * The definitions of a Poetry 1 lock (lock-version 1.0, 1.1 and 2.0), using the manifest next to it: where a package is
 * installed follows from the dependencies of the project and of the packages.
 */
export function legacyDefinitions(
  findings: Findings,
  root: DataMap,
  manifestPath: string,
  files: Files,
): readonly ParsedReading[] {
  checkKeys(findings, root, ['package', 'extras', 'metadata'], 'poetry.lock');
  const packages = parseLegacyPackages(findings, root);
  const extras = extrasOf(findings, root);
  const manifest = parsePoetryManifest(findings, manifestPath, files);
  const empty = { ...emptySource('poetry-lock'), consumes: [manifestPath] };
  if (manifest === undefined || !isClean(findings.diagnostics))
    return [{ suffix: '', source: empty, diagnostics: findings.diagnostics }];
  const budget = lockBudget();
  return selectionsOf(extras, [...manifest.groups.keys()]).map(({ suffix, selection }) => {
    const asks = selection.groups.flatMap((group) => (manifest.groups.get(group) ?? []).map(({ name }) => name));
    const lines = (own: Findings) => legacyLines(own, packages, manifest, selection, budget);
    return lockReading(findings, budget, suffix, { ...empty, asks }, lines);
  });
}

function extrasOf(findings: Findings, root: DataMap): ReadonlyMap<string, readonly string[]> {
  const table = tableOf(findings, root, 'extras');
  return new Map(
    entriesOf(findings, root, 'extras').map(({ key }) => [
      normalizeName(key),
      stringsOf(findings, table, key).map(nameIn),
    ]),
  );
}

// Older locks write `name (>=1)`.
function nameIn(text: string): string {
  return normalizeName(/^[A-Za-z0-9._-]*/.exec(text)?.[0] ?? '');
}

interface Named {
  readonly suffix: string;
  readonly selection: LegacySelection;
}

function selectionsOf(extras: ReadonlyMap<string, readonly string[]>, groups: readonly string[]): readonly Named[] {
  const others = groups.filter((group) => group !== MAIN).sort();
  return [
    { suffix: '', selection: { groups: [MAIN], extra: [] } },
    ...[...extras].map(([name, extra]) => ({
      suffix: `#/extras/${pointerPart(name)}`,
      selection: { groups: [MAIN], extra },
    })),
    ...others.map((group) => ({
      suffix: `#/dependency-groups/${pointerPart(group)}`,
      selection: { groups: [MAIN, group], extra: [] },
    })),
  ];
}
