import type { PythonBase } from '../../core/assemble/base-contents.ts';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import { choiceKey, type KnownChoice, type KnownWheel, type LayerMemo } from '../../core/assemble/stored-layers.ts';
import type { WheelInstall } from '../../core/model/builder.ts';
import { satisfiesPython } from '../../core/specifiers/python-specifier.ts';
import { type ChosenWheel, chooseWheel } from '../../core/wheels/choose-wheel.ts';
import { indexesOf } from '../../core/wheels/index-requirements.ts';
import { type LockedPackage, readLocked, readRecorded } from '../../core/wheels/locked-wheels.ts';
import type { PythonTarget } from '../../core/wheels/python-target.ts';
import { holdsFor } from '../../core/wheels/target-markers.ts';
import { uvRequirements } from '../../core/wheels/uv-requirements.ts';
import { supportedTags } from '../../core/wheels/wheel-tags.ts';
import type { PackageIndex } from './package-index.ts';
import type { Resolve } from './resolve-with-uv.ts';

/** Where versions and wheels come from. */
export interface WheelSources {
  readonly index: PackageIndex;
  readonly resolve: Resolve;
}

export interface ChoiceRequest {
  readonly wheels: WheelInstall;
  readonly base: PythonBase;
  /** What was learned before. */
  readonly memo: LayerMemo;
  /** A private folder. */
  readonly folder: string;
  readonly onLine: (line: string) => void;
}

/** The wheels that the interpreter of the base installs. */
export async function chooseWheels(
  { index, resolve }: WheelSources,
  request: ChoiceRequest,
): Promise<readonly Choice[]> {
  const { wheels, base, onLine } = request;
  const { python } = base;
  const indexes = indexesOf(wheels.requirements);
  const packages = packagesFor(await versionsOf(resolve, request), request);
  const supported = supportedTags(python);
  onLine(`${packages.length} packages for Python ${python.version}`);
  return Promise.all(
    packages.map(async (locked): Promise<Choice> => {
      const before = knownChoice(locked, request);
      if (before !== undefined) return { locked, wheel: before };
      const wheel = chooseWheel(locked, await index.files(indexes, locked), python, supported);
      if (wheel !== undefined) return { locked, wheel };
      throw needsBuildKit(`${locked.name} ${locked.version} has no wheel for Python ${python.version} of the base`);
    }),
  );
}

/** A package, and the wheel of it that is installed. */
export interface Choice {
  readonly locked: LockedPackage;
  readonly wheel: ChosenWheel;
}

/** The wheel that was chosen before of the same files, without asking an index. */
function knownChoice(locked: LockedPackage, { base, memo }: ChoiceRequest): ChosenWheel | undefined {
  if (locked.sha256 === undefined) return undefined;
  const known = memo.choices.get(choiceKey(locked, base.python));
  if (known === undefined || !locked.sha256.includes(known.sha256)) return undefined;
  return { ...known, name: locked.name, extras: locked.extras, url: undefined };
}

/** What a choice tells the next run. */
export function learnedChoice(
  python: PythonTarget,
  { locked, wheel: { file, version, sha256 } }: Choice,
  known: KnownWheel | undefined,
): readonly (readonly [string, KnownChoice])[] {
  if (locked.sha256 === undefined || known === undefined) return [];
  return [[choiceKey(locked, python), { file, version, sha256, size: known.bytes }]];
}

/** Versions as the definition fixes them, as they were recorded, or as a solver finds them. */
async function versionsOf(
  resolve: Resolve,
  { wheels, base, folder, onLine }: ChoiceRequest,
): Promise<readonly LockedPackage[]> {
  const { requirements, recorded = [] } = wheels;
  const locked = readLocked(requirements);
  if (locked !== undefined) return locked;
  const { mode, isHashed } = uvRequirements(requirements, recorded);
  if (isHashed) throw needsBuildKit('its requirements have hashes that are no sha256, or not on every line');
  if (mode === 'recorded') return readRecorded(recorded);
  return resolve({ requirements, python: base.python, folder, onLine });
}

function packagesFor(packages: readonly LockedPackage[], { base, wheels }: ChoiceRequest): readonly LockedPackage[] {
  const found = new Map<string, LockedPackage>();
  for (const locked of packages) {
    const holds = holdsFor(locked.marker, base.python);
    if (holds === undefined) throw needsBuildKit(`whether ${locked.name} is installed depends on ${locked.marker}`);
    if (!holds) continue;
    if (found.has(locked.name)) throw needsBuildKit(`${locked.name} is named twice`);
    found.set(locked.name, locked);
  }
  const isOpen = uvRequirements(wheels.requirements, wheels.recorded).mode === 'open';
  // Wherever it is: an interpreter may import it from there.
  const there = base.packages.python.find(({ name, version }) => {
    const wanted = found.get(name)?.version;
    return wanted !== undefined && (isOpen || satisfiesPython(version, `==${wanted}`) !== false);
  });
  // pip would not install it again, and may keep another version of it.
  if (there !== undefined) throw needsBuildKit(`the base has ${there.name} ${there.version} already`);
  return [...found.values()];
}
