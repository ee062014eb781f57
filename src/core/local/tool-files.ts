import { baseSlot } from '../build/pin-images.ts';
import { isLocalPip, type PipEntry, type Python } from '../model/definition.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import type { MatchSpec } from '../model/match-spec.ts';
import { parseMatchSpec } from '../names/match-spec.ts';
import { isSpecifier } from '../names/pep440.ts';
import { isFrozen } from '../packages/freeze.ts';
import { condaEnvironmentFile } from '../recipes/conda.ts';
import { hasLocalPackages } from '../recipes/local-packages.ts';
import { explicitFile } from '../recipes/locked.ts';
import { lockedPart } from '../recipes/locked-parts.ts';
import { requirementFiles } from '../recipes/pip.ts';
import { RECIPE_FOLDER } from '../recipes/recipe.ts';
import { isIndexLine } from '../wheels/index-requirements.ts';
import { requiresHashes } from '../wheels/locked-wheels.ts';
import { meansSameToUv } from '../wheels/uv-requirements.ts';

/** How the packages of an environment are installed on this machine, without an image. */
export interface LocalEnvironment {
  /** A virtual environment, or one of conda from a file of specs or an explicit one. */
  readonly tool:
    | { readonly kind: 'uv' }
    | { readonly kind: 'conda'; readonly file: string; readonly isExplicit: boolean };
  /** As uv takes it, `3.12` or `>=3.9,<3.12`; `undefined` where the definition does not say, or conda installs it. */
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

/** Stands for the folder of copied local packages in files, until that is known. */
export const COPIED_SOURCES = '/terrarium-sources';

export type LocalReading =
  | { readonly ok: true; readonly value: LocalEnvironment }
  /** What of the definition the tools of a machine do otherwise than its image. */
  | { readonly ok: false; readonly why: string };

/** The packages of an environment as files for the tools of a machine of this platform. `checkout` is the folder of its context. */
export function localEnvironment(
  environment: Pick<HashedEnvironment, 'image'>,
  checkout: string,
  platform: string,
): LocalReading {
  const { python, platforms } = environment.image;
  const { locked = [] } = python;
  const parts = lockedPart(locked, platform);
  const lines = [...python.pip, ...parts.flatMap(({ pip }) => pip)];
  const why = whyNot(python, lines);
  if (why !== undefined) return { ok: false, why };
  if (locked.length > 0 && parts.length === 0) return { ok: false, why: `it is locked for ${platforms.join(', ')}` };
  const isEditable = hasEditable(python.pip);
  const common = { isEditable, leftOut: leftOutOf(environment) };
  const sources = isEditable ? checkout : COPIED_SOURCES;
  if (locked.length > 0) return { ok: true, value: { ...common, ...lockedFiles(python, parts, sources) } };
  return { ok: true, value: { ...common, ...solvedFiles(environment, sources) } };
}

const SECRET_SETTINGS = ['pip.conf', 'condarc'];

function whyNot({ pip, apart, secrets = [] }: Python, lines: readonly PipEntry[]): string | undefined {
  const secret = secrets.find((id) => SECRET_SETTINGS.includes(id));
  if (secret !== undefined) return `its packages are where the secret ${secret} says`;
  if (apart === true) return 'its lock is installed in two steps';
  const option = optionIn(lines);
  if (option !== undefined) return `uv has no ${option} in a file`;
  return meansSameToUv(pip) ? undefined : 'pip and uv would ask other indexes, or take other constraints';
}

/** The first line that is an option of pip and says neither where packages are nor what is installed. */
function optionIn(entries: readonly PipEntry[]): string | undefined {
  for (const entry of entries) {
    if (typeof entry === 'string') {
      if (entry.startsWith('-') && !isIndexLine(entry)) return entry.split(' ', 1)[0];
    } else if (!isLocalPip(entry)) {
      const inner = optionIn(entry[1]);
      if (inner !== undefined) return inner;
    }
  }
  return undefined;
}

type Files = Omit<LocalEnvironment, 'isEditable' | 'leftOut'>;

/** Conda packages that are on an index under the same name. */
const PLAIN: readonly string[] = ['pip', 'setuptools', 'wheel'];

function solvedFiles({ image }: Pick<HashedEnvironment, 'image'>, sources: string): Files {
  const { python } = image;
  const files = named(requirementFiles(python.pip, sources));
  const own = python.pip.length === 0 ? [] : [installOf('requirements.txt', python.pip)];
  const plain = plainSpecs(python.conda);
  if (plain === undefined) {
    const tool = { kind: 'conda', file: 'environment.yml', isExplicit: false } as const;
    const text = condaEnvironmentFile({ python });
    return { tool, python: undefined, files: new Map([...files, ['environment.yml', text]]), installs: own };
  }
  const tools = plain.requirements.length === 0 ? [] : [installOf('tools.txt', [])];
  return {
    tool: { kind: 'uv' },
    python: plain.python ?? pythonOfBase(image),
    files: new Map([...files, ['tools.txt', plain.requirements.map((line) => `${line}\n`).join('')]]),
    installs: [...tools, ...own],
  };
}

function installOf(file: string, pip: readonly PipEntry[]): PipInstall {
  return { file, isHashed: requiresHashes(pip), isWhole: false };
}

/** Conda specs of a Python and of its tools alone, as uv takes them; `undefined` where one needs conda. */
function plainSpecs(
  conda: readonly string[],
): { readonly python: string | undefined; readonly requirements: readonly string[] } | undefined {
  const specs = conda.map((text) => parseMatchSpec(text));
  const plain = specs.map((reading) => (reading.ok ? plainSpec(reading.spec) : undefined));
  if (plain.includes(undefined)) return undefined;
  const known = plain.filter((one) => one !== undefined);
  const versions = known.flatMap(({ name, version }) => (name === 'python' && version !== '' ? [version] : []));
  const requirements = known.flatMap(({ name, version }) => (name === 'python' ? [] : [`${name}${version}`]));
  // One series, `3.10.*`, is how uv is asked for it.
  const [only = ''] = versions;
  const series = versions.length === 1 ? /^==(\d+(?:\.\d+)*)(?:\.\*)?$/.exec(only)?.[1] : undefined;
  return { python: versions.length === 0 ? undefined : (series ?? versions.join(',')), requirements };
}

function plainSpec({ name, version, channel, subdir, build, fields, url }: MatchSpec) {
  const isBare = [channel, subdir, build, url].every((part) => part === undefined) && fields.length === 0;
  if (!isBare || !['python', ...PLAIN].includes(name)) return undefined;
  if (version === undefined) return { name, version: '' };
  // `3.10.*` of conda is `==3.10.*` of PEP 440; the rest is the same, but for alternatives.
  const specifier = /^\d/.test(version) ? `==${version}` : version;
  return specifier.split(',').every((part) => isSpecifier(part)) ? { name, version: specifier } : undefined;
}

/** What the name of an official image says. */
function pythonOfBase(image: HashedEnvironment['image']): string | undefined {
  const slot = baseSlot({ image } as HashedEnvironment);
  const source = image.bases.find((base) => base.slot === slot)?.source;
  if (source?.kind !== 'image') return undefined;
  const { path, tag = '' } = source.reference;
  return /(?:^|\/)python$/.test(path) ? /^(\d+\.\d+)(?:[.-]|$)/.exec(tag)?.[1] : undefined;
}

function lockedFiles({ pip }: Python, parts: NonNullable<Python['locked']>, sources: string): Files {
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
    ...(isFrozen(image) ? ['the versions that are recorded of its first build'] : []),
  ];
}
