import { createHash } from 'node:crypto';
import { zstdCompressSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { zipOf } from '../wheels/wheels.ts';

/** The prefix that test packages were built at. */
export const BUILT_AT = `/home/builder/${'placehold_'.repeat(24)}`;

/** When files of packages were written, in seconds since 1970. */
export const PACKED = 1_700_000_000;

/** A file of a package; one with a placeholder has `BUILT_AT` in it. */
export interface PackageFile {
  readonly path: string;
  readonly bytes?: Buffer | string;
  readonly mode?: number;
  readonly link?: string;
  /** Another file of the package that it is. */
  readonly hardLink?: string;
  readonly placeholder?: 'text' | 'binary';
}

export interface PackageForm {
  readonly name: string;
  readonly version?: string;
  readonly build?: string;
  readonly subdir?: string;
  readonly noarch?: 'python' | 'generic';
  readonly entryPoints?: readonly string[];
  readonly index?: Readonly<Record<string, unknown>>;
  readonly files: readonly PackageFile[];
  /** Texts of files below `info/` in place of those that are usual; an empty one leaves it out. */
  readonly info?: Readonly<Record<string, string>>;
}

/** Files of `info/`, and what the package has, as tar files. */
export interface PackageParts {
  readonly info: Buffer;
  readonly contents: Buffer;
}

/** Name of a package's file, without its ending. */
export function packageName({ name, version = '1.0', build = '0' }: PackageForm): string {
  return `${name}-${version}-${build}`;
}

export async function partsOf(form: PackageForm): Promise<PackageParts> {
  const info = Object.entries({ ...infoOf(form), ...form.info }).filter(([, text]) => text !== '');
  return {
    info: await tarOf(info.map(([name, text]) => ({ path: `info/${name}`, bytes: text }))),
    contents: await tarOf(form.files),
  };
}

/** A `.conda` file. https://docs.conda.io/projects/conda/en/stable/user-guide/concepts/packages.html#conda-file-format */
export async function condaFile(form: PackageForm): Promise<Buffer> {
  const { info, contents } = await partsOf(form);
  const name = packageName(form);
  return zipOf([
    { name: 'metadata.json', text: '{"conda_pkg_format_version": 2}', stored: true },
    { name: `pkg-${name}.tar.zst`, bytes: zstdCompressSync(contents), stored: true },
    { name: `info-${name}.tar.zst`, bytes: zstdCompressSync(info), stored: true },
  ]);
}

export function hexOf(bytes: Buffer, algorithm = 'sha256'): string {
  return createHash(algorithm).update(bytes).digest('hex');
}

function infoOf({ name, version = '1.0', build = '0', subdir = 'linux-64', noarch, ...form }: PackageForm) {
  const index = {
    name,
    version,
    build,
    build_number: 0,
    depends: [],
    subdir,
    license: 'MIT',
    timestamp: 1_700_000_000_000,
  };
  const paths = form.files.map(({ path, bytes = '', link, placeholder }) => ({
    _path: path,
    path_type: link === undefined ? 'hardlink' : 'softlink',
    sha256: hexOf(Buffer.from(bytes)),
    size_in_bytes: Buffer.from(bytes).length,
    ...(placeholder === undefined ? {} : { file_mode: placeholder, prefix_placeholder: BUILT_AT }),
  }));
  const link = { noarch: { type: noarch, entry_points: form.entryPoints ?? [] }, package_metadata_version: 1 };
  return {
    'index.json': JSON.stringify({ ...index, ...(noarch === undefined ? {} : { noarch }), ...form.index }),
    'paths.json': JSON.stringify({ paths, paths_version: 1 }),
    ...(noarch === 'python' ? { 'link.json': JSON.stringify(link) } : {}),
  };
}

async function tarOf(files: readonly PackageFile[]): Promise<Buffer> {
  const archive = pack();
  const mtime = new Date(PACKED * 1000);
  for (const { path: name, bytes = '', mode = 0o644, link, hardLink } of files) {
    if (link !== undefined) archive.entry({ name, type: 'symlink', linkname: link, mtime });
    else if (hardLink !== undefined) archive.entry({ name, type: 'link', linkname: hardLink, mtime });
    else archive.entry({ name, mode, mtime }, Buffer.from(bytes));
  }
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
