import type { Change } from '../diff/change.ts';
import type { Section } from '../model/definition.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import type { PackageChange } from '../packages/diff-packages.ts';
import type { VersionStep } from '../specifiers/version-step.ts';

/** Before and after: `undefined` where it was added or removed. */
export interface Sides {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** One package that changed: what is asked for, and what is installed. */
export interface PackageRow {
  /** `numpy` of conda, `pip numpy`, `deb libc6`, `org.apache.spark:spark-avro_2.12`. */
  readonly name: string;
  readonly asked: Sides | undefined;
  /** `undefined` where no image is known, or where it is as asked. */
  readonly installed: Sides | undefined;
  readonly step: VersionStep | undefined;
}

/** Changed packages: those that the environment asks for itself, and what they bring along. */
export interface PackageRows {
  readonly direct: readonly PackageRow[];
  readonly transitive: readonly PackageRow[];
}

interface Changed {
  /** What is asked for otherwise. */
  readonly changes: readonly Change[];
  /** What is installed otherwise. */
  readonly packages: readonly PackageChange[];
}

interface ChangedRow extends Changed {
  /** Names of changed packages that are asked for; `undefined` where a lock does not say. */
  readonly direct: readonly string[] | undefined;
}

/** The changed packages of a row, each once. */
export function packageRows({ changes, packages, direct }: ChangedRow): PackageRows {
  const asked = changes.filter(isPackage);
  const installed = new Map(packages.map((change) => [installedName(change), change]));
  const known = new Set(direct);
  const rows = asked.map((change) => {
    const held = installed.get(plainName(change.what));
    installed.delete(plainName(change.what));
    return { row: askedRow(change, held), isDirect: direct === undefined || known.has(plainName(change.what)) };
  });
  const others = [...installed].map(([name, change]) => ({ row: installedRow(change), isDirect: known.has(name) }));
  const all = [...rows, ...others];
  const select = (wanted: boolean) => all.flatMap(({ row, isDirect }) => (isDirect === wanted ? [row] : []));
  return { direct: select(true), transitive: select(false) };
}

/** Names of the changed packages that either side asks for itself; `undefined` where a lock does not say. */
export function directPackages(
  sides: readonly HashedEnvironment[],
  { changes, packages }: Changed,
): readonly string[] | undefined {
  const changed = new Set([
    ...changes.filter(isPackage).map(({ what }) => plainName(what)),
    ...packages.map(installedName),
  ]);
  if (changed.size === 0) return [];
  const asks = sides.map(askedNames);
  if (asks.some((names) => names === undefined)) return undefined;
  return [...new Set(asks.flatMap((names) => names ?? []))].filter((name) => changed.has(name));
}

/** The change of a package: not of a channel, a setting, or an order. */
export function isPackage(change: Change): change is Exclude<Change, { kind: 'reordered' }> {
  const { kind, section, what } = change;
  if (kind === 'reordered' || !LISTED.includes(section)) return false;
  return !SETTINGS.includes(what) && !/^(?:locked packages for |pip (?:-[rc] \d+ )*-(?![rc] \d+ ))/.test(what);
}

const LISTED: readonly Section[] = ['python', 'spark'];
const SETTINGS: readonly string[] = ['channel', 'secret', 'repository', 'precache'];

function askedNames({ asks, definition, parts }: HashedEnvironment): readonly string[] | undefined {
  if (asks !== undefined) return asks.map((name) => `pip ${name}`);
  if (definition.python.locked !== undefined) return undefined;
  return parts.flatMap((part) => {
    if (part.kind === 'conda') return part.spec.name;
    if (part.kind === 'spark') return part.text.slice(0, part.text.lastIndexOf(':'));
    return part.kind === 'pip' && part.requirement.kind === 'named' ? `pip ${part.requirement.name}` : [];
  });
}

// The place within nested files is left out, and so is the platform of a lock.
function plainName(what: string): string {
  return what.replace(/^pip (?:-[rc] \d+ )+/, 'pip ').replace(/ for [a-z0-9-]+$| \(\d+\)$/, '');
}

function installedName({ what }: PackageChange): string {
  return what.replace(/^conda /, '');
}

function askedRow(change: Exclude<Change, { kind: 'reordered' }>, held: PackageChange | undefined): PackageRow {
  const asked = sidesOf(change);
  const same = held === undefined || (held.from === asked.from && held.to === asked.to);
  const step = change.kind === 'changed' ? change.step : undefined;
  return { name: change.what, asked, installed: same ? undefined : held, step: held?.step ?? step };
}

function sidesOf(change: Exclude<Change, { kind: 'reordered' }>): Sides {
  if (change.kind === 'changed') return change;
  const [from, to] = change.kind === 'removed' ? [change.value, undefined] : [undefined, change.value];
  return { from, to };
}

function installedRow(change: PackageChange): PackageRow {
  const where = change.platforms.length === 0 ? '' : ` on ${change.platforms.join(', ')}`;
  return { name: `${installedName(change)}${where}`, asked: undefined, installed: change, step: change.step };
}
