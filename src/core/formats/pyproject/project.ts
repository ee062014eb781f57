import { quote } from '../../model/diagnostic.ts';
import { normalizeName } from '../../specifiers/requirement.ts';
import { entryOf } from '../../text/decode.ts';
import type { DataEntry, DataMap } from '../../text/node.ts';
import { itemsFrom, itemsOf, stringOf, stringsOf, tableOf } from '../../text/toml-fields.ts';
import { MAX_NESTING, type ProjectReading, readWanted, under, type Wanted } from './wanted.ts';

/** The project's requirements: `project.dependencies`, including its own extras if it names them. */
export function projectWanted(reading: ProjectReading): readonly Wanted[] {
  const { findings, root } = reading;
  const project = tableOf(findings, root, 'project');
  const items = itemsOf(findings, project, 'dependencies');
  // Beyond the budget, one item is enough to report it for this definition.
  const read = reading.budget.left < 0 ? items.slice(0, 1) : items;
  const wanted = read.flatMap((item) => readWanted(reading, item));
  return withoutSelf(reading, wanted, []);
}

/** The extras by normalized name, in file order. */
export function projectExtras(root: DataMap): ReadonlyMap<string, readonly DataEntry[]> {
  const project = entryOf(root, 'project')?.value;
  const extras = project?.kind === 'map' ? entryOf(project, 'optional-dependencies')?.value : undefined;
  return Map.groupBy(extras?.kind === 'map' ? extras.entries : [], ({ key }) => normalizeName(key));
}

/** The requirements that an extra adds. */
export function extraWanted(reading: ProjectReading, extra: string): readonly Wanted[] {
  return expandExtra(reading, extra, []);
}

/**
 * The requirements that are added when requirements name the project itself: installing it installs its dependencies.
 */
export function selfWanted(reading: ProjectReading, wanted: readonly Wanted[]): readonly Wanted[] {
  const selves = wanted.filter(({ requirement }) => isSelf(reading, requirement.name));
  const first = selves[0];
  if (first === undefined) return [];
  const project = tableOf(reading.findings, reading.root, 'project');
  if (stringsOf(reading.findings, project, 'dynamic').includes('dependencies')) {
    const message = 'the project itself is named, and its dependencies are dynamic';
    reading.findings.error('pyproject-dynamic', message, { at: first.at, hint: 'name what is needed instead' });
  }
  return selves.flatMap((self) =>
    projectWanted(reading).flatMap((one) => under(reading.findings, one, self.requirement.marker)),
  );
}

function isSelf({ findings, root }: ProjectReading, name: string): boolean {
  const own = stringOf(findings, tableOf(findings, root, 'project'), 'name');
  return own !== undefined && name === normalizeName(own);
}

/**
 * Requirements without those on the project itself: each of its extras is replaced by the requirements that it adds.
 */
export function withoutSelf(
  reading: ProjectReading,
  wanted: readonly Wanted[],
  seen: readonly string[],
): readonly Wanted[] {
  const { findings } = reading;
  return wanted.flatMap((one): readonly Wanted[] => {
    const { name, extras, marker } = one.requirement;
    if (!isSelf(reading, name)) return [one];
    const added = extras.filter((extra) => !seen.includes(extra)).flatMap((extra) => expandExtra(reading, extra, seen));
    return added.flatMap((inner) => under(findings, inner, marker));
  });
}

function expandExtra(reading: ProjectReading, extra: string, seen: readonly string[]): readonly Wanted[] {
  const { findings, root } = reading;
  const [entry, second] = reading.extras.get(extra) ?? [];
  if (entry === undefined || second !== undefined) {
    const message =
      entry === undefined ? `the project has no extra ${quote(extra)}` : `the extra ${quote(extra)} is given twice`;
    findings.error('pyproject-group', message, {
      at: second?.at ?? root.at,
      hint: 'correct project.optional-dependencies',
    });
    return [];
  }
  if (reading.budget.left < 0) return [];
  if (seen.length > MAX_NESTING) {
    findings.error('include-cycle', `extras name each other more than ${MAX_NESTING} deep`, { at: entry.at });
    return [];
  }
  const items = itemsFrom(findings, entry.value, `the extra ${extra}`);
  const wanted = items.flatMap((item) => readWanted(reading, item));
  return withoutSelf(reading, wanted, [...seen, extra]);
}
