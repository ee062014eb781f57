import { formatExtras, formatMarker, parseExtras, type Refused, splitMarker } from './requirement.ts';
import { extensionOf } from './requirement-url.ts';

/** A local package as pip reads it from a line: its path as written, its extras and its marker. */
export interface LocalRequirement {
  readonly path: string;
  /** Normalized (PEP 503), in the order written. */
  readonly extras: readonly string[];
  readonly marker: string | undefined;
}

export type LocalReading = { readonly ok: true; readonly requirement: LocalRequirement } | Refused;

// https://github.com/pypa/pip/blob/25.0/src/pip/_internal/utils/filetypes.py
const ARCHIVES = ['.zip', '.whl', '.tar.bz2', '.tbz', '.tar.gz', '.tgz', '.tar', '.tar.xz', '.txz', '.tlz'].concat([
  '.tar.lz',
  '.tar.lzma',
]);

/** True for the name of a file that pip can install. */
export function isArchive(path: string): boolean {
  return ARCHIVES.includes(extensionOf(path).toLowerCase());
}

/**
 * True if pip treats a requirement as a path: the name of an archive, or a text that looks like a folder. pip also
 * checks that the folder exists; if it does not, the line is not a valid requirement either.
 */
export function isLocal(text: string): boolean {
  const body = text.split(';', 1)[0]?.trim() ?? '';
  if (/^file:/i.test(body)) return true;
  const [name = '', ...reference] = body.split('@');
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(body)) return false;
  return looksLikePath(name) || (reference.length === 0 && isArchive(withoutExtras(body).path));
}

/** Parses a local package from a line: `./path[extra] ; marker`, or `file:path`. */
export function parseLocal(text: string): LocalReading {
  const parts = splitMarker(text);
  if (!parts.ok) return parts;
  const { body, marker } = parts;
  // pip recognises the scheme in capitals, but then fails to read the path.
  const url = body.startsWith('file:');
  const reading = parseLocalPath(url ? body.slice('file:'.length) : body, !url);
  return reading.ok ? { ok: true, requirement: { ...reading.requirement, marker } } : reading;
}

/** Parses a path with extras, as accepted by `-e`. */
export function parseLocalPath(text: string, takesExtras = true): LocalReading {
  const { path, extras } = takesExtras ? withoutExtras(text) : { path: text, extras: '' };
  const names = parseExtras(extras);
  if (names === undefined) return { ok: false, reason: 'expected extras as [a,b]' };
  return { ok: true, requirement: { path, extras: names, marker: undefined } };
}

/** The text after the path: `[extras] ; marker`, each only if present. */
export function formatLocal({ extras, marker }: LocalRequirement): string {
  return `${formatExtras(extras)}${formatMarker(marker)}`;
}

function looksLikePath(name: string): boolean {
  return name.includes('/') || name.startsWith('.');
}

// Like pip's `^(.+)(\[[^\]]+\])$`: the last brackets, if they end the text and are not empty.
function withoutExtras(text: string): { readonly path: string; readonly extras: string } {
  const open = text.lastIndexOf('[');
  const extras = text.slice(open + 1, -1);
  if (open < 1 || !text.endsWith(']') || extras === '' || extras.includes(']')) return { path: text, extras: '' };
  return { path: text.slice(0, open).trimEnd(), extras };
}
