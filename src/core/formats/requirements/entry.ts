import type { LocalPip } from '../../model/definition.ts';
import { quote } from '../../model/diagnostic.ts';
import { remember } from '../../model/once.ts';
import type { Requirement } from '../../model/requirement.ts';
import { resolvePath } from '../../names/path.ts';
import { formatRequirement, parseRequirement, type Refused } from '../../specifiers/requirement.ts';
import {
  formatLocal,
  isArchive,
  isLocal,
  type LocalReading,
  parseLocal,
  parseLocalPath,
} from '../../specifiers/requirement-path.ts';
import { namedUrlProblem, wheelProblem } from '../../specifiers/requirement-url.ts';
import type { PipOption, PipOptionName } from './options.ts';
import { quoteOptionWord } from './words.ts';

/**
 * The result of reading a line: canonical text with its requirement, or a local package with its path relative to the
 * root.
 */
export type LineReading = NamedReading | { readonly ok: true; readonly entry: LocalPip } | Refusal;

interface NamedReading {
  readonly ok: true;
  readonly entry: string;
  readonly requirement: Requirement;
}

type Refusal = Refused & { readonly code: 'requirement-syntax' | 'pip-option' | 'path-refused' | 'local-package' };

/** The file and context of a line. */
export interface LinePlace {
  /** Folder that paths of local packages are relative to, itself relative to the root. */
  readonly directory: string;
  /** True if the line is in a constraints file. */
  readonly constraint: boolean;
}

/** Reads a requirement and the options after it. */
export function readRequirement(text: string, options: readonly PipOption[], place: LinePlace): LineReading {
  const suffix = requirementOptions(options, ['--hash', '--config-settings']);
  if (typeof suffix !== 'string') return suffix;
  if (text.includes('\\')) return refuse('requirement-syntax', `requirement ${quote(text)} holds a backslash`);
  if (isLocal(text)) return localEntry('path', text, parseLocal(withoutEgg(text)), suffix, place);
  const reading = namedRequirement(text);
  return reading.ok && suffix !== '' ? { ...reading, entry: `${reading.entry}${suffix}` } : reading;
}

const namedRequirement = remember((text): Refusal | NamedReading => {
  const reading = parseRequirement(text);
  if (!reading.ok)
    return { ...reading, code: 'requirement-syntax', reason: `requirement ${quote(text)}: ${reading.reason}` };
  const { requirement } = reading;
  return { ok: true, entry: formatRequirement(requirement), requirement };
});

/** Reads what `-e` installs: a folder, or a version control URL with a name. */
export function readEditable(value: string, options: readonly PipOption[], place: LinePlace): LineReading {
  const suffix = requirementOptions(options, ['--config-settings']);
  if (typeof suffix !== 'string') return suffix;
  if (place.constraint) return refuse('pip-option', 'pip takes no editable package as a constraint', 'write name==1.2');
  if (value.includes('\\')) return refuse('requirement-syntax', `editable ${quote(value)} holds a backslash`);
  if (value.includes('://')) return editableUrl(value, suffix);
  const url = value.startsWith('file:');
  const reading = parseLocalPath(withoutEgg(url ? value.slice('file:'.length) : value));
  if (reading.ok && isArchive(reading.requirement.path))
    return refuse('requirement-syntax', `pip installs no archive as editable: ${quote(value)}`, 'remove -e');
  return localEntry('-e', value, reading, suffix, place);
}

// What pip calls a local package before it knows better; pip-compile writes it.
function withoutEgg(text: string): string {
  return text.replace(/#egg=[A-Za-z0-9._-]+(?=[\s;]|$)/, '');
}

// https://pip.pypa.io/en/stable/topics/vcs-support/#editable-vcs-installs
function editableUrl(value: string, suffix: string): LineReading {
  const reading = parseRequirement(value);
  const wrong = (reason: string, hint?: string) =>
    refuse('requirement-syntax', `editable ${quote(value)}: ${reason}`, hint);
  if (!reading.ok) return wrong(reading.reason, reading.hint);
  const { requirement } = reading;
  if (!/^(?:git|hg|svn|bzr)\+/i.test(requirement.url ?? ''))
    return wrong('expected a version control URL', 'remove -e');
  const problem = namedUrlProblem(requirement.url ?? '');
  if (problem !== undefined) return wrong(problem);
  const named = requirement.kind === 'named' || /[#&]egg=/.test(requirement.url);
  if (!named) return wrong('pip needs the name of the package', 'write -e "name @ URL", or #egg=name behind it');
  // For `-e`, pip reads the whole text as one URL, which ends at the first blank.
  if (requirement.marker !== undefined && (requirement.kind === 'url' || !/^[^;]*[ \t];/.test(value)))
    return wrong('pip reads no marker here', 'write -e "name @ URL ; marker"');
  return { ok: true, entry: `--editable ${quoteOptionWord(formatRequirement(requirement))}${suffix}`, requirement };
}

function localEntry(
  flag: '-e' | 'path',
  text: string,
  reading: LocalReading,
  suffix: string,
  { directory, constraint }: LinePlace,
): LineReading {
  if (!reading.ok)
    return { ...reading, code: 'requirement-syntax', reason: `local package ${quote(text)}: ${reading.reason}` };
  const { requirement } = reading;
  if (constraint) return refuse('local-package', `a local package is no constraint: ${quote(text)}`, 'write name==1.2');
  const wheel = wheelProblem(requirement.path);
  if (wheel !== undefined) return refuse('requirement-syntax', `local package ${quote(text)}: ${wheel}`);
  const resolved = resolvePath(directory, requirement.path);
  if (!resolved.ok)
    return refuse('path-refused', `local package ${quote(text)}: ${resolved.reason}`, resolved.hint ?? OUTSIDE);
  // What `folder/..` means depends on whether the folder exists and whether it is a link.
  if (leadsBack(requirement.path))
    return refuse('local-package', `${quote(text)} leads through a folder and out again`, 'write the path without it');
  // Blanks, quotes, glob patterns and percent signs have a meaning to pip, a shell or a Dockerfile.
  if (!/^[\p{L}\p{N}\p{M}._+=,~/-]*$/u.test(requirement.path) || requirement.path.startsWith('-'))
    return refuse('local-package', `the path of ${quote(text)} holds characters that are not read`, RENAME);
  return { ok: true, entry: [flag, resolved.path, `${formatLocal(requirement)}${suffix}`] };
}

function leadsBack(path: string): boolean {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.some((part, index) => part === '..' && index > 0 && parts[index - 1] !== '..');
}

const OUTSIDE = 'name a folder or a wheel below the root, relative to this file: ./path';
const RENAME = 'use letters, digits and . _ - + = , ~ in the names of its folders';

// To pip, the hashes of a line are a set.
function requirementOptions(options: readonly PipOption[], known: readonly PipOptionName[]): string | LineReading {
  const suffixes: string[] = [];
  const hashes = new Set<string>();
  for (const { name, value } of options) {
    if (!known.includes(name))
      return refuse('pip-option', `pip ignores ${name} behind a requirement`, 'write it on its own line');
    const problem = name === '--hash' ? hashProblem(value) : settingProblem(value);
    if (problem !== undefined) return refuse('pip-option', problem);
    const suffix = ` ${name}=${quoteOptionWord(value)}`;
    if (name === '--hash') hashes.add(suffix);
    else suffixes.push(suffix);
  }
  return [...[...hashes].sort(), ...suffixes].join('');
}

function hashProblem(value: string): string | undefined {
  if (/^(?:sha256|sha384|sha512):[0-9a-f]+$/.test(value)) return undefined;
  return `expected --hash=sha256:<hex digits>, received ${quote(value)}`;
}

function settingProblem(value: string): string | undefined {
  if (!/^[^=]+=/.test(value)) return `expected --config-settings=KEY=VALUE, received ${quote(value)}`;
  return /\s#/.test(value) ? `pip would read a comment in ${quote(value)}` : undefined;
}

function refuse(
  code: Extract<LineReading, { ok: false }>['code'],
  reason: string,
  hint?: string,
): Extract<LineReading, { ok: false }> {
  return { ok: false, code, reason, ...(hint === undefined ? {} : { hint }) };
}
