import type { LocalPip } from '../../model/definition.ts';
import { type Position, quote } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import { directoryOf, resolvePath } from '../../names/path.ts';
import {
  decodeBoolean,
  decodeList,
  decodeMap,
  decodeOptional,
  decodeString,
  decodeStrings,
  entryOf,
} from '../../text/decode.ts';
import type { DataMap, DataNode } from '../../text/node.ts';
import type { OrderedPackage } from '../locks/install-order.ts';
import { decodeDigest, findingsOf, type LockedDigests, lockedConda, lockedPip } from '../locks/locked-package.ts';
import { readEditable, readRequirement } from '../requirements/entry.ts';

/** Package entries by what selects them. */
export type PackageIndex = ReadonlyMap<string, readonly DataMap[]>;

// The other fields of a package entry (size, license, ...) repeat what is in the file identified by URL and digest.
export function indexPackages(findings: Findings, map: DataMap): PackageIndex {
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
/** A package that an environment selects. */
export type Selected = (OrderedPackage & { readonly kind: 'conda' | 'pypi' }) | LocalReading;

/** A package that the checkout holds. */
export interface LocalReading {
  readonly kind: 'local';
  readonly path: string;
  readonly entry: LocalPip;
  readonly at: Position;
}

/** Reads the packages of one platform. */
export function parseSelectors(
  findings: Findings,
  node: DataNode,
  subdir: string,
  index: PackageIndex,
): readonly Selected[] {
  const inner = findingsOf(findings, subdir);
  const items = decodeList(findings, node, 'the packages of a platform') ?? [];
  return items.flatMap((item): readonly Selected[] => {
    const selector = decodeMap(findings, item, 'a package');
    if (selector === undefined) return [];
    const found = index.get(keyOf(selector)) ?? [];
    const selected = found.length === 0 ? missing(findings, selector) : select(inner, selector, found, subdir);
    return selected ?? [];
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
): readonly Selected[] | undefined {
  const conda = entryOf(selector, 'conda');
  const kind = conda === undefined ? 'pypi' : 'conda';
  const entry = conda ?? entryOf(selector, 'pypi');
  const location = entry && decodeString(findings, entry.value, 'the location of a package');
  if (entry === undefined || (location !== undefined && conda !== undefined && !/^https?:/.test(location))) {
    const message = 'a package that pixi builds from source is not pinned by the lock';
    findings.error('lock-package', message, { at: selector.at, hint: 'publish it to a channel' });
    return undefined;
  }
  if (location !== undefined && conda === undefined && isLocal(location))
    return selectLocal(findings, selector, location, found[0]);
  const digests = digestsOf(findings, found);
  if (location === undefined || digests === undefined) return undefined;
  const name = nameOf(findings, found[0] as DataMap, location);
  const text =
    kind === 'conda'
      ? lockedConda(findings, selector.at, location, digests, subdir)
      : lockedPip(findings, selector.at, name, pipLocation(location), digests.sha256);
  return text === undefined ? undefined : [{ kind, name, text, dependencies: dependenciesOf(findings, found) }];
}

function isLocal(location: string): boolean {
  return /^\.{0,2}(?:\/|$)/.test(location) || !/^[a-z][a-z0-9+.-]*:/i.test(location);
}

// The project itself is left out, as of the locks of uv and Poetry: it is code, not a part of its environment.
function selectLocal(
  findings: Findings,
  { at }: DataMap,
  location: string,
  entry: DataMap | undefined,
): readonly Selected[] | undefined {
  const directory = directoryOf(findings.path);
  const resolved = resolvePath(directory, location.replace(/(?<=.)\/$/, ''));
  if (!resolved.ok) {
    const message = `local package ${quote(location)}: ${resolved.reason}`;
    findings.error('path-refused', message, { at, hint: resolved.hint ?? 'name a folder below the root' });
    return undefined;
  }
  if (resolved.path === directory) return [];
  const editable = (entry && decodeOptional(findings, entry, 'editable', decodeBoolean)) === true;
  const text = location.startsWith('.') ? location : `./${location}`;
  const reading = (editable ? readEditable : readRequirement)(text, [], { directory, constraint: false });
  if (reading.ok && typeof reading.entry !== 'string')
    return [{ kind: 'local', path: reading.entry[1], entry: reading.entry, at }];
  if (!reading.ok) findings.error(reading.code, reading.reason, { at, hint: reading.hint });
  return undefined;
}

// Before version 6, a URL may have several entries, some of them without a digest.
function digestsOf(findings: Findings, found: readonly DataMap[]): LockedDigests | undefined {
  const one = (key: string) =>
    new Set(found.flatMap((entry) => decodeOptional(findings, entry, key, decodeDigest) ?? []));
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
