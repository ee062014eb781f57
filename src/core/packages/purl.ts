import type { CondaPackage, PythonPackage, SystemPackage } from '../model/packages.ts';

// https://github.com/package-url/purl-spec/blob/v1.0.0/PURL-SPECIFICATION.rst, and its purl-types

export function condaPurl({ name, version, build, channel, subdir }: CondaPackage): string {
  return formatPurl(['conda', name], version, { build, channel: channelName(channel, subdir), subdir });
}

export function pythonPurl({ name, version }: PythonPackage): string {
  return formatPurl(['pypi', name], version, {});
}

/** `distribution` is `debian 12`. */
export function systemPurl({ type, name, version, architecture }: SystemPackage, distribution: string): string {
  const [id = '', release = ''] = distribution.split(' ');
  const distro = release === '' ? id : `${id}-${release}`;
  const [, epoch, rest] = type === 'rpm' ? (/^([0-9]+):(.*)$/.exec(version) ?? []) : [];
  return formatPurl([type, ...(id === '' ? [] : [id]), name], rest ?? version, {
    arch: architecture,
    distro,
    epoch: epoch ?? '',
  });
}

// Some installers record channels as names, others as URLs, with or without the subdir.
function channelName(channel: string, subdir: string): string {
  const parts = channel.split('/').filter((part) => part !== '');
  return (parts.at(-1) === subdir ? parts.at(-2) : parts.at(-1)) ?? '';
}

function formatPurl(path: readonly string[], version: string, qualifiers: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(qualifiers)
    .filter(([, value]) => value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${encode(value)}`);
  return `pkg:${path.map(encode).join('/')}@${encode(version)}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`;
}

// A colon is not escaped in a package URL; all other reserved characters are.
function encode(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':');
}
