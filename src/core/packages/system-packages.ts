import type { SystemPackage } from './packages.ts';

/**
 * Parses dpkg's `status`, or a file of distroless' `status.d`.
 * https://manpages.debian.org/bookworm/dpkg-dev/deb-control.5.en.html
 */
export function readDpkgStatus(text: string): readonly SystemPackage[] {
  return stanzas(text).flatMap((stanza) => {
    const [name, version] = [field(stanza, 'Package: '), field(stanza, 'Version: ')];
    const status = field(stanza, 'Status: ');
    if (name === undefined || version === undefined) return [];
    if (status !== undefined && !status.endsWith(' installed')) return [];
    return [{ type: 'deb', name, version, architecture: field(stanza, 'Architecture: ') ?? '' }];
  });
}

/** Parses apk's `installed`. https://wiki.alpinelinux.org/wiki/Apk_spec#Installed_Database_V2 */
export function readApkInstalled(text: string): readonly SystemPackage[] {
  return stanzas(text).flatMap((stanza) => {
    const [name, version] = [field(stanza, 'P:'), field(stanza, 'V:')];
    if (name === undefined || version === undefined) return [];
    return [{ type: 'apk', name, version, architecture: field(stanza, 'A:') ?? '' }];
  });
}

/**
 * `debian 12` from an os-release file; empty if it has no such fields.
 * https://www.freedesktop.org/software/systemd/man/os-release.html
 */
export function readDistribution(text: string): string {
  const value = (key: string) => new RegExp(`^${key}=["']?([A-Za-z0-9._-]{1,50})["']?$`, 'm').exec(text)?.[1] ?? '';
  return `${value('ID')} ${value('VERSION_ID')}`.trim();
}

function stanzas(text: string): readonly (readonly string[])[] {
  return text.split(/\n\n+/).map((stanza) => stanza.split('\n'));
}

function field(lines: readonly string[], name: string): string | undefined {
  return lines
    .find((line) => line.startsWith(name))
    ?.slice(name.length)
    .trim()
    .slice(0, 200);
}
