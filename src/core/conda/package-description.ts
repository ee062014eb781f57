import { isRecord, parseJson } from '../model/json.ts';
import { listOf, matching, objectOf, oneOf, parseText } from '../model/shape.ts';
import { type EntryPoint, parseEntryPoint } from './entry-points.ts';

/** Texts of the files below `info/` that say how a package is linked; those it has. */
export type PackageInfo = Readonly<
  Partial<Record<'index.json' | 'paths.json' | 'link.json' | 'files' | 'has_prefix', Uint8Array>>
>;

/** What a conda package says of itself. https://docs.conda.io/projects/conda-build/en/stable/resources/package-spec.html */
export interface PackageDescription {
  readonly name: string;
  readonly version: string;
  readonly build: string;
  /** True for Python code that is linked for whichever Python an environment has. */
  readonly isNoarchPython: boolean;
  /** Folder of Python packages below the prefix, where the package is a Python that names it (CEP 17). */
  readonly sitePackages: string | undefined;
  /** `info/index.json`. */
  readonly index: Readonly<Record<string, unknown>>;
  readonly paths: readonly PackagePath[];
  /** Of `noarch: python`. */
  readonly entryPoints: readonly EntryPoint[];
}

/** A file that a package is linked as. */
export interface PackagePath {
  /** In the package. */
  readonly path: string;
  /** `undefined` where only the archive says it. */
  readonly kind: 'file' | 'link' | undefined;
  /** What the package says of its content, before the prefix is replaced. */
  readonly sha256: string | undefined;
  /** Bytes. */
  readonly size: number | undefined;
  readonly placeholder: Placeholder | undefined;
}

/** The prefix that a package was built at, which files of it contain. */
export interface Placeholder {
  readonly prefix: string;
  readonly mode: 'text' | 'binary';
}

export type DescriptionReading =
  | { readonly ok: true; readonly description: PackageDescription }
  | { readonly ok: false; readonly reason: string };

/** Reads what a package says of itself. */
export function readDescription(info: PackageInfo): DescriptionReading {
  const index = withoutNulls(parseJson(info['index.json'] ?? ''));
  const head = parseHead(index);
  if (head === undefined || !isRecord(index)) return refuse('its index.json cannot be read');
  const paths = info['paths.json'] === undefined ? oldPaths(info) : newPaths(info['paths.json']);
  if (!paths.ok) return paths;
  const { name, version, build, noarch, python_site_packages_path: sitePackages } = head;
  const isNoarchPython = noarch === 'python';
  const points = isNoarchPython ? readEntryPoints(info['link.json']) : [];
  if (points === undefined) return refuse('its link.json cannot be read');
  const description = { name, version, build, isNoarchPython, sitePackages, index, paths: paths.paths };
  return { ok: true, description: { ...description, entryPoints: points } };
}

function refuse(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}

interface Head {
  readonly name: string;
  readonly version: string;
  readonly build: string;
  readonly noarch: unknown;
  readonly python_site_packages_path: string | undefined;
}

const SITE = /^lib\/[A-Za-z0-9.]{1,40}\/site-packages$/;

const parseHead = objectOf<Head>(
  {
    name: matching(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/),
    version: matching(/^[A-Za-z0-9_.!+=~@]{1,60}$/),
    build: matching(/^[A-Za-z0-9_.!+=~@]{1,60}$/),
    noarch: (value) => value,
    python_site_packages_path: matching(SITE),
  },
  ['noarch', 'python_site_packages_path'],
);

type PathsReading =
  | { readonly ok: true; readonly paths: readonly PackagePath[] }
  | { readonly ok: false; readonly reason: string };

interface WrittenPath {
  readonly _path: string;
  readonly path_type: string;
  readonly sha256: string | undefined;
  readonly size_in_bytes: number | undefined;
  readonly prefix_placeholder: string | undefined;
  readonly file_mode: 'text' | 'binary' | undefined;
}

/** A folder, and no text that a file has by chance. */
const PLACEHOLDER = /^\/[^\0\n]{7,1000}$/;

const parsePath = objectOf<WrittenPath>(
  {
    _path: parseText,
    path_type: parseText,
    sha256: matching(/^[0-9a-f]{64}$/),
    size_in_bytes: (value) =>
      typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined,
    prefix_placeholder: matching(PLACEHOLDER),
    file_mode: oneOf('text', 'binary'),
  },
  ['sha256', 'size_in_bytes', 'prefix_placeholder', 'file_mode'],
);
const parsePaths = objectOf({ paths: listOf(parsePath) });

function newPaths(bytes: Uint8Array): PathsReading {
  const written = parsePaths(withPlainPaths(parseJson(bytes)))?.paths;
  if (written === undefined) return refuse('its paths.json cannot be read');
  const other = written.find(({ path_type: type }) => !Object.hasOwn(KINDS, type));
  if (other !== undefined) return refuse(`its path ${JSON.stringify(other._path)} is neither a file nor a link`);
  const vague = written.find(({ prefix_placeholder: prefix, file_mode: mode }) => prefix !== undefined && !mode);
  if (vague !== undefined) return refuse(`its path ${JSON.stringify(vague._path)} has a placeholder and no mode`);
  const paths = written.map(({ _path: path, path_type: type, sha256, size_in_bytes: size, ...placed }): PackagePath => {
    const { prefix_placeholder: prefix, file_mode: mode } = placed;
    const placeholder = prefix === undefined || mode === undefined ? undefined : { prefix, mode };
    return { path, kind: KINDS[type], sha256, size, placeholder };
  });
  return { ok: true, paths };
}

const KINDS: Readonly<Record<string, 'file' | 'link'>> = { hardlink: 'file', softlink: 'link' };

// Old tools write what they do not know as null.
function withoutNulls(value: unknown): unknown {
  return isRecord(value) ? Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null)) : value;
}

function withPlainPaths(value: unknown): unknown {
  return isRecord(value) && Array.isArray(value.paths) ? { ...value, paths: value.paths.map(withoutNulls) } : value;
}

/** What packages were built at before they said so. https://github.com/conda/conda/blob/24.9.0/conda/base/constants.py (PREFIX_PLACEHOLDER) */
const OLD_PLACEHOLDER = ['/opt/anaconda1', 'anaconda2', 'anaconda3'].join('');
const PREFIX_LINE = /^(?:("?)([^\s"]+)\1 (text|binary) )?("?)([^"\n]+)\4$/;

/** Packages of before 2017 have lists of lines instead of `paths.json`. */
function oldPaths(info: PackageInfo): PathsReading {
  if (info.files === undefined) return refuse('it has no list of its files');
  const lines = (bytes: Uint8Array | undefined) =>
    new TextDecoder()
      .decode(bytes)
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '');
  const listed = new Set(lines(info.files));
  const placeholders = new Map<string, Placeholder>();
  for (const line of lines(info.has_prefix)) {
    const [, , prefix = OLD_PLACEHOLDER, mode = 'text', , path] = PREFIX_LINE.exec(line) ?? [];
    if (path === undefined || !listed.has(path) || !PLACEHOLDER.test(prefix))
      return refuse('its has_prefix cannot be read');
    placeholders.set(path, { prefix, mode: mode === 'binary' ? 'binary' : 'text' });
  }
  const unknown = { kind: undefined, sha256: undefined, size: undefined };
  const paths = [...listed].map((path) => ({ path, ...unknown, placeholder: placeholders.get(path) }));
  return { ok: true, paths };
}

function readEntryPoints(bytes: Uint8Array | undefined): readonly EntryPoint[] | undefined {
  if (bytes === undefined) return [];
  const link = parseJson(bytes);
  const noarch = isRecord(link) ? link.noarch : undefined;
  if (!isRecord(noarch)) return undefined;
  const written = noarch.entry_points ?? [];
  if (!Array.isArray(written)) return undefined;
  const points = written.map((text: unknown) => (typeof text === 'string' ? parseEntryPoint(text) : undefined));
  return points.includes(undefined) ? undefined : points.filter((point) => point !== undefined);
}
