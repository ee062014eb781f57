import { quote } from '../../model/diagnostic.ts';
import { splitOptionWords } from './words.ts';

/** An option of a pip line in its long form; flags have an empty value. */
export interface PipOption {
  readonly name: PipOptionName;
  readonly value: string;
}

export type OptionsReading =
  | { readonly ok: true; readonly options: readonly PipOption[] }
  | { readonly ok: false; readonly reason: string; readonly hint?: string };

/** Options of a requirements file: https://pip.pypa.io/en/stable/reference/requirements-file-format/#supported-options */
const FLAGS = ['--no-index', '--prefer-binary', '--require-hashes', '--no-require-hashes', '--pre'] as const;
const VALUED = [
  '--index-url',
  '--extra-index-url',
  '--find-links',
  '--all-releases',
  '--only-final',
  '--no-binary',
  '--only-binary',
  '--trusted-host',
  '--use-feature',
  '--requirement',
  '--constraint',
  '--editable',
  '--hash',
  '--config-settings',
] as const;
export type PipOptionName = (typeof FLAGS)[number] | (typeof VALUED)[number];

const SHORT: Readonly<Record<string, PipOptionName>> = {
  '-i': '--index-url',
  '-f': '--find-links',
  '-r': '--requirement',
  '-c': '--constraint',
  '-e': '--editable',
  '-C': '--config-settings',
};
const LONG: ReadonlyMap<string, PipOptionName> = new Map<string, PipOptionName>([
  ...[...FLAGS, ...VALUED].map((name) => [name, name] as const),
  ['--pypi-url', '--index-url'],
  ['--config-setting', '--config-settings'],
]);
/**
 * Options that older versions of pip accepted in these files. An abbreviation that also fits one of them means a
 * different option in another version of pip.
 */
const REMOVED = [
  '--allow-all-external',
  '--allow-external',
  '--allow-unverified',
  '--always-unzip',
  '--build-option',
  '--global-option',
  '--install-option',
  '--no-use-wheel',
  '--process-dependency-links',
  '--use-wheel',
];

/** Reads the options of a line as pip does, with the rules of Python's `shlex` and `optparse`. */
export function parsePipOptions(text: string): OptionsReading {
  const words = splitOptionWords(text);
  if (words === undefined) return refuse('a quote or a backslash is left open', 'close it');
  const options: PipOption[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const option = readOption(words[at] ?? '', words[at + 1]);
    if (!option.ok) return option;
    if (option.usesNext) at += 1;
    options.push(option.option);
  }
  return { ok: true, options };
}

type OptionReading =
  | { readonly ok: true; readonly option: PipOption; readonly usesNext: boolean }
  | { readonly ok: false; readonly reason: string; readonly hint?: string };

function readOption(word: string, next: string | undefined): OptionReading {
  if (!word.startsWith('-') || word === '-' || word === '--')
    return refuse(`pip ignores ${quote(word)} behind an option`, ignoredHint(word));
  const { spelled, given } = splitWord(word);
  const name = word.startsWith('--') ? longName(spelled) : SHORT[spelled];
  if (name === undefined) return unknownOption(spelled);
  if (isFlag(name)) {
    if (given !== undefined) return refuse(`${name} takes no value, received ${quote(given)}`, `write ${name}`);
    return { ok: true, option: { name, value: '' }, usesNext: false };
  }
  const value = given ?? next;
  if (value === undefined) return refuse(`expected a value for ${name}`, `write ${name} <value>`);
  return { ok: true, option: { name, value }, usesNext: given === undefined };
}

function ignoredHint(word: string): string {
  return /^\w/.test(word) ? 'write it on its own line' : 'remove it';
}

function splitWord(word: string): { readonly spelled: string; readonly given: string | undefined } {
  if (!word.startsWith('--')) return { spelled: word.slice(0, 2), given: word.length > 2 ? word.slice(2) : undefined };
  const at = word.indexOf('=');
  return at < 0 ? { spelled: word, given: undefined } : { spelled: word.slice(0, at), given: word.slice(at + 1) };
}

// optparse accepts any prefix that fits only one option.
function longName(spelled: string): PipOptionName | undefined {
  const exact = LONG.get(spelled);
  if (exact !== undefined) return exact;
  const fitting = [...LONG.keys(), ...REMOVED].filter((name) => name.startsWith(spelled));
  return fitting.length === 1 ? LONG.get(fitting[0] ?? '') : undefined;
}

function unknownOption(spelled: string): OptionReading {
  if (REMOVED.includes(spelled)) return refuse(`pip no longer reads ${spelled}`, 'remove it, or use --config-settings');
  const fitting = [...LONG.keys(), ...REMOVED].filter((name) => spelled.length > 2 && name.startsWith(spelled));
  if (fitting.length > 1) return refuse(`${quote(spelled)} may be ${fitting.join(' or ')}`, 'write the whole name');
  return refuse(
    `pip knows no option ${quote(spelled)} in a requirements file`,
    'remove it, or install in a Dockerfile',
  );
}

function isFlag(name: PipOptionName): boolean {
  return (FLAGS as readonly string[]).includes(name);
}

function refuse(reason: string, hint: string): { readonly ok: false; readonly reason: string; readonly hint: string } {
  return { ok: false, reason, hint };
}
