import { quote } from '../../model/diagnostic.ts';
import { withoutTrailing } from '../../names/affixes.ts';
import type { Refused } from '../../specifiers/requirement.ts';
import { urlProblem } from '../../specifiers/requirement-url.ts';
import type { PipOption, PipOptionName } from './options.ts';

export type SettingsReading = { readonly ok: true; readonly entries: readonly string[] } | Refused;

/**
 * The order in which pip applies the options of one line: `--index-url` removes earlier indexes, regardless of its
 * position in the line. https://github.com/pypa/pip/blob/25.0/src/pip/_internal/req/req_file.py#L230
 */
const ORDER: readonly (readonly PipOptionName[])[] = [
  ['--require-hashes'],
  ['--no-require-hashes'],
  ['--use-feature'],
  ['--no-index'],
  ['--index-url'],
  ['--extra-index-url'],
  ['--find-links'],
  ['--no-binary', '--only-binary'],
  ['--all-releases', '--only-final'],
  ['--pre'],
  ['--prefer-binary'],
  ['--trusted-host'],
];
const REPEATED: readonly PipOptionName[] = [
  '--extra-index-url',
  '--no-binary',
  '--only-binary',
  '--all-releases',
  '--only-final',
  '--trusted-host',
  '--use-feature',
];
const FEATURES = [
  'build-constraint',
  'fast-deps',
  'inprocess-build-deps',
  'no-binary-enable-wheel-cache',
  'truststore',
  'venv-isolation',
];

/** Canonical text of the options of a line that installs nothing, one `--long-name value` for each option. */
export function settingEntries(options: readonly PipOption[]): SettingsReading {
  const entries = new Map<PipOption, string>();
  const seen = new Set<PipOptionName>();
  for (const option of options) {
    const { name, value } = option;
    const twice = seen.has(name) && !REPEATED.includes(name);
    seen.add(name);
    const problem = twice ? `${name} stands twice, and pip obeys one` : settingProblem(name, value);
    if (problem !== undefined) return { ok: false, reason: problem, hint: settingHint(name, value) };
    entries.set(option, value === '' ? name : `${name} ${canonicalValue(name, value)}`);
  }
  const ranked = ORDER.flatMap((names) => options.filter(({ name }) => names.includes(name)));
  return { ok: true, entries: ranked.flatMap((option) => entries.get(option) ?? []) };
}

// pip puts a slash behind the URL of an index; a page of links is another page with one.
function canonicalValue(name: PipOptionName, value: string): string {
  return name === '--index-url' || name === '--extra-index-url' ? withoutTrailing(value, '/') : value;
}

function settingProblem(name: PipOptionName, value: string): string | undefined {
  if (!ORDER.some((names) => names.includes(name))) return misplaced(name);
  if (/[\s'"\\]|^[-#]/.test(value)) return `the value of ${name} is not read: ${quote(value)}`;
  if (['--index-url', '--extra-index-url', '--find-links'].includes(name)) return indexProblem(name, value);
  if (name === '--trusted-host' && !isHost(value)) return `expected a host for ${name}, received ${quote(value)}`;
  if (name === '--use-feature' && !FEATURES.includes(value)) return `pip knows no feature ${quote(value)}`;
  const takesNames = /^--(?:(?:no|only)-binary|all-releases|only-final)$/.test(name);
  return takesNames && value === '' ? `expected names for ${name}` : undefined;
}

function settingHint(name: PipOptionName, value: string): string {
  if (name !== '--find-links' || /^[a-z]+:\/\//i.test(value)) return 'write one option a line';
  return 'a folder is not read: name each wheel in it, ./<folder>/<file>.whl, instead';
}

function misplaced(name: PipOptionName): string {
  if (name === '--hash' || name === '--config-settings') return `pip ignores ${name} without a requirement`;
  return `pip ignores every other option beside ${name}`;
}

function indexProblem(name: PipOptionName, value: string): string | undefined {
  if (/^https?:\/\/[^/?#]/.test(value) && urlProblem(value) === undefined) return undefined;
  return `expected a URL for ${name}, received ${quote(value)}`;
}

// Finds host and port the way Python's `urlsplit` does in `https://<host>`.
function isHost(text: string): boolean {
  const match = /^[^\s:/?#@[\]\\]+(?::([0-9]*))?(?:[/?#][^:@[\]\\]*)?$/.exec(text);
  return match !== null && /^[!-~]+$/.test(text) && Number(match[1] ?? 0) < 65_536;
}
