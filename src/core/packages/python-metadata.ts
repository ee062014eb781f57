import type { ImageFile } from '../model/builder.ts';
import { isRecord, parseJson } from '../model/json.ts';
import type { PythonPackage } from '../model/packages.ts';
import { normalizeName } from '../specifiers/requirement.ts';
import { recordable, textOf } from './image-text.ts';
import { withoutSecrets } from './without-secrets.ts';

/** `<location>/<distribution>.dist-info/<file>`, or an egg's. */
const PATH = /^(.*)\/([^/]+\.(?:dist-info|egg-info))(?:\/(METADATA|PKG-INFO|INSTALLER|direct_url\.json))?$/s;

/**
 * Reads the Python distributions of an image from their metadata.
 * https://packaging.python.org/en/latest/specifications/recording-installed-packages/
 */
export function readPythonPackages(files: readonly ImageFile[]): readonly PythonPackage[] {
  const distributions = new Map<string, Map<string, Uint8Array>>();
  for (const { path, bytes } of files) {
    const [, location, folder, file = 'PKG-INFO'] = PATH.exec(path) ?? [];
    if (location === undefined || folder === undefined || isAside(path)) continue;
    const at = `${location}/${folder}`;
    distributions.set(at, (distributions.get(at) ?? new Map<string, Uint8Array>()).set(file, bytes));
  }
  return [...distributions].flatMap(([at, parts]) => readDistribution(at.slice(0, at.lastIndexOf('/')), parts) ?? []);
}

function readDistribution(location: string, parts: ReadonlyMap<string, Uint8Array>): PythonPackage | undefined {
  const headers = headersOf(textOf(parts.get('METADATA') ?? parts.get('PKG-INFO')));
  const [name, version] = [headers.get('name'), headers.get('version')];
  if (name === undefined || version === undefined) return undefined;
  const installer = recordable(textOf(parts.get('INSTALLER')).trim(), 100);
  return { name: normalizeName(name), version, installer, location, source: sourceOf(parts.get('direct_url.json')) };
}

// Headers end at the first blank line; the description after it may contain anything.
function headersOf(text: string): ReadonlyMap<string, string> {
  const [head = ''] = text.split(/\r?\n\r?\n/, 1);
  const pairs = head.split(/\r?\n/).flatMap((line) => {
    const [, name, value] = /^(Name|Version):[ \t]*(\S{1,200})[ \t]*$/i.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value] as const];
  });
  return new Map(pairs.reverse());
}

// https://packaging.python.org/en/latest/specifications/direct-url-data-structure/
function sourceOf(bytes: Uint8Array | undefined): string {
  const value = bytes === undefined ? undefined : parseJson(bytes);
  if (!isRecord(value) || typeof value.url !== 'string') return '';
  const url = withoutSecrets(value.url);
  const vcs = isRecord(value.vcs_info) ? value.vcs_info : {};
  return typeof vcs.commit_id === 'string' ? `${recordable(vcs.vcs, 10)}+${url}@${recordable(vcs.commit_id, 64)}` : url;
}

/** True for copies that are not imported directly: conda's caches, and packages vendored by pip and setuptools. */
function isAside(path: string): boolean {
  const folders = path.split('/').slice(1, -1);
  return folders.some(
    (folder, index) => folder === '_vendor' || (folders[index - 1] === 'pkgs' && isBuildName(folder)),
  );
}

/** True for `name-version-build`. */
function isBuildName(folder: string): boolean {
  const first = folder.indexOf('-', 1);
  return first > 0 && folder.lastIndexOf('-', folder.length - 2) >= first + 2;
}
