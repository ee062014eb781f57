import type { LockedPackages } from '../../model/definition.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { Findings } from '../../model/findings.ts';
import { directoryOf } from '../../names/path.ts';
import { checkKeys, decodeList, decodeMap, decodeOptional, decodeString } from '../../text/decode.ts';
import type { DataEntry, DataMap, DataNode } from '../../text/node.ts';
import type { Files } from '../../text/source-file.ts';
import { readYaml } from '../../text/yaml.ts';
import {
  emptySource,
  type FormatReader,
  NO_PYTHON,
  oneDefinition,
  type ParsedFile,
  type ParsedReading,
} from '../contract/format.ts';
import { installOrder } from '../locks/install-order.ts';
import { versionOf } from '../locks/locked-package.ts';
import { indexPackages, type LocalReading, type PackageIndex, parseSelectors } from './lock-package.ts';

/** `pixi.lock`: https://github.com/conda/rattler/blob/main/crates/rattler_lock/src/file_format_version.rs */
export const pixiLock: FormatReader = {
  format: 'pixi',
  listsPackages: true,
  needsConda: true,
  isProject: true,
  namedBy: 'conda-file',
  names: (path) => /(?:^|\/)pixi\.lock$/.test(path),
  recognizes: ({ text }) =>
    /^version\s*:\s*\d/m.test(text) && /^environments\s*:/m.test(text) && /^packages\s*:/m.test(text),
  includes: ({ path }) => manifestsOf(path),
  parse: ({ path, read }, files) => {
    const reading = read(readYaml);
    if (!reading.ok) return oneDefinition(emptySource('pixi'), [reading.diagnostic]);
    return parseLock(reading.root, path, consumedBy(path, files));
  },
};

function manifestsOf(path: string): readonly string[] {
  const folder = directoryOf(path) === '.' ? '' : `${directoryOf(path)}/`;
  return [`${folder}pixi.toml`, `${folder}pyproject.toml`];
}

// The lock replaces the manifest next to it: pixi installs what is locked.
function consumedBy(path: string, files: Files): readonly string[] {
  return manifestsOf(path).filter((file) => {
    const reading = files.get(file);
    return reading?.kind === 'text' && (file.endsWith('pixi.toml') || reading.text.includes('[tool.pixi'));
  });
}

const VERSIONS = ['4', '5', '6', '7'];

function parseLock(root: DataNode, path: string, consumes: readonly string[]): ParsedFile {
  const source = { ...emptySource('pixi'), consumes };
  const findings = new Findings(path);
  const map = decodeMap(findings, root, 'a pixi.lock');
  if (map === undefined) return oneDefinition(source, findings.diagnostics);
  const { version, received } = versionOf(map);
  if (!VERSIONS.includes(version ?? '')) {
    const message = `expected a lock of version ${VERSIONS.join(', ')}, received ${received}`;
    findings.error('lock-version', message, { at: root.at, hint: 'write the lock again with a current pixi' });
    return oneDefinition(source, findings.diagnostics);
  }
  checkKeys(findings, map, ['version', 'platforms', 'environments', 'packages'], 'a pixi.lock');
  const subdirs = parsePlatforms(findings, map);
  const index = indexPackages(findings, map);
  const environments = decodeOptional(findings, map, 'environments', decodeMap)?.entries ?? [];
  const all = environments.flatMap((entry) => {
    const suffix = entry.key === 'default' ? '' : `#/environments/${escapePointer(entry.key)}`;
    return parseEnvironment(findings, entry, subdirs, index).map(({ reading, more, isEmpty }) => {
      const { locked, local, diagnostics } = reading;
      const python = { ...NO_PYTHON, locked, pip: local.map(({ entry: pip }) => pip) };
      const localPackages = local.map(({ path: folder, at }) => ({ path: folder, at }));
      const definition: ParsedReading = {
        suffix: more === '' ? suffix : `${suffix === '' ? '#/environments/default' : suffix}${more}`,
        source: { ...source, python, localPackages },
        diagnostics: [...findings.diagnostics, ...diagnostics],
      };
      return { definition, isEmpty };
    });
  });
  // An environment of no packages stands for others, which have some.
  const filled = all.filter(({ isEmpty }) => !isEmpty);
  const definitions = (filled.length > 0 ? filled : all).map(({ definition }) => definition);
  return definitions.length > 0 ? { definitions, uses: [] } : oneDefinition(source, findings.diagnostics);
}

function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Since version 7 platforms have names; before that, a platform is its subdir. */
function parsePlatforms(findings: Findings, map: DataMap): ReadonlyMap<string, string> {
  const items = decodeOptional(findings, map, 'platforms', decodeList) ?? [];
  const pairs = items.flatMap((item): readonly (readonly [string, string])[] => {
    const platform = decodeMap(findings, item, 'a platform');
    const name = platform && decodeOptional(findings, platform, 'name', decodeString);
    if (platform === undefined || name === undefined) return [];
    return [[name, decodeOptional(findings, platform, 'subdir', decodeString) ?? name]];
  });
  return new Map(pairs);
}

const ENVIRONMENT_KEYS = ['channels', 'indexes', 'find-links', 'options', 'packages'];

/** Packages of an environment, for all of its platforms or for one of several that are of one subdir. */
interface EnvironmentReading {
  readonly locked: readonly LockedPackages[];
  readonly local: readonly LocalReading[];
  readonly diagnostics: readonly Diagnostic[];
}

interface NamedReading {
  readonly reading: EnvironmentReading;
  /** What its id ends with: `/platforms/<name>` for one of several platforms of one subdir. */
  readonly more: string;
  readonly isEmpty: boolean;
}

interface PlatformEntry {
  readonly entry: DataEntry;
  readonly subdir: string;
}

/**
 * The definitions of an environment: one for its platforms, and since version 7 one for each platform whose subdir another one has,
 * such as a machine with CUDA. The platform with the name of its subdir belongs to the first.
 */
function parseEnvironment(
  findings: Findings,
  { key, value }: DataEntry,
  subdirs: ReadonlyMap<string, string>,
  index: PackageIndex,
): readonly NamedReading[] {
  const map = decodeMap(findings, value, `environment ${key}`);
  if (map === undefined) return [];
  checkKeys(findings, map, ENVIRONMENT_KEYS, 'an environment');
  const entries = decodeOptional(findings, map, 'packages', decodeMap)?.entries ?? [];
  const platforms = entries.map((entry): PlatformEntry => ({ entry, subdir: subdirs.get(entry.key) ?? entry.key }));
  const shared = Map.groupBy(platforms, ({ subdir }) => subdir);
  const isVariant = ({ entry, subdir }: PlatformEntry) => (shared.get(subdir)?.length ?? 0) > 1 && entry.key !== subdir;
  const own = platforms.filter((platform) => !isVariant(platform));
  const variants = platforms.filter((platform) => isVariant(platform) && platform.subdir.startsWith('linux-'));
  const read = (list: readonly PlatformEntry[], more: string): NamedReading => {
    const reading = readPlatforms(findings.path, list, index);
    const isEmpty = reading.locked.length + reading.local.length === 0 && reading.diagnostics.length === 0;
    return { reading, more, isEmpty };
  };
  return [
    read(own, ''),
    ...variants.map((variant) => read([variant], `/platforms/${escapePointer(variant.entry.key)}`)),
  ];
}

function readPlatforms(path: string, platforms: readonly PlatformEntry[], index: PackageIndex): EnvironmentReading {
  const findings = new Findings(path);
  const local = new Map<string, LocalReading>();
  const folders = new Map<string, string>();
  const locked = platforms.flatMap(({ entry, subdir }): readonly LockedPackages[] => {
    const packages = parseSelectors(findings, entry.value, subdir, index);
    const own = packages.flatMap((found) => (found.kind === 'local' && subdir.startsWith('linux-') ? [found] : []));
    for (const found of own) local.set(found.path, found);
    if (subdir.startsWith('linux-'))
      folders.set(
        subdir,
        own
          .map(({ path: folder }) => folder)
          .sort()
          .join('\n'),
      );
    const conda = installOrder(packages.flatMap((found) => (found.kind === 'conda' ? [found] : [])));
    const pip = packages.flatMap((found) => (found.kind === 'pypi' ? [found.text] : []));
    return conda.length + pip.length === 0 ? [] : [{ conda, pip, subdir }];
  });
  const [first] = local.values();
  if (first !== undefined && new Set(folders.values()).size > 1)
    findings.error('lock-package', 'the platforms of Linux have different local packages', {
      at: first.at,
      hint: 'make environments of them, or write the same for each platform',
    });
  return { locked, local: [...local.values()], diagnostics: findings.diagnostics };
}
