import type { LockedPackages } from '../../model/definition.ts';
import { quote } from '../../model/diagnostic.ts';
import { Findings } from '../../model/findings.ts';
import { directoryOf } from '../../names/path.ts';
import {
  checkKeys,
  decodeList,
  decodeMap,
  decodeOptional,
  decodeString,
  decodeStrings,
  entryOf,
} from '../../text/decode.ts';
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
import { installOrder, type OrderedPackage } from '../locks/install-order.ts';
import { findingsOf, type LockedDigests, lockedConda, lockedPip, versionOf } from '../locks/locked-package.ts';

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
  const definitions = environments.map((entry): ParsedReading => {
    const inner = new Findings(path);
    const locked = parseEnvironment(inner, entry, subdirs, index);
    const suffix = entry.key === 'default' ? '' : `#/environments/${escapePointer(entry.key)}`;
    const diagnostics = [...findings.diagnostics, ...inner.diagnostics];
    return { suffix, source: { ...source, python: { ...NO_PYTHON, locked } }, diagnostics };
  });
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

type PackageIndex = ReadonlyMap<string, readonly DataMap[]>;

// The other fields of a package entry (size, license, ...) repeat what is in the file identified by URL and digest.
function indexPackages(findings: Findings, map: DataMap): PackageIndex {
  const index = new Map<string, DataMap[]>();
  for (const item of decodeOptional(findings, map, 'packages', decodeList) ?? []) {
    const entry = decodeMap(findings, item, 'a package');
    if (entry === undefined) continue;
    const key = keyOf(entry);
    const known = index.get(key);
    if (known === undefined) index.set(key, [entry]);
    else known.push(entry);
  }
  return index;
}

// Up to version 5: `kind: conda` and `url: ...`; since version 6: `conda: ...`.
function keyOf(entry: DataMap): string {
  const text = (key: string) => {
    const value = entryOf(entry, key)?.value;
    return value?.kind === 'scalar' ? value.text : undefined;
  };
  const kind = text('kind') ?? KINDS.find((name) => text(name) !== undefined) ?? '';
  return JSON.stringify([kind, text(kind) ?? text('url') ?? text('path') ?? '']);
}

const KINDS = ['conda', 'pypi', 'conda_source', 'source'];
const ENVIRONMENT_KEYS = ['channels', 'indexes', 'find-links', 'options', 'packages'];

function parseEnvironment(
  findings: Findings,
  { key, value }: DataEntry,
  subdirs: ReadonlyMap<string, string>,
  index: PackageIndex,
): readonly LockedPackages[] {
  const map = decodeMap(findings, value, `environment ${key}`);
  if (map === undefined) return [];
  checkKeys(findings, map, ENVIRONMENT_KEYS, 'an environment');
  const platforms = decodeOptional(findings, map, 'packages', decodeMap)?.entries ?? [];
  const seen = new Map<string, string>();
  return platforms.flatMap((platform) => {
    const subdir = subdirs.get(platform.key) ?? platform.key;
    const other = seen.get(subdir);
    if (other !== undefined) {
      const message = `platforms ${quote(other)} and ${quote(platform.key)} are both ${quote(subdir)}`;
      findingsOf(findings, subdir).error('lock-package', message, {
        at: platform.at,
        hint: 'lock one platform a subdir',
      });
    }
    seen.set(subdir, platform.key);
    const packages = parseSelectors(findings, platform.value, subdir, index);
    const conda = installOrder(packages.filter(({ kind }) => kind === 'conda'));
    const pip = packages.filter(({ kind }) => kind === 'pypi').map(({ text }) => text);
    return conda.length + pip.length === 0 ? [] : [{ conda, pip, subdir }];
  });
}

interface Selected extends OrderedPackage {
  readonly kind: 'conda' | 'pypi';
}

function parseSelectors(findings: Findings, node: DataNode, subdir: string, index: PackageIndex): readonly Selected[] {
  const inner = findingsOf(findings, subdir);
  const items = decodeList(findings, node, 'the packages of a platform') ?? [];
  return items.flatMap((item): readonly Selected[] => {
    const selector = decodeMap(findings, item, 'a package');
    if (selector === undefined) return [];
    const found = index.get(keyOf(selector)) ?? [];
    const selected = found.length === 0 ? missing(findings, selector) : select(inner, selector, found, subdir);
    return selected === undefined ? [] : [selected];
  });
}

function missing(findings: Findings, selector: DataMap): undefined {
  const what = selector.entries.map(({ value }) => (value.kind === 'scalar' ? value.text : '')).join(' ');
  findings.error('lock-package', `${quote(what)} is not among the packages`, { at: selector.at, hint: REWRITE });
  return undefined;
}

const REWRITE = 'write the lock again with pixi lock';

function select(
  findings: Findings,
  selector: DataMap,
  found: readonly DataMap[],
  subdir: string,
): Selected | undefined {
  const conda = entryOf(selector, 'conda');
  const kind = conda === undefined ? 'pypi' : 'conda';
  const entry = conda ?? entryOf(selector, 'pypi');
  const location = entry && decodeString(findings, entry.value, 'the location of a package');
  if (entry === undefined || (location !== undefined && conda !== undefined && !/^https?:/.test(location))) {
    const message = 'a package that pixi builds from source is not pinned by the lock';
    findings.error('lock-package', message, { at: selector.at, hint: 'publish it to a channel' });
    return undefined;
  }
  const digests = digestsOf(findings, found);
  if (location === undefined || digests === undefined) return undefined;
  const name = nameOf(findings, found[0] as DataMap, location);
  const text =
    kind === 'conda'
      ? lockedConda(findings, selector.at, location, digests, subdir)
      : lockedPip(findings, selector.at, name, pipLocation(location), digests.sha256);
  return text === undefined ? undefined : { kind, name, text, dependencies: dependenciesOf(findings, found) };
}

// Before version 6, a URL may have several entries, some of them without a digest.
function digestsOf(findings: Findings, found: readonly DataMap[]): LockedDigests | undefined {
  const one = (key: string) =>
    new Set(found.flatMap((entry) => decodeOptional(findings, entry, key, decodeString) ?? []));
  const [md5, sha256] = [one('md5'), one('sha256')];
  if (md5.size <= 1 && sha256.size <= 1) return { md5: [...md5][0], sha256: [...sha256][0] };
  const message = 'entries of one package name different digests';
  findings.error('lock-package', message, { at: found[0]?.at, hint: REWRITE });
  return undefined;
}

// Since version 6, the name of a conda package is only in its URL.
function nameOf(findings: Findings, entry: DataMap, location: string): string {
  const name = decodeOptional(findings, entry, 'name', decodeString);
  return name ?? location.slice(location.lastIndexOf('/') + 1).replace(/-[^-]*-[^-]*$/, '');
}

function dependenciesOf(findings: Findings, found: readonly DataMap[]): readonly string[] {
  const specs = found.flatMap((entry) => decodeOptional(findings, entry, 'depends', decodeStrings) ?? []);
  return specs.map((spec) => spec.replace(/[\s=<>!~[].*$/s, ''));
}

const KNOWN_QUERY = ['rev', 'tag', 'branch', 'subdirectory'];

/**
 * The pip form of a location that uv wrote: `direct+https://...` is a URL, and `git+https://host/r?tag=v1#<commit>`
 * becomes `git+https://host/r@<commit>`. https://docs.astral.sh/uv/concepts/projects/dependencies/#git
 */
function pipLocation(location: string): string {
  const direct = location.startsWith('direct+') ? location.slice('direct+'.length) : location;
  const match = /^(git\+[^?#]*)(?:\?([^#]*))?#([0-9a-f]{40})$/.exec(direct);
  if (match === null) return direct;
  const query = new URLSearchParams(match[2] ?? '');
  if ([...query.keys()].some((key) => !KNOWN_QUERY.includes(key))) return direct;
  const folder = query.get('subdirectory');
  return `${match[1]}@${match[3]}${folder === null ? '' : `#subdirectory=${folder}`}`;
}
