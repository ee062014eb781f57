import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { quote } from '../model/diagnostic.ts';
import { normalizeName } from '../names/requirement.ts';
import { readScripts, type ScriptEntry, scriptText, versionedScripts } from './entry-points.ts';
import { formatRecord, parseRecord, type RecordRow } from './record-rows.ts';

/** A file in the archive of a wheel. */
export interface ArchiveFile {
  readonly name: string;
  readonly executable: boolean;
}

/** What has to be known of a wheel to install it. */
export interface WheelContents {
  readonly files: readonly ArchiveFile[];
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
  /** From the archive by its name there, or written. */
  readonly content:
    | { readonly kind: 'archived'; readonly name: string }
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
 * Files that `pip install --no-compile` makes of a wheel in a virtual environment, where it was asked for.
 * https://packaging.python.org/en/latest/specifications/binary-distribution-format/#installing-a-wheel-distribution-1-0-py32-none-any-whl
 * https://github.com/pypa/pip/blob/25.0/src/pip/_internal/operations/install/wheel.py
 */
export function installedFiles(wheel: WheelContents, name: string, scheme: InstallScheme): InstallReading {
  const [headers = ''] = (wheel.info.WHEEL ?? '').split(/\r?\n\r?\n/, 1);
  const version = /^Wheel-Version: (\d+)\.\d+[ \t]*\r?$/m.exec(headers)?.[1];
  if (!normalizeName(wheel.infoFolder).startsWith(`${name}-`))
    return refuse(`its ${quote(wheel.infoFolder)} is that of another package`);
  if (version !== '1') return refuse('its WHEEL names no known version');
  const rows = wheel.info.RECORD === undefined ? undefined : parseRecord(wheel.info.RECORD);
  if (rows === undefined) return refuse('its RECORD cannot be read');
  const scripts = readScripts(wheel.info['entry_points.txt'] ?? '');
  if (!scripts.ok) return scripts;
  const wrappers = [...versionedScripts(scripts.console, scheme.version), ...scripts.gui];
  const wrapped = new Set([...scripts.console, ...scripts.gui].map((entry) => entry.name));
  const placed: Placed[] = [];
  for (const file of inOrder(wheel.files)) {
    const place = placeOf(file.name, wheel.infoFolder, name, scheme);
    if (!place.ok) return place;
    if (place.isScript && wrapped.has(wrappedName(posix.basename(file.name)))) continue;
    placed.push(placeFile(file, place, wheel.pythonScripts, interpreterOf(scheme)));
  }
  const written = writtenFiles(wrappers, wheel.infoFolder, scheme);
  return withRecord([...placed, ...written], rows, wheel.infoFolder, scheme);
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

function interpreterOf({ prefix }: InstallScheme): string {
  return `${prefix}/bin/python`;
}

/** Bytes of a path and of a name that engines take. https://man7.org/linux/man-pages/man3/pathconf.3.html */
const MAX_PATH = 3500;
const MAX_NAME = 255;

// Layers mean something else by names with this prefix. https://github.com/opencontainers/image-spec/blob/v1.1.0/layer.md#whiteouts
function isUsualName(name: string): boolean {
  const isPlain =
    name !== '' && name !== '.' && name !== '..' && !name.startsWith('.wh.') && Buffer.byteLength(name) <= MAX_NAME;
  return isPlain && !/[\\\p{Cc}]/u.test(name);
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
  const parts = file.split('/');
  if (!parts.every(isUsualName) || Buffer.byteLength(file) > MAX_PATH) return outside();
  const [top = '', kind = '', ...rest] = parts;
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
  if (folder === undefined || rest.length === 0 || !isOwn) return outside();
  return { ok: true, path: `${folder}/${rest.join('/')}`, isScript: kind === 'scripts' };
}

// Scripts that setuptools made for an entry point are made again.
function wrappedName(file: string): string {
  return file.replace(/(?:\.exe|-script\.py|\.pya)$/i, '');
}

function placeFile(
  { name, executable }: ArchiveFile,
  { path, isScript }: Place,
  pythonScripts: ReadonlyMap<string, Uint8Array>,
  interpreter: string,
): Placed {
  const mode = executable ? 0o755 : 0o644;
  const script = isScript ? pythonScripts.get(name) : undefined;
  if (script === undefined) return { path, mode, archived: name, content: { kind: 'archived', name } };
  const end = script.indexOf(0x0a);
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
    text(`${folder}/INSTALLER`, 0o644, 'pip\n'),
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
  const bytes = new TextEncoder().encode(formatRecord(recordRows(placed, rows, siteOf(scheme))));
  byPath.set(record, { path: record, mode: 0o644, archived: undefined, content: { kind: 'written', bytes } });
  const files = [...byPath.values()].map(({ path, mode, content }) => ({ path, mode, content }));
  const folder = folderAmong(files.map(({ path }) => path));
  return folder === undefined ? { ok: true, files } : refuse(`${quote(folder)} is a file and a folder of it`);
}

function recordRows(placed: readonly Placed[], rows: readonly RecordRow[], site: string): readonly RecordRow[] {
  const left = new Map(placed.flatMap((file) => (file.archived === undefined ? [] : [[file.archived, file] as const])));
  const own = rows.map(([name, digest, size]): RecordRow => {
    const file = left.get(name);
    left.delete(name);
    if (file === undefined) return [name, digest, size];
    const path = posix.relative(site, file.path);
    return file.content.kind === 'written' ? [path, ...measured(file.content.bytes)] : [path, digest, size];
  });
  const generated = placed.flatMap(({ path, archived, content }): readonly RecordRow[] =>
    archived === undefined && content.kind === 'written'
      ? [[posix.relative(site, path), ...measured(content.bytes)]]
      : [],
  );
  const others = [...left.values()].map(({ path }): RecordRow => [posix.relative(site, path), '', '']);
  return [...own, ...generated, ...others];
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
