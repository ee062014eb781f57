import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { quote } from '../model/diagnostic.ts';
import { shorten } from '../model/shorten.ts';
import { isUsualPath } from '../names/usual-path.ts';
import { normalizeName } from '../specifiers/requirement.ts';
import { isReservedName, readScripts, type ScriptEntry, scriptText, versionedScripts } from './entry-points.ts';
import { formatRecord, parseRecord, type RecordRow } from './record-rows.ts';

/** A file in the archive of a wheel. */
export interface ArchiveFile {
  readonly name: string;
  readonly executable: boolean;
  /** Bytes, uncompressed. */
  readonly size: number;
}

/** What has to be known of a wheel to install it. */
export interface WheelContents {
  readonly files: readonly ArchiveFile[];
  /** Folders in which no file is, without a slash at the end. */
  readonly emptyFolders: readonly string[];
  /** Texts of the files of its `.dist-info`, by name; those it has. */
  readonly info: Readonly<Partial<Record<'WHEEL' | 'RECORD' | 'METADATA' | 'entry_points.txt', string>>>;
  /** Name of its `.dist-info` folder. */
  readonly infoFolder: string;
  /** Contents of scripts of `.data` that begin with `#!python`, by name in the archive. */
  readonly pythonScripts: ReadonlyMap<string, Uint8Array>;
}

/** A file that installing a wheel makes. */
export interface InstalledFile {
  /** Absolute. */
  readonly path: string;
  readonly mode: number;
  /** From the archive by its name there, or written; or an empty folder. */
  readonly content:
    | { readonly kind: 'archived'; readonly name: string }
    | { readonly kind: 'folder' }
    | { readonly kind: 'written'; readonly bytes: Uint8Array };
}

/** Where wheels are installed. */
export interface InstallScheme {
  /** Of the virtual environment, absolute. */
  readonly prefix: string;
  /** `3.12`. */
  readonly version: string;
}

export type InstallReading =
  | { readonly ok: true; readonly files: readonly InstalledFile[] }
  | { readonly ok: false; readonly reason: string };

/**
 * Files that `uv pip install` makes of a wheel in a virtual environment.
 * https://packaging.python.org/en/latest/specifications/binary-distribution-format/#installing-a-wheel-distribution-1-0-py32-none-any-whl
 * https://github.com/astral-sh/uv/blob/0.13.9/crates/uv-install-wheel/src/install.rs
 */
export function installedFiles(wheel: WheelContents, name: string, scheme: InstallScheme): InstallReading {
  const [headers = ''] = (wheel.info.WHEEL ?? '').split(/\r?\n\r?\n/, 1);
  const version = /^Wheel-Version: (\d+)\.\d+[ \t]*\r?$/m.exec(headers)?.[1];
  if (!normalizeName(wheel.infoFolder).startsWith(`${name}-`))
    return refuse(`its ${quote(wheel.infoFolder)} is that of another package`);
  if (version !== '1') return refuse('its WHEEL names no known version');
  const rows = wheel.info.RECORD === undefined ? undefined : parseRecord(wheel.info.RECORD);
  // Other spellings of a path are taken for it by some tools.
  if (!rows?.every(([path]) => posix.normalize(path) === path && !path.startsWith('/')))
    return refuse('its RECORD cannot be read');
  const scripts = readScripts(wheel.info['entry_points.txt'] ?? '');
  if (!scripts.ok) return scripts;
  const wrappers = [...versionedScripts(scripts.console, scheme.version), ...scripts.gui];
  const wrapped = new Set(wrappers.map((entry) => entry.name));
  const placed: Placed[] = [];
  for (const file of inOrder(wheel.files)) {
    const place = placeOf(file.name, wheel.infoFolder, name, scheme);
    if (!place.ok) return place;
    if (place.isScript && wrapped.has(wrappedName(posix.basename(file.name)))) continue;
    placed.push(placeFile(file, place, wheel.pythonScripts, interpreterOf(scheme)));
  }
  const folders = wheel.emptyFolders.map((folder): Placed => {
    return { path: `${siteOf(scheme)}/${folder}`, mode: 0o755, archived: undefined, content: { kind: 'folder' } };
  });
  const all = [...placed, ...folders, ...writtenFiles(wrappers, wheel.infoFolder, scheme)];
  const fault = faultOf(all, wheel, scheme);
  if (fault !== undefined) return refuse(fault);
  return withRecord(all, recordRows(all, rows, wheel, siteOf(scheme)), wheel.infoFolder, scheme);
}

/** Of Linux, in bytes. */
const MAX_PATH = 4095;

/** What installers do not agree about. */
function faultOf(all: readonly Placed[], { emptyFolders }: WheelContents, scheme: InstallScheme): string | undefined {
  const odd = emptyFolders.find((folder) => !isPlainFolder(folder));
  if (odd !== undefined) return `its folder ${quote(odd)} has no usual path`;
  const long = all.find(({ path }) => path.length > MAX_PATH);
  if (long !== undefined) return `its file ${quote(shorten(long.path, 100))} has a path that no system takes`;
  const twice = twiceMoved(all);
  if (twice !== undefined) return `several of its files become ${quote(twice)}`;
  const reserved = all.find(({ path }) => isReservedScript(path, scheme));
  return reserved && `its script ${quote(posix.basename(reserved.path))} has the name of an interpreter`;
}

/** In the order in which they are written, so that of two with one place the later counts. */
function inOrder(files: readonly ArchiveFile[]): readonly ArchiveFile[] {
  const rank = ({ name }: ArchiveFile) => {
    const [top = '', kind = ''] = name.split('/', 2);
    return top.endsWith('.data') ? 1 + Number(kind === 'scripts') : 0;
  };
  return [...files].sort((a, b) => rank(a) - rank(b));
}

interface Placed extends InstalledFile {
  /** Its name in the archive; `undefined` for what is generated. */
  readonly archived: string | undefined;
}

function refuse(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}

/** The folder of packages. */
export function siteOf({ prefix, version }: InstallScheme): string {
  return `${prefix}/lib/python${version}/site-packages`;
}

/** A path that several files become of which one is moved: which of them stays depends on the order of a folder. */
function twiceMoved(placed: readonly Placed[]): string | undefined {
  const moved = placed.filter(({ archived }) => archived !== undefined && /^[^/]+\.data\//.test(archived));
  const count = new Map<string, number>();
  for (const { path } of placed) count.set(path, (count.get(path) ?? 0) + 1);
  return moved.find(({ path }) => (count.get(path) ?? 0) > 1)?.path;
}

function isReservedScript(path: string, { prefix }: InstallScheme): boolean {
  return posix.dirname(path) === `${prefix}/bin` && isReservedName(posix.basename(path));
}

function interpreterOf({ prefix }: InstallScheme): string {
  return `${prefix}/bin/python`;
}

// Those of `.data` are moved file by file.
function isPlainFolder(folder: string): boolean {
  return isUsualPath(folder) && !/^[^/]+\.data(?:\/|$)/.test(folder);
}

type Place = { readonly ok: true; readonly path: string; readonly isScript: boolean };

/** Where a file of an archive goes; what would leave its folder is refused. */
function placeOf(
  file: string,
  infoFolder: string,
  name: string,
  scheme: InstallScheme,
): Place | ReturnType<typeof refuse> {
  const outside = () => refuse(`its file ${quote(file)} has no usual path`);
  if (!isUsualPath(file)) return outside();
  const [top = '', kind = '', ...rest] = file.split('/');
  if (!top.endsWith('.data')) return { ok: true, path: `${siteOf(scheme)}/${file}`, isScript: false };
  const { prefix, version } = scheme;
  const folders: Readonly<Record<string, string>> = {
    purelib: siteOf(scheme),
    platlib: siteOf(scheme),
    scripts: `${prefix}/bin`,
    data: prefix,
    headers: `${prefix}/include/site/python${version}/${name}`,
  };
  const folder = Object.hasOwn(folders, kind) ? folders[kind] : undefined;
  const isOwn = top.slice(0, -'.data'.length) === infoFolder.slice(0, -'.dist-info'.length);
  const isNested = kind === 'scripts' && rest.length > 1;
  if (folder === undefined || rest.length === 0 || isNested || !isOwn) return outside();
  return { ok: true, path: `${folder}/${rest.join('/')}`, isScript: kind === 'scripts' };
}

// Scripts that setuptools made for an entry point are made again.
function wrappedName(file: string): string {
  return file.replace(/(?:\.exe|-script\.py|\.pya)$/, '');
}

function placeFile(
  { name, executable }: ArchiveFile,
  { path, isScript }: Place,
  pythonScripts: ReadonlyMap<string, Uint8Array>,
  interpreter: string,
): Placed {
  const mode = executable || isScript ? 0o755 : 0o644;
  const script = isScript ? pythonScripts.get(name) : undefined;
  if (script === undefined) return { path, mode, archived: name, content: { kind: 'archived', name } };
  const end = script.findIndex((byte) => byte === 0x0a || byte === 0x0d);
  const rest = end < 0 ? new Uint8Array() : script.subarray(end + 1);
  const first = new TextEncoder().encode(`#!${interpreter}\n`);
  return { path, mode, archived: name, content: { kind: 'written', bytes: Buffer.concat([first, rest]) } };
}

function writtenFiles(wrappers: readonly ScriptEntry[], infoFolder: string, scheme: InstallScheme): readonly Placed[] {
  const text = (path: string, mode: number, content: string): Placed => ({
    path,
    mode,
    archived: undefined,
    content: { kind: 'written', bytes: new TextEncoder().encode(content) },
  });
  const folder = `${siteOf(scheme)}/${infoFolder}`;
  return [
    ...wrappers.map((entry) =>
      text(`${scheme.prefix}/bin/${entry.name}`, 0o755, scriptText(entry, interpreterOf(scheme))),
    ),
    text(`${folder}/INSTALLER`, 0o644, 'uv'),
    text(`${folder}/REQUESTED`, 0o644, ''),
  ];
}

/** The files, of two with one path the later, and a RECORD of them. */
function withRecord(
  placed: readonly Placed[],
  rows: readonly RecordRow[],
  infoFolder: string,
  scheme: InstallScheme,
): InstallReading {
  const record = `${siteOf(scheme)}/${infoFolder}/RECORD`;
  const byPath = new Map(placed.map((file) => [file.path, file]));
  const bytes = new TextEncoder().encode(formatRecord(rows));
  // It is written over the one of the archive.
  const mode = byPath.get(record)?.mode ?? 0o644;
  byPath.set(record, { path: record, mode, archived: undefined, content: { kind: 'written', bytes } });
  const files = [...byPath.values()].map(({ path, mode, content }) => ({ path, mode, content }));
  const folder = folderAmong(files.map(({ path }) => path));
  return folder === undefined ? { ok: true, files } : refuse(`${quote(folder)} is a file and a folder of it`);
}

/** Rows of files that the archive has, and of those that were written. */
function recordRows(
  placed: readonly Placed[],
  rows: readonly RecordRow[],
  { files, infoFolder }: Pick<WheelContents, 'files' | 'infoFolder'>,
  site: string,
): readonly RecordRow[] {
  const left = new Map(files.map((file) => [file.name, file]));
  const byName = new Map(placed.map((file) => [file.archived, file]));
  const own = rows.filter(([name]) => left.delete(name));
  const signatures = ['jws', 'p7s'].map((kind) => `${infoFolder}/RECORD.${kind}`);
  const others = [...left.values()]
    .filter(({ name }) => !signatures.includes(name))
    .map(({ name, size }): RecordRow => [name, '', String(size)]);
  const moved = [...own, ...others].map(([name, digest, size]): RecordRow => {
    const file = byName.get(name);
    if (file === undefined) return [name, digest, size];
    const path = posix.relative(site, file.path);
    return file.content.kind === 'written' ? [path, ...measured(file.content.bytes)] : [path, digest, size];
  });
  const generated = placed.flatMap(({ path, archived, content }): readonly RecordRow[] =>
    archived === undefined && content.kind === 'written'
      ? [[posix.relative(site, path), ...measured(content.bytes)]]
      : [],
  );
  return [...moved, ...generated];
}

function measured(bytes: Uint8Array): readonly [string, string] {
  return [`sha256=${createHash('sha256').update(bytes).digest('base64url')}`, String(bytes.byteLength)];
}

/** A path that others lie below. */
function folderAmong(paths: readonly string[]): string | undefined {
  const files = new Set(paths);
  for (const path of paths)
    for (let above = posix.dirname(path); above !== '/'; above = posix.dirname(above))
      if (files.has(above)) return above;
  return undefined;
}
