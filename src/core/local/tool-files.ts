import { baseSlot } from '../build/pin-images.ts';
import { isLocalPip, type PipEntry, type Python } from '../model/definition.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import type { MatchSpec } from '../model/match-spec.ts';
import { isFrozen } from '../packages/freeze.ts';
import { condaEnvironmentFile } from '../recipes/conda.ts';
import { explicitFile, isLocalEntry, splitHashed } from '../recipes/locked.ts';
import { lockedPart } from '../recipes/locked-parts.ts';
import { requirementTexts } from '../recipes/pip.ts';
import { parseMatchSpec } from '../specifiers/match-spec.ts';
import { isSpecifier } from '../specifiers/pep440.ts';
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
  /** Text by name, with local packages in a folder. */
  readonly files: (sources: string) => ReadonlyMap<string, string>;
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

export type LocalReading =
  | { readonly ok: true; readonly value: LocalEnvironment }
  /** What of the definition the tools of a machine do otherwise than its image. */
  | { readonly ok: false; readonly why: string };

/** The packages of an environment as files for the tools of a machine of this platform. */
export function localEnvironment(environment: Pick<HashedEnvironment, 'image'>, platform: string): LocalReading {
  const { python, platforms } = environment.image;
  const { locked = [] } = python;
  const parts = lockedPart(locked, platform);
  const lines = [...python.pip, ...parts.flatMap(({ pip }) => pip)];
  const why = whyNot(python, lines);
  if (why !== undefined) return { ok: false, why };
  if (locked.length > 0 && parts.length === 0) return { ok: false, why: `it is locked for ${platforms.join(', ')}` };
  const installed = locked.length > 0 ? lockedFiles(python, parts) : solvedFiles(environment);
  const value = { ...installed, isEditable: hasEditable(python.pip), leftOut: leftOutOf(environment) };
  return { ok: true, value };
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

function solvedFiles({ image }: Pick<HashedEnvironment, 'image'>): Files {
  const { python } = image;
  const withTexts = (name: string, text: string) => (sources: string) =>
    new Map([...requirementTexts(python.pip, sources), [name, text]]);
  const own = python.pip.length === 0 ? [] : [installOf('requirements.txt', python.pip)];
  const plain = plainSpecs(python.conda);
  if (plain === undefined) {
    const tool = { kind: 'conda', file: 'environment.yml', isExplicit: false } as const;
    const files = withTexts(tool.file, condaEnvironmentFile({ python }));
    return { tool, python: undefined, files, installs: own };
  }
  const tools = plain.requirements.length === 0 ? [] : [installOf('tools.txt', [])];
  return {
    tool: { kind: 'uv' },
    python: plain.python ?? pythonOfBase(image),
    files: withTexts('tools.txt', plain.requirements.map((line) => `${line}\n`).join('')),
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
  const slot = baseSlot({ image });
  const source = image.bases.find((base) => base.slot === slot)?.source;
  if (source?.kind !== 'image') return undefined;
  const { path, tag = '' } = source.reference;
  return /(?:^|\/)python$/.test(path) ? /^(\d+\.\d+)(?:[.-]|$)/.exec(tag)?.[1] : undefined;
}

function lockedFiles({ pip }: Python, parts: NonNullable<Python['locked']>): Files {
  const { hashed, others } = splitHashed(parts.flatMap((part) => part.pip));
  const groups = [
    { file: 'hashed.txt', entries: hashed, isHashed: true },
    { file: 'others.txt', entries: others, isHashed: false },
    { file: 'local.txt', entries: pip.filter(isLocalEntry), isHashed: false },
  ].filter(({ entries }) => entries.length > 0);
  const tool = { kind: 'conda', file: 'explicit.txt', isExplicit: true } as const;
  return {
    tool,
    python: undefined,
    files: (sources) => {
      const texts = groups.map(({ file, entries }) => [file, textOf(entries, sources)] as const);
      return new Map([...texts, [tool.file, explicitFile(parts)]]);
    },
    installs: groups.map(({ file, isHashed }) => ({ file, isHashed, isWhole: true })),
  };
}

function textOf(entries: readonly PipEntry[], sources: string): string {
  return requirementTexts(entries, sources).get('requirements.txt') ?? '';
}

function hasEditable(pip: readonly PipEntry[]): boolean {
  return pip.some(
    (entry) => typeof entry !== 'string' && (isLocalPip(entry) ? entry[0] === '-e' : hasEditable(entry[1])),
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
