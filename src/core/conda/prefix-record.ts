import { isRecord } from '../model/json.ts';
import { sha256Hex } from '../names/sha256.ts';
import { type CondaUrl, splitCondaUrl } from '../specifiers/conda-url.ts';
import type { LinkedFile } from './linked-files.ts';
import type { PackageDescription } from './package-description.ts';

/** What is known of a package's file. */
export interface PackageOrigin extends Pick<CondaUrl, 'url'> {
  /** Of the file, in hexadecimal. */
  readonly sha256: string;
  /** Bytes of the file. */
  readonly bytes: number;
}

/** A file whose prefix was replaced. */
export interface ReplacedFile {
  /** In hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** The folder of records, below the prefix. */
export const CONDA_META = 'conda-meta';

/** Members of `index.json` that are repeated, in the order in which rattler writes them. */
const REPEATED = [
  'arch',
  'build',
  'build_number',
  'constrains',
  'depends',
  'features',
  'license',
  'license_family',
  'name',
  'noarch',
  'platform',
  'python_site_packages_path',
  'subdir',
  'timestamp',
  'track_features',
  'version',
] as const;

/**
 * The record of a linked package: what conda, mamba and rattler read to know what an environment holds. It has no time and no folder of
 * this machine. `inPrefix` has what files became whose prefix was replaced, by path.
 * https://github.com/conda/rattler/blob/main/crates/rattler_conda_types/src/prefix_record.rs
 */
export function prefixRecord(
  { index }: PackageDescription,
  { url, sha256, bytes }: PackageOrigin,
  files: readonly LinkedFile[],
  inPrefix: ReadonlyMap<string, ReplacedFile>,
): Uint8Array {
  const repeated = REPEATED.flatMap((key) => {
    const value = repeatedValue(key, index[key]);
    return value === undefined ? [] : [[key, value] as const];
  });
  const { channel, file } = splitCondaUrl(url);
  const record = {
    ...Object.fromEntries(repeated),
    sha256,
    size: bytes,
    fn: file,
    url,
    channel,
    requested_specs: [],
    files: files.map(({ path }) => path),
    paths_data: { paths_version: 1, paths: files.map((file) => pathEntry(file, inPrefix)) },
  };
  return new TextEncoder().encode(`${JSON.stringify(record, undefined, 2)}\n`);
}

/** Name of the record. */
export function recordName({ name, version, build }: PackageDescription): string {
  return `${CONDA_META}/${name}-${version}-${build}.json`;
}

// Anything could be there: what is neither a value nor a list of texts is nobody's.
function repeatedValue(key: string, value: unknown): unknown {
  if (key === 'depends' && value === undefined) return [];
  if (isRecord(value) || value === null) return undefined;
  if (!Array.isArray(value)) return value;
  const texts = value.filter((one) => typeof one === 'string');
  if (texts.length < value.length) return undefined;
  return key === 'track_features' ? texts.join(' ') : texts;
}

function pathEntry(
  { path, content }: LinkedFile,
  inPrefix: ReadonlyMap<string, ReplacedFile>,
): Record<string, unknown> {
  if (content.kind === 'written') {
    const { byteLength: size } = content.bytes;
    const sha256 = sha256Hex(content.bytes);
    return { _path: path, path_type: 'unix_python_entry_point', sha256, size_in_bytes: size };
  }
  const { sha256, size } = content.from;
  if (content.kind === 'link') {
    const digests = { sha256, sha256_in_prefix: sha256Hex(content.target), size_in_bytes: size };
    return given({ _path: path, path_type: 'softlink', ...digests });
  }
  const { file } = content;
  const common = { _path: path, path_type: 'hardlink', sha256: sha256 ?? file.sha256 };
  if (content.kind === 'archived') return { ...common, size_in_bytes: size ?? file.size };
  const { prefix, mode } = content.placeholder;
  const replaced = inPrefix.get(path);
  const isOther = replaced?.sha256 !== file.sha256;
  return given({
    ...common,
    sha256_in_prefix: isOther ? replaced?.sha256 : undefined,
    size_in_bytes: replaced?.size,
    file_mode: mode,
    prefix_placeholder: prefix,
  });
}

function given(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
