import { quote } from '../model/diagnostic.ts';
import { isUsualPath } from '../names/usual-path.ts';
import { type EntryPoint, entryPointText } from './entry-points.ts';
import type { PackageDescription, PackagePath, Placeholder } from './package-description.ts';

/** A file or a link in the archive of a package. */
export interface ArchivedFile {
  readonly name: string;
  readonly kind: 'file' | 'link';
  readonly mode: number;
  /** Bytes of a file. */
  readonly size: number;
  /** In seconds since 1970: bytecode that a package brings names that of its source. */
  readonly time: number;
  /** Of its content, in hexadecimal. */
  readonly sha256: string;
  /** Of a link. */
  readonly target: string;
}

/** A file that linking a package makes. */
export interface LinkedFile {
  /** Below the prefix. */
  readonly path: string;
  readonly mode: number;
  readonly content:
    | { readonly kind: 'archived'; readonly file: ArchivedFile; readonly from: PackagePath }
    | {
        readonly kind: 'replaced';
        readonly file: ArchivedFile;
        readonly from: PackagePath;
        readonly placeholder: Placeholder;
      }
    | { readonly kind: 'link'; readonly target: string; readonly from: PackagePath }
    | { readonly kind: 'written'; readonly bytes: Uint8Array };
}

/** The Python that an environment has. */
export interface PythonSite {
  /** `3.12`. */
  readonly version: string;
  /** Folder of its packages below the prefix, `lib/python3.12/site-packages`. */
  readonly site: string;
}

/** Where packages are linked. */
export interface LinkScheme {
  /** Absolute. */
  readonly prefix: string;
  /** `undefined` for an environment without Python. */
  readonly python: PythonSite | undefined;
}

export type LinkReading =
  | { readonly ok: true; readonly files: readonly LinkedFile[] }
  | { readonly ok: false; readonly reason: string };

/**
 * Files that rattler links a package as, but for its record in `conda-meta`.
 * https://docs.conda.io/projects/conda-build/en/stable/resources/package-spec.html,
 * https://github.com/conda/rattler/blob/main/crates/rattler/src/install/mod.rs (link_package_sync)
 */
export function linkedFiles(
  description: PackageDescription,
  archive: ReadonlyMap<string, ArchivedFile>,
  { prefix, python }: LinkScheme,
): LinkReading {
  const { paths, isNoarchPython, entryPoints } = description;
  if (isNoarchPython && python === undefined) return refuse('it is of Python, and the lock has no Python');
  const placed: LinkedFile[] = [];
  for (const path of paths) {
    const file = archive.get(path.path);
    const to = isNoarchPython && python !== undefined ? relocated(path.path, python) : path.path;
    const fault = faultOf(path, { file, to, prefix });
    if (fault !== undefined || file === undefined) return refuse(fault ?? '');
    placed.push(placeFile(path, file, to));
  }
  const scripts = python === undefined ? [] : entryPoints.map((entry) => scriptOf(entry, prefix, python));
  const files = [...placed, ...scripts].sort(byFolders);
  const twice = files.find(({ path }, at) => files[at + 1]?.path === path);
  return twice === undefined ? { ok: true, files } : refuse(`several of its files become ${quote(twice.path)}`);
}

// Folders before what is named like them: rattler compares names.
function byFolders({ path: a }: LinkedFile, { path: b }: LinkedFile): number {
  return a.replaceAll('/', '\0') < b.replaceAll('/', '\0') ? -1 : 1;
}

function refuse(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}

interface Placing {
  readonly file: ArchivedFile | undefined;
  readonly to: string;
  readonly prefix: string;
}

function faultOf({ path, kind, placeholder }: PackagePath, { file, to, prefix }: Placing): string | undefined {
  if (!isUsualPath(path) || !isUsualPath(to) || UNUSUAL.test(to)) return `its file ${quote(path)} has no usual path`;
  if (file === undefined) return `it has no file ${quote(path)}`;
  if (LINK_SCRIPT.test(to)) return `it runs ${quote(path)} when it is linked`;
  if (kind !== undefined && kind !== file.kind) return `its file ${quote(path)} is no ${kind}`;
  if (file.kind === 'link' && !isUsualTarget(file.target)) return `its link ${quote(path)} has no usual target`;
  if (placeholder?.mode === 'binary' && Buffer.byteLength(placeholder.prefix) < Buffer.byteLength(prefix))
    return `its file ${quote(path)} has no room for the prefix`;
  return undefined;
}

/** What installers write, or leave out. */
const UNUSUAL = /^(?:conda-meta\/.*|conda-meta|site-packages|python-scripts|CACHEDIR\.TAG|__clobbers__\/.*)$/s;

/** https://docs.conda.io/projects/conda-build/en/stable/resources/link-scripts.html */
const LINK_SCRIPT = /^bin\/\.[^/]*-(?:pre|post)-link\.sh$/;

function isUsualTarget(target: string): boolean {
  return target !== '' && Buffer.byteLength(target) < 4096 && !/\p{Cc}/u.test(target);
}

function relocated(path: string, { site }: PythonSite): string {
  if (path.startsWith('site-packages/')) return `${site}/${path.slice('site-packages/'.length)}`;
  return path.startsWith('python-scripts/') ? `bin/${path.slice('python-scripts/'.length)}` : path;
}

/** Permissions; no bit that would make a program another user's. */
const PERMISSIONS = 0o777;

function placeFile(from: PackagePath, file: ArchivedFile, path: string): LinkedFile {
  const mode = file.mode & PERMISSIONS;
  if (file.kind === 'link') return { path, mode: 0o777, content: { kind: 'link', target: file.target, from } };
  const { placeholder } = from;
  if (placeholder === undefined) return { path, mode, content: { kind: 'archived', file, from } };
  return { path, mode, content: { kind: 'replaced', file, from, placeholder } };
}

function scriptOf(entry: EntryPoint, prefix: string, { version }: PythonSite): LinkedFile {
  const text = entryPointText(entry, `${prefix}/bin/python${version}`);
  const bytes = new TextEncoder().encode(text);
  return { path: `bin/${entry.name}`, mode: 0o775, content: { kind: 'written', bytes } };
}
