import { isLocalPip, type PipEntry } from '../model/definition.ts';

/** True for requirements that name nothing but packages of indexes, with constraints and hashes: every builder can install them. */
export function isFromIndexes(entries: readonly PipEntry[]): boolean {
  return entries.every((entry) => {
    if (typeof entry === 'string') return isIndexLine(entry) || isPackageLine(entry);
    return !isLocalPip(entry) && isFromIndexes(entry[1]);
  });
}

// A variable in a URL is one of whoever asks: not of the machine that builds, which holds other credentials.
const INDEX = /^(--index-url|--extra-index-url) (https?:\/\/[^\s$]+)$/;

/** True for a line that says where packages are, or that every one needs a hash. */
export function isIndexLine(line: string): boolean {
  return INDEX.test(line) || line === '--require-hashes';
}

// Canonical text: URLs are behind an @ or alone, and options behind the requirement.
function isPackageLine(line: string): boolean {
  const at = line.indexOf(' --');
  const body = at < 0 ? line : line.slice(0, at);
  if (body.startsWith('-') || body.includes(' @ ') || body.includes('://')) return false;
  return at < 0 || /^(?: --hash=sha\d{3}:[0-9a-f]+)+$/.test(line.slice(at));
}

/** A line that says where packages are. */
export interface IndexLine {
  readonly option: string;
  readonly url: string;
}

export function indexLines(entries: readonly PipEntry[]): readonly IndexLine[] {
  return entries.flatMap((entry): readonly IndexLine[] => {
    if (typeof entry !== 'string') return isLocalPip(entry) ? [] : indexLines(entry[1]);
    const [, option, url] = INDEX.exec(entry) ?? [];
    return option === undefined || url === undefined ? [] : [{ option, url }];
  });
}

/** URLs of the indexes that lines name, the main one first; empty for the default one alone, and an empty text for it among others. */
export function indexesOf(entries: readonly PipEntry[]): readonly string[] {
  const lines = indexLines(entries);
  const urls = (name: string) => lines.flatMap(({ option, url }) => (option === name ? [url] : []));
  const [main, extra] = [urls('--index-url').at(-1), urls('--extra-index-url')];
  return extra.length === 0 && main === undefined ? [] : [main ?? '', ...extra];
}
