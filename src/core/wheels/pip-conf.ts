import type { PipEntry } from '../model/definition.ts';
import { indexLines } from './index-requirements.ts';
import { fitsNetrc, type Login, type Netrc } from './netrc.ts';
import { HARMLESS_SETTINGS } from './pip-settings.ts';

/** Indexes that a `pip.conf` names, without the logins in their URLs. */
export interface ConfiguredIndexes {
  /** `undefined` for that of the machine. */
  readonly main: string | undefined;
  readonly extra: readonly string[];
  readonly logins: Netrc;
  /** True where the keyring of the machine is asked for logins. */
  readonly keyring: boolean;
}

/** True for a provider that asks the machine's keyring in any case. https://pip.pypa.io/en/stable/topics/authentication/#keyring-support */
export function isKeyringProvider(provider: string | undefined): boolean {
  return provider === 'subprocess' || provider === 'import';
}

/**
 * Reads a `pip.conf`; `undefined` where it has other settings that count, one of them twice, or what only pip can read.
 * https://pip.pypa.io/en/stable/topics/configuration/
 */
export function parsePipConf(text: string): ConfiguredIndexes | undefined {
  const settings = readSettings(text);
  if (settings === undefined) return undefined;
  const known = [...settings.keys()].every((name) => NAMES.includes(name) || HARMLESS_SETTINGS.includes(name));
  const [main, ...more] = settings.get('index-url') ?? [];
  const extra = settings.get('extra-index-url') ?? [];
  if (!known || more.length > 0) return undefined;
  const logins = new Map<string, Login>();
  const plain = (urls: readonly string[]) => urls.flatMap((url) => withoutLogin(url, logins) ?? []);
  const [mains, extras] = [plain(main === undefined ? [] : [main]), plain(extra)];
  const areRead = (main === undefined || mains.length === 1) && extras.length === extra.length;
  const keyring = isKeyringProvider(settings.get('keyring-provider')?.[0]);
  return areRead ? { main: mains[0], extra: extras, logins, keyring } : undefined;
}

const NAMES: readonly string[] = ['index-url', 'extra-index-url', 'keyring-provider'];

/**
 * Words of each setting for installations; lines that are indented continue the one above. `undefined` where that cannot be read, or one
 * setting is there twice.
 */
function readSettings(text: string): ReadonlyMap<string, readonly string[]> | undefined {
  const settings = new Map<string, readonly string[]>();
  let [counts, last]: [boolean, string | undefined] = [false, undefined];
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*(?:[#;].*)?$/.test(line)) continue;
    const section = /^\[([^\]]*)\]\s*$/.exec(line)?.[1];
    // It counts for every section.
    if (section === 'DEFAULT') return undefined;
    if (section !== undefined) {
      [counts, last] = [section === 'global' || section === 'install', undefined];
      continue;
    }
    const [, name, value = line] = /^([A-Za-z_-]+)[ \t]*[=:](.*)$/.exec(line) ?? [];
    if (name === undefined && (last === undefined || !/^\s/.test(line))) return undefined;
    const setting: string = name?.toLowerCase().replaceAll('_', '-') ?? last ?? '';
    last = setting;
    if (!counts) continue;
    if (name !== undefined && settings.has(setting)) return undefined;
    settings.set(setting, [...(settings.get(setting) ?? []), ...value.split(/\s+/).filter(Boolean)]);
  }
  return settings;
}

/** A URL, whose login goes to `logins`; `undefined` for one that is none, and for a second login of a host. */
function withoutLogin(text: string, logins: Map<string, Login>): string | undefined {
  const url = /^https?:\/\/[^$]+$/.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return undefined;
  const [user, password] = [decoded(url.username), decoded(url.password)];
  if (user === undefined || password === undefined) return undefined;
  const before = logins.get(url.hostname);
  if (before !== undefined && (before.user !== user || before.password !== password)) return undefined;
  if (user !== '' || password !== '') logins.set(url.hostname, { user, password });
  [url.username, url.password] = ['', ''];
  return url.href;
}

// What a netrc file, by which uv is told it, cannot say is left to pip.
function decoded(text: string): string | undefined {
  try {
    const plain = decodeURIComponent(text);
    return fitsNetrc(plain) ? plain : undefined;
  } catch {
    return undefined;
  }
}

/** Requirements with the indexes of a `pip.conf`, as pip takes them: a line that names the main index replaces all of them. */
export function withConfigured(requirements: readonly PipEntry[], indexes: ConfiguredIndexes): readonly PipEntry[] {
  if (indexLines(requirements).some(({ option }) => option === '--index-url')) return requirements;
  const main = indexes.main === undefined ? [] : [`--index-url ${indexes.main}`];
  return [...main, ...indexes.extra.map((url) => `--extra-index-url ${url}`), ...requirements];
}
