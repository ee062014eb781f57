import type { SystemPackage } from '../model/packages.ts';
import { recordable } from './image-text.ts';

/**
 * Parses dpkg's `status`, or a file of distroless' `status.d`.
 * https://manpages.debian.org/bookworm/dpkg-dev/deb-control.5.en.html
 */
export function* readDpkgStatus(text: string): Generator<SystemPackage> {
  for (const stanza of stanzas(text)) {
    const [name, version] = [field(stanza, 'Package: '), field(stanza, 'Version: ')];
    const status = field(stanza, 'Status: ');
    if (name === undefined || version === undefined) continue;
    if (status !== undefined && !status.endsWith(' installed')) continue;
    yield { type: 'deb', name, version, architecture: field(stanza, 'Architecture: ') ?? '' };
  }
}

/** Parses apk's `installed`. https://wiki.alpinelinux.org/wiki/Apk_spec#Installed_Database_V2 */
export function* readApkInstalled(text: string): Generator<SystemPackage> {
  for (const stanza of stanzas(text)) {
    const [name, version] = [field(stanza, 'P:'), field(stanza, 'V:')];
    if (name !== undefined && version !== undefined)
      yield { type: 'apk', name, version, architecture: field(stanza, 'A:') ?? '' };
  }
}

/**
 * `debian 12` from an os-release file; empty if it has no such fields.
 * https://www.freedesktop.org/software/systemd/man/os-release.html
 */
export function readDistribution(text: string): string {
  const value = (key: string) => new RegExp(`^${key}=["']?([A-Za-z0-9._-]{1,50})["']?$`, 'm').exec(text)?.[1] ?? '';
  return `${value('ID')} ${value('VERSION_ID')}`.trim();
}

// One at a time: a file of blank lines has millions.
function* stanzas(text: string): Generator<readonly string[]> {
  for (let start = 0; start < text.length; ) {
    const blank = text.indexOf('\n\n', start);
    const end = blank < 0 ? text.length : blank;
    if (end > start) yield text.slice(start, end).split('\n');
    start = end + 1;
  }
}

function field(lines: readonly string[], name: string): string | undefined {
  const line = lines.find((candidate) => candidate.startsWith(name));
  return line && recordable(line.slice(name.length).trim(), 200);
}
