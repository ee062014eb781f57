import { needOf } from '../assemble/refusal.ts';
import { baseSlot } from '../build/pin-images.ts';
import type { PipEntry } from '../model/definition.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import type { PlatformPackages } from '../model/packages.ts';
import type { RegistryReader } from '../model/registry.ts';
import { readImage } from '../oci/stored-image.ts';
import type { KnownDefinition } from '../packages/find-definition.ts';
import { PREFIX } from '../recipes/recipe.ts';
import { comparePythonVersions, isVersion, parsePythonVersion } from '../specifiers/pep440.ts';
import { isFromIndexes } from '../wheels/index-requirements.ts';
import { readLocked, requiresHashes } from '../wheels/locked-wheels.ts';
import type { PythonTarget } from '../wheels/python-target.ts';
import { meansSameToUv } from '../wheels/uv-requirements.ts';
import { pythonOfImage } from './image-python.ts';
import type { InstalledVersion } from './vulnerabilities.ts';

/** What would be installed otherwise, if the packages of an environment were solved today. */
export type NewSolution =
  /** `from` is `null` for a package that would be added, `to` for one that would be left out. */
  | { readonly kind: 'would-change'; readonly name: string; readonly from: string | null; readonly to: string | null }
  /** Some or all of its packages cannot be solved without building it. */
  | { readonly kind: 'solve-unknown'; readonly why: string };

/** Requirements, and what they are solved for. */
export interface SolveTask {
  readonly requirements: readonly PipEntry[];
  readonly python: PythonTarget;
  /** Packages below the environment, which stay where they fit. */
  readonly there: readonly InstalledVersion[];
}

/** Finds the versions that would be installed today. What cannot be solved is a `TerrariumError`. */
export type SolvePackages = (task: SolveTask) => Promise<readonly InstalledVersion[]>;

export interface Solving {
  readonly registry: RegistryReader;
  readonly solve: SolvePackages;
}

type Image = HashedEnvironment['image'];

/** Compares the packages of an environment's image with a new solution of its requirements. */
export async function wouldChange(
  image: Image,
  stored: KnownDefinition,
  solving: Solving,
): Promise<readonly NewSolution[]> {
  const { pip, locked = [] } = image.python;
  const isOpen = pip.length > 0 && locked.length === 0;
  const why = isOpen ? whyNotSolved(image) : undefined;
  const found = isOpen && why === undefined ? await changesOf(image, stored, solving) : [];
  const changes = found.filter(({ kind }) => kind === 'would-change');
  const unknown = found.flatMap((one) => (one.kind === 'solve-unknown' ? [one.why] : []));
  const whys = [...new Set([...partsNotSolved(image), ...(why === undefined ? [] : [why]), ...unknown])];
  return whys.length === 0 ? changes : [...changes, { kind: 'solve-unknown', why: whys.join('; ') }];
}

function partsNotSolved({ python, spark, steps }: Image): readonly string[] {
  return [
    ...((python.locked ?? []).length > 0 ? ['its lock is solved by the tool that wrote it'] : []),
    ...(python.conda.length > 0 ? ['its conda specs are solved by conda'] : []),
    ...(spark.packages.length > 0 ? ['its Spark packages are solved by Ivy'] : []),
    ...(hasRun(steps) ? ['its RUN steps are not run'] : []),
  ];
}

function hasRun({ stages }: Image['steps']): boolean {
  return stages.some(({ instructions }) => instructions.some(({ keyword }) => keyword === 'RUN'));
}

/** Why requirements cannot be solved by uv as they are installed. */
function whyNotSolved(image: Image): string | undefined {
  const { pip, secrets = [] } = image.python;
  const parent = image.bases.find(({ slot }) => slot === baseSlot({ image }))?.source;
  if (readLocked(pip) !== undefined) return 'its requirements are a lock';
  if (requiresHashes(pip)) return 'its requirements have hashes';
  if (!isFromIndexes(pip)) return 'not all of its requirements name packages of an index';
  if (!meansSameToUv(pip)) return 'pip and uv would ask other indexes, or take other constraints';
  if (secrets.length > 0) return `its packages are installed with the secret ${secrets[0]}`;
  return parent?.kind === 'environment' ? `it is installed on top of ${parent.id}` : undefined;
}

async function changesOf(image: Image, stored: KnownDefinition, solving: Solving): Promise<readonly NewSolution[]> {
  if (stored.packages === undefined || stored.image === undefined)
    return [unknown('no packages of its image are recorded')];
  const { repository, digest } = stored.image.image;
  const read = await readImage(solving.registry, repository, digest);
  const configs = read?.kind === 'image' ? read.configs : [];
  const found = await Promise.all(
    stored.packages.platforms.map((packages) => {
      const env = configs.find(({ platform }) => platform === packages.platform)?.env ?? [];
      return changesOn(image, packages, env, solving.solve);
    }),
  );
  return [...new Map(found.flat().map((one) => [JSON.stringify(one), one])).values()];
}

async function changesOn(
  image: Image,
  packages: PlatformPackages,
  env: readonly string[],
  solve: SolvePackages,
): Promise<readonly NewSolution[]> {
  const reading = pythonOfImage(packages, env);
  if (!reading.ok) return [unknown(reading.why)];
  const installed = installedIn(packages, reading.python.version);
  const there = [...installed.there].map(([name, version]) => ({ name, version }));
  try {
    const solved = await solve({ requirements: image.python.pip, python: reading.python, there });
    return compare(installed, new Map(solved.map(({ name, version }) => [name, version])), hasRun(image.steps));
  } catch (error) {
    const why = error instanceof TerrariumError && error.code === 'index-failed' ? error.message : needOf(error);
    if (why === undefined) throw error;
    return [unknown(why)];
  }
}

function unknown(why: string): NewSolution {
  return { kind: 'solve-unknown', why };
}

/** Versions by name. */
interface Installed {
  /** What was installed for the definition. */
  readonly own: ReadonlyMap<string, string>;
  /** What is there otherwise, of the base or of conda. */
  readonly there: ReadonlyMap<string, string>;
}

/** What a new virtual environment of pip has. */
const SEEDS: readonly string[] = ['pip', 'setuptools', 'wheel'];
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function installedIn({ python }: PlatformPackages, version: string): Installed {
  const folders = [`python${version}`, 'python3'].flatMap((name) => [
    `/${name}/site-packages`,
    `/${name}/dist-packages`,
  ]);
  // Records are of strangers, and uv reads what is there.
  const listed = python.filter(({ name, version: text }) => NAME.test(name) && isVersion(text));
  const imported = listed.filter(({ location }) => folders.some((folder) => location.endsWith(folder)));
  const own = imported.filter(
    ({ name, installer, location, source }) =>
      location.startsWith(`${PREFIX}/lib`) &&
      installer !== 'conda' &&
      source === '' &&
      !(installer === 'pip' && SEEDS.includes(name)),
  );
  const versions = (packages: typeof own) => new Map(packages.map(({ name, version: text }) => [name, text] as const));
  const ours = versions(own);
  return { own: ours, there: versions(imported.filter(({ name }) => !ours.has(name))) };
}

function compare(
  { own, there }: Installed,
  solved: ReadonlyMap<string, string>,
  hasOthers: boolean,
): readonly NewSolution[] {
  const kept = [...solved].flatMap(([name, to]) => {
    const from = there.get(name);
    if (from === undefined || isSame(from, to)) return [];
    return [unknown(`${name} ${from} is there already, and is not what was solved, ${to}`)];
  });
  const changed = [...solved].flatMap(([name, to]): readonly NewSolution[] => {
    const from = own.get(name) ?? null;
    return there.has(name) || (from !== null && isSame(from, to)) ? [] : [{ kind: 'would-change', name, from, to }];
  });
  // Where steps install packages as well, it is not known whose a package is.
  const left = hasOthers ? [] : [...own].filter(([name]) => !solved.has(name));
  return [
    ...changed,
    ...left.map(([name, from]) => ({ kind: 'would-change', name, from, to: null }) as const),
    ...kept,
  ];
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [parsePythonVersion(one), parsePythonVersion(other)];
  return a === undefined || b === undefined ? one === other : comparePythonVersions(a, b) === 0;
}
