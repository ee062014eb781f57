import { baseSlot } from '../build/pin-images.ts';
import { proposePython } from '../init/python-version.ts';
import { isLocalPip, type PipEntry, type Python } from '../model/definition.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import type { MatchSpec } from '../model/match-spec.ts';
import { parseMatchSpec } from '../names/match-spec.ts';
import { condaEnvironmentFile } from '../recipes/conda.ts';
import { hasLocalPackages } from '../recipes/local-packages.ts';
import { explicitFile } from '../recipes/locked.ts';
import { lockedPart } from '../recipes/locked-parts.ts';
import { requirementFiles } from '../recipes/pip.ts';
import { RECIPE_FOLDER } from '../recipes/recipe.ts';
import { requiresHashes } from '../wheels/locked-wheels.ts';

/** How the packages of an environment are installed on this machine, without an image. */
export interface LocalEnvironment {
  /** A virtual environment, or one of conda from a file of specs or an explicit one. */
  readonly tool:
    | { readonly kind: 'uv' }
    | { readonly kind: 'conda'; readonly file: string; readonly isExplicit: boolean };
  /** `3.12`; `undefined` where the definition does not say, or conda installs it. */
  readonly python: string | undefined;
  /** Text by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Files of requirements, in the order in which they are installed. */
  readonly installs: readonly PipInstall[];
  /** True where packages of this checkout are imported from where they are. */
  readonly isEditable: boolean;
  /** Parts of the definition that are left out. */
  readonly leftOut: readonly string[];
}

/** One file of requirements. */
export interface PipInstall {
  readonly file: string;
  /** True where nothing is installed without a hash. */
  readonly isHashed: boolean;
  /** True where the file names everything. */
  readonly isWhole: boolean;
}

/** Conda packages that a virtual environment has as well. */
const PLAIN: readonly string[] = ['python', 'pip', 'setuptools', 'wheel'];

/**
 * The packages of an environment as files for the tools of a machine of this platform; `undefined` where its lock has none for it. `sources`
 * is the folder of its local packages.
 */
export function localEnvironment(
  environment: Pick<HashedEnvironment, 'image'>,
  sources: string,
  platform: string,
): LocalEnvironment | undefined {
  const { python } = environment.image;
  const common = { isEditable: hasEditable(python.pip), leftOut: leftOutOf(environment) };
  const parts = lockedPart(python.locked ?? [], platform);
  if ((python.locked ?? []).length > 0)
    return parts.length === 0 ? undefined : { ...common, ...lockedFiles(python, parts, sources) };
  const files = requirementFiles(python.pip, sources);
  const installs = python.pip.length === 0 ? [] : [installOf('requirements.txt', python)];
  const specs = python.conda.map((text) => parseMatchSpec(text));
  if (specs.every((reading) => reading.ok && PLAIN.includes(reading.spec.name)))
    return { ...common, tool: { kind: 'uv' }, python: pythonOf(environment, specs), files: named(files), installs };
  const text = condaEnvironmentFile({ python });
  return {
    ...common,
    tool: { kind: 'conda', file: 'environment.yml', isExplicit: false },
    python: undefined,
    files: new Map([...named(files), ['environment.yml', text]]),
    installs,
  };
}

function installOf(file: string, { pip, apart }: Python): PipInstall {
  const isHashed = apart !== true && requiresHashes(pip);
  return { file, isHashed, isWhole: isHashed };
}

function lockedFiles(
  { pip }: Python,
  parts: NonNullable<Python['locked']>,
  sources: string,
): Omit<LocalEnvironment, 'isEditable' | 'leftOut'> {
  const lines = parts.flatMap((part) => part.pip);
  const hashed = lines.filter((line) => line.includes(' --hash='));
  const others = lines.filter((line) => !line.includes(' --hash='));
  const local = pip.filter((entry) => typeof entry !== 'string' && isLocalPip(entry));
  const groups = [
    { file: 'hashed.txt', entries: hashed, isHashed: true },
    { file: 'others.txt', entries: others, isHashed: false },
    { file: 'local.txt', entries: local, isHashed: false },
  ].filter(({ entries }) => entries.length > 0);
  const texts = groups.map(({ file, entries }) => [file, textOf(entries, sources)] as const);
  return {
    tool: { kind: 'conda', file: 'explicit.txt', isExplicit: true },
    python: undefined,
    files: new Map([...texts, ['explicit.txt', explicitFile(parts)]]),
    installs: groups.map(({ file, isHashed }) => ({ file, isHashed, isWhole: true })),
  };
}

function textOf(entries: readonly PipEntry[], sources: string): string {
  return named(requirementFiles(entries, sources)).get('requirements.txt') ?? '';
}

/** The files of a recipe, by their names alone. */
function named(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files].map(([path, text]) => [path.slice(RECIPE_FOLDER.length + 1), text]));
}

type Readings = readonly ({ readonly ok: true; readonly spec: MatchSpec } | { readonly ok: false })[];

/** What a spec asks for, else what the name of the base says. */
function pythonOf({ image }: Pick<HashedEnvironment, 'image'>, specs: Readings): string | undefined {
  const spec = specs.flatMap((reading) => (reading.ok && reading.spec.name === 'python' ? [reading.spec] : []))[0];
  if (spec?.version !== undefined) return proposePython([spec.version]);
  const slot = baseSlot({ image } as HashedEnvironment);
  const source = image.bases.find((base) => base.slot === slot)?.source;
  if (source?.kind !== 'image') return undefined;
  const { path, tag = '' } = source.reference;
  return /(?:^|\/)python$/.test(path) ? /^(\d+\.\d+)(?:[.-]|$)/.exec(tag)?.[1] : undefined;
}

function hasEditable(pip: readonly PipEntry[]): boolean {
  return (
    hasLocalPackages(pip) &&
    pip.some((entry) => typeof entry !== 'string' && (isLocalPip(entry) ? entry[0] === '-e' : hasEditable(entry[1])))
  );
}

function leftOutOf({ image }: Pick<HashedEnvironment, 'image'>): readonly string[] {
  const parent = image.bases.some(({ source }) => source.kind === 'environment');
  return [
    ...(image.steps.stages.length > 0 ? ['the steps of its Dockerfile'] : []),
    ...(parent ? ['what its base installs'] : []),
    ...(image.spark.packages.length > 0 ? ['its Spark packages'] : []),
  ];
}
