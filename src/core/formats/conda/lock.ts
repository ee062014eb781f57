import type { LockedPackages } from '../../model/definition.ts';
import { type Position, quote } from '../../model/diagnostic.ts';
import { Findings } from '../../model/findings.ts';
import { directoryOf, resolvePath } from '../../names/path.ts';
import {
  checkKeys,
  decodeBoolean,
  decodeList,
  decodeMap,
  decodeOptional,
  decodeString,
  decodeStrings,
  entryOf,
} from '../../text/decode.ts';
import type { DataMap, DataNode, DataReading } from '../../text/node.ts';
import { readYaml } from '../../text/yaml.ts';
import {
  emptySource,
  type FormatReader,
  isYamlName,
  NO_PYTHON,
  oneDefinition,
  type ParsedFile,
} from '../contract/format.ts';
import { installOrder, type OrderedPackage } from '../locks/install-order.ts';
import {
  decodeDigest,
  findingsOf,
  type LockedDigests,
  lockedConda,
  lockedPip,
  versionOf,
} from '../locks/locked-package.ts';

/** `conda-lock.yml`: https://github.com/conda/conda-lock/blob/v4.0.3/conda_lock/lockfile/v1/models.py */
export const condaLock: FormatReader = {
  format: 'conda-lock',
  listsPackages: true,
  needsConda: true,
  namedBy: 'conda-file',
  names: isYamlName,
  recognizes: ({ text }) =>
    /^package\s*:/m.test(text) && /^metadata\s*:/m.test(text) && /^[ \t]+content_hash[ \t]*:/m.test(text),
  includes: ({ path, read }) => sourcesOf(read(readHead), path),
  parse: ({ path, read }, files) => {
    const reading = read(readYaml);
    const source = emptySource('conda-lock');
    if (!reading.ok) return oneDefinition(source, [reading.diagnostic]);
    const findings = new Findings(path);
    const packages = parseLock(findings, reading.root);
    const consumes = sourcesOf(read(readHead), path).filter((file) => files.get(file)?.kind === 'text');
    return definitionsOf(packages, (locked) => ({
      source: { ...source, consumes, python: { ...NO_PYTHON, locked } },
      diagnostics: findings.diagnostics,
    }));
  },
};

/** One package on one platform; a lock of version 1 has an entry for each of its categories. */
interface Locked extends OrderedPackage {
  /** Line to install; empty if there is nothing to install. */
  readonly text: string;
  readonly manager: string;
  readonly platform: string;
  readonly categories: Set<string>;
}

// Reads only the part before the packages, which names the files that were locked. The package list may be long.
function readHead(text: string, path: string): DataReading {
  return readYaml(text.slice(0, Math.max(0, text.search(/^package\s*:/m))), path);
}

function sourcesOf(reading: DataReading, path: string): readonly string[] {
  const metadata = reading.ok && reading.root.kind === 'map' ? entryOf(reading.root, 'metadata')?.value : undefined;
  const sources = metadata?.kind === 'map' ? entryOf(metadata, 'sources')?.value : undefined;
  return (sources?.kind === 'list' ? sources.items : []).flatMap((item) => {
    const resolved = item.kind === 'scalar' ? resolvePath(directoryOf(path), item.text) : undefined;
    return resolved?.ok ? [resolved.path] : [];
  });
}

function definitionsOf(
  packages: readonly Locked[],
  read: (locked: readonly LockedPackages[]) => Omit<ParsedFile['definitions'][number], 'suffix'>,
): ParsedFile {
  const others = new Set(packages.flatMap(({ categories }) => [...categories]).filter((name) => name !== 'main'));
  const extra = [...others].sort().map((name) => {
    const suffix = `#/category/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return { suffix, ...read(lockedOf(packages, ['main', name])) };
  });
  return { definitions: [{ suffix: '', ...read(lockedOf(packages, ['main'])) }, ...extra], uses: [] };
}

/** Packages to install for the categories, by platform. Platforms without packages are left out. */
function lockedOf(packages: readonly Locked[], categories: readonly string[]): readonly LockedPackages[] {
  const wanted = packages.filter((locked) => categories.some((name) => locked.categories.has(name)));
  return [...Map.groupBy(wanted, ({ platform }) => platform)].map(([subdir, all]) => ({
    conda: installOrder(all.filter(({ manager }) => manager === 'conda')),
    pip: all.filter(({ manager }) => manager === 'pip').map(({ text }) => text),
    subdir,
  }));
}

const KEYS = ['version', 'metadata', 'package'];

function parseLock(findings: Findings, root: DataNode): readonly Locked[] {
  const map = decodeMap(findings, root, 'a conda-lock file');
  if (map === undefined) return [];
  const { version, received } = versionOf(map);
  if (version !== '1' && version !== '2') {
    const hint = 'write the lock again with conda-lock 1.0 or later';
    findings.error('lock-version', `expected version 1, received ${received}`, { at: map.at, hint });
    return [];
  }
  checkKeys(findings, map, KEYS, 'a conda-lock file');
  const known = new Map<string, Locked>();
  for (const item of required(findings, map, 'package', decodeList) ?? []) {
    const locked = parsePackage(findings, item, version);
    if (locked === undefined) continue;
    const key = JSON.stringify([locked.manager, locked.name, locked.platform]);
    const first = known.get(key);
    if (first === undefined) known.set(key, locked);
    else join(findings, item, first, locked, version);
  }
  return [...known.values()].filter(({ text }) => text !== '');
}

// Version 1 has an entry for each category of a package. If two of them differ, conda-lock uses only one.
function join(findings: Findings, item: DataNode, first: Locked, again: Locked, version: string): void {
  const repeated = version === '2' || [...again.categories].some((name) => first.categories.has(name));
  if (repeated || first.text !== again.text) {
    const message = `package ${quote(again.name)} is locked twice for ${quote(again.platform)}`;
    findings.error('lock-package', message, { at: item.at, hint: 'keep one entry a category, all with one URL' });
  }
  for (const name of again.categories) first.categories.add(name);
}

const PACKAGE_KEYS = ['name', 'version', 'manager', 'platform', 'dependencies', 'url', 'hash', 'source', 'build'];
const CATEGORY_KEYS: Readonly<Record<string, readonly string[]>> = {
  '1': ['category', 'optional'],
  '2': ['categories'],
};

function parsePackage(findings: Findings, item: DataNode, version: string): Locked | undefined {
  const written = decodeMap(findings, item, 'a package');
  if (written === undefined) return undefined;
  const map = withoutNull(written, ['source', 'build']);
  checkKeys(findings, map, [...PACKAGE_KEYS, ...(CATEGORY_KEYS[version] ?? [])], 'a package');
  const field = (key: string) => required(findings, map, key, decodeString);
  field('version');
  const [name, manager, platform, url] = [field('name'), field('manager'), field('platform'), field('url')];
  const digests = parseDigests(findings, map);
  if (name === undefined || manager === undefined || platform === undefined || url === undefined) return undefined;
  if (manager !== 'conda' && manager !== 'pip') {
    const message = `expected conda or pip as manager of ${quote(name)}, received ${quote(manager)}`;
    findings.error('wrong-value', message, { at: entryOf(map, 'manager')?.at });
    return undefined;
  }
  const source = directSource(findings, map);
  const found =
    source === undefined || manager === 'conda' ? { location: url, ...digests } : { location: source, ...NO_DIGESTS };
  const categories = new Set(parseCategories(findings, map, version));
  const common = { name, manager, platform, categories, dependencies: dependenciesOf(findings, map) };
  if (manager === 'conda' && digests.md5 === undefined)
    findings.error('field-missing', `expected md5 in hash of ${quote(name)}`, { at: map.at });
  return { ...common, text: textOf(findingsOf(findings, platform), map.at, common, found) ?? '' };
}

function textOf(
  findings: Findings,
  at: Position,
  { name, manager, platform }: Pick<Locked, 'name' | 'manager' | 'platform'>,
  { location, ...digests }: LockedDigests & { readonly location: string },
): string | undefined {
  if (manager === 'pip') return lockedPip(findings, at, name, location, digests.sha256);
  // Virtual packages describe the machine that created the lock; they have no file.
  return name.startsWith('__') ? undefined : lockedConda(findings, at, location, digests, platform);
}

// Removes nullable members that are null, so that they count as absent.
function withoutNull(map: DataMap, keys: readonly string[]): DataMap {
  const isNull = (node: DataNode) => node.kind === 'scalar' && node.plain && /^(?:null|~|)$/.test(node.text);
  return { ...map, entries: map.entries.filter(({ key, value }) => !keys.includes(key) || !isNull(value)) };
}

function required<T>(
  findings: Findings,
  map: DataMap,
  key: string,
  decode: (findings: Findings, node: DataNode, what: string) => T | undefined,
): T | undefined {
  if (entryOf(map, key) === undefined) findings.error('field-missing', `expected ${key}`, { at: map.at });
  return decodeOptional(findings, map, key, decode);
}

const NO_DIGESTS: LockedDigests = { md5: undefined, sha256: undefined };

function parseDigests(findings: Findings, map: DataMap): LockedDigests {
  const written = required(findings, map, 'hash', decodeMap);
  if (written === undefined) return NO_DIGESTS;
  const hash = withoutNull(written, ['md5', 'sha256']);
  checkKeys(findings, hash, ['md5', 'sha256'], 'hash');
  const digest = (key: string) => decodeOptional(findings, hash, key, decodeDigest);
  return { md5: digest('md5'), sha256: digest('sha256') };
}

// conda-lock installs a direct reference from its own URL, with the digest in it; `hash` belongs to `url`.
function directSource(findings: Findings, map: DataMap): string | undefined {
  const source = decodeOptional(findings, map, 'source', decodeMap);
  if (source === undefined) return undefined;
  checkKeys(findings, source, ['type', 'url'], 'source');
  const type = required(findings, source, 'type', decodeString);
  if (type !== undefined && type !== 'url')
    findings.error('wrong-value', `expected url as type of source, received ${quote(type)}`, { at: source.at });
  return required(findings, source, 'url', decodeString);
}

function parseCategories(findings: Findings, map: DataMap, version: string): readonly string[] {
  if (version === '2') return decodeOptional(findings, map, 'categories', decodeStrings) ?? [];
  required(findings, map, 'optional', decodeBoolean);
  return [decodeOptional(findings, map, 'category', decodeString) ?? 'main'];
}

function dependenciesOf(findings: Findings, map: DataMap): readonly string[] {
  const entries = decodeOptional(findings, map, 'dependencies', decodeMap)?.entries ?? [];
  for (const { key, value } of entries) decodeString(findings, value, `dependencies.${key}`);
  return entries.map(({ key }) => key);
}
