import type { PipEntry } from '../../model/definition.ts';
import { type Position, quote, START } from '../../model/diagnostic.ts';
import { Findings } from '../../model/findings.ts';
import type { Part } from '../../model/part.ts';
import { withoutTrailing } from '../../names/affixes.ts';
import { directoryOf } from '../../names/path.ts';
import { hasCredentials } from '../../names/url.ts';
import { formatRequirement, parseRequirement } from '../../specifiers/requirement.ts';
import { type LocalPackage, NO_PYTHON, type ParsedReading, type ParsedSource } from '../contract/format.ts';
import { sourcePlace } from '../contract/parts.ts';
import { type LineReading, readRequirement } from '../requirements/entry.ts';
import { type Budget, type Condition, formatCondition, mayHoldOnLinux } from './lock-condition.ts';

/** Where a locked package comes from. */
export type LockOrigin =
  /** An index (PEP 503) by URL; `undefined` means the default index. */
  | { readonly kind: 'index'; readonly url: string | undefined }
  /** A file by URL. */
  | { readonly kind: 'url'; readonly url: string }
  /** `git+https://...@<commit>`. */
  | { readonly kind: 'git'; readonly url: string }
  /** A folder or an archive, relative to the lock's folder. */
  | { readonly kind: 'path'; readonly path: string }
  /** Nothing is installed: a project that only has dependencies. */
  | { readonly kind: 'none' };

/** A package as named in a lock. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string | undefined;
  readonly at: Position;
  readonly origin: LockOrigin;
  /** `sha256:<hex>`, in the order of the lock. */
  readonly hashes: readonly string[];
  /** False where the lock has no file of it that Linux could install; absent if it does not say. */
  readonly isInstallable?: boolean;
}

export interface LockedLine {
  readonly locked: LockedPackage;
  readonly condition: Condition;
}

export interface LockedLines {
  /** True if some of several indexes have hashes, and what comes from elsewhere has none. */
  readonly apart: boolean;
  readonly pip: readonly PipEntry[];
  readonly parts: readonly Part[];
  readonly localPackages: readonly LocalPackage[];
}

const DEFAULT_INDEX = 'https://pypi.org/simple';
const SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';

/** Budget that a definition and each of its lines use, in compared clauses. */
const DEFINITION_COST = 5000;
const LINE_COST = 20;

/** One definition of a lock, with the findings for the file and for its own packages. */
export function lockReading(
  findings: Findings,
  budget: Budget,
  suffix: string,
  empty: ParsedSource,
  linesOf: (findings: Findings) => readonly LockedLine[],
): ParsedReading {
  const own = new Findings(findings.path);
  budget.left -= DEFINITION_COST;
  const lines = budget.left < 0 ? [] : linesOf(own);
  budget.left -= lines.length * LINE_COST;
  if (budget.left < 0)
    own.error('lock-limits', 'the lock is too large to be read for each extra and group', { at: START });
  const read = lockedLines(own, budget.left < 0 ? [] : lines, directoryOf(findings.path));
  const { apart, pip, parts, localPackages } = read;
  const python = { ...NO_PYTHON, ...(apart ? { apart } : {}), pip };
  const source = { ...empty, python, parts, localPackages };
  return { suffix, source, diagnostics: [...findings.diagnostics, ...own.diagnostics] };
}

/** The name of an extra or a group as part of a JSON pointer. */
export function pointerPart(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Canonical pip lines of what a lock installs: the indexes, then the packages in the order given. */
export function lockedLines(findings: Findings, lines: readonly LockedLine[], directory: string): LockedLines {
  const installed = lines.filter(({ locked, condition }) => locked.origin.kind !== 'none' && condition.length > 0);
  const unhashed = installed.find((line) => !isHashed(line.locked) && mayBeInstalled(line));
  const several = indexesOf(installed).size > 1;
  // What comes from elsewhere is installed apart, and takes no hash from what comes from an index.
  const isApart = ({ locked: { origin } }: LockedLine) => several && (origin.kind === 'git' || origin.kind === 'path');
  const checked =
    installed.some(({ locked }) => isHashed(locked)) &&
    installed.every((line) => isHashed(line.locked) || !mayBeInstalled(line) || isApart(line));
  const indexes = indexLines(findings, installed, checked);
  if (!checked && unhashed !== undefined && installed.some(({ locked }) => isHashed(locked)))
    reportUnhashed(findings, unhashed);
  const entries = installed.flatMap((line): readonly (readonly [LockedEntry, LockedLine])[] => {
    const entry = lockedEntry(findings, line, checked, directory);
    return entry === undefined ? [] : [[entry, line]];
  });
  const parts = entries.flatMap(([entry, { locked }]): readonly Part[] =>
    'requirement' in entry
      ? [
          {
            kind: 'pip',
            text: entry.entry,
            requirement: entry.requirement,
            written: sourcePlace(findings.path, locked),
          },
        ]
      : [],
  );
  const localPackages = entries.flatMap(([{ entry }, { locked }]): readonly LocalPackage[] =>
    entry[0] === 'path' ? [{ path: entry[1], at: locked.at }] : [],
  );
  const apart = checked && installed.some(isApart);
  return { apart, pip: [...indexes, ...entries.map(([{ entry }]) => entry)], parts, localPackages };
}

// pip checks nothing of a line whose marker is false.
function mayBeInstalled({ locked: { isInstallable }, condition }: LockedLine): boolean {
  return isInstallable !== false && mayHoldOnLinux(condition);
}

function isHashed({ origin, hashes }: LockedPackage): boolean {
  return hashes.length > 0 && (origin.kind === 'index' || origin.kind === 'url');
}

// pip checks the hashes of either all packages or none.
// https://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode
function reportUnhashed(findings: Findings, { locked }: LockedLine): void {
  const message = `pip cannot check a hash of ${quote(locked.name)}, and so it checks none: the lines carry versions alone`;
  const hint = 'lock it from an index or a URL with a hash';
  findings.warning('lock-unhashed', message, { at: locked.at, hint });
}

/**
 * pip does not tie a package to an index. With several indexes, the hashes identify the files; without them, any index
 * could serve any package.
 */
function indexLines(findings: Findings, lines: readonly LockedLine[], hashed: boolean): readonly string[] {
  const urls = indexesOf(lines);
  const [first, second] = [...urls];
  if (first === undefined || (second === undefined && first[0] === DEFAULT_INDEX)) return [];
  if (second !== undefined && !hashed) {
    const message = 'packages of several indexes, and not every one has a hash';
    findings.error('lock-indexes', message, { at: second[1], hint: 'lock all packages from one index' });
    return [];
  }
  for (const [url, at] of urls) checkIndex(findings, url, at);
  const [main, ...others] = urls.has(DEFAULT_INDEX)
    ? [DEFAULT_INDEX, ...[...urls.keys()].filter((url) => url !== DEFAULT_INDEX)]
    : [...urls.keys()];
  return [`--index-url ${main}`, ...others.map((url) => `--extra-index-url ${url}`)];
}

function indexesOf(lines: readonly LockedLine[]): ReadonlyMap<string, Position> {
  const urls = new Map<string, Position>();
  for (const { locked } of lines) {
    if (locked.origin.kind !== 'index') continue;
    const url = withoutTrailing(locked.origin.url ?? DEFAULT_INDEX, '/');
    if (!urls.has(url)) urls.set(url, locked.at);
  }
  return urls;
}

function checkIndex(findings: Findings, url: string, at: Position): void {
  if (hasCredentials(url)) findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: SECRET });
  else if (!/^https?:\/\/[^\s'"\\${}#]+$/.test(url))
    findings.error('lock-package', `expected the URL of an index, received ${quote(url)}`, { at });
}

type LockedEntry = Extract<LineReading, { ok: true }>;

function lockedEntry(
  findings: Findings,
  { locked, condition }: LockedLine,
  hashed: boolean,
  directory: string,
): LockedEntry | undefined {
  const { origin, at } = locked;
  if ((origin.kind === 'url' || origin.kind === 'git') && hasCredentials(origin.url)) {
    findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: SECRET });
    return undefined;
  }
  const marker = formatCondition(condition);
  const behind = marker === undefined ? '' : ` ; ${marker}`;
  if (origin.kind === 'path') return localEntry(findings, locked, `./${origin.path}${behind}`, directory);
  const body = origin.kind === 'url' || origin.kind === 'git' ? ` @ ${origin.url}` : `==${locked.version ?? ''}`;
  const reading = parseRequirement(`${locked.name}${body}${behind}`);
  if (!reading.ok) {
    const message = `package ${quote(locked.name)}: ${reading.reason}`;
    findings.error('lock-package', message, { at, hint: reading.hint });
    return undefined;
  }
  const hashes = hashed ? locked.hashes.map((hash) => ` --hash=${hash}`) : [];
  const { requirement } = reading;
  return { ok: true, entry: `${formatRequirement(requirement)}${hashes.join('')}`, requirement };
}

function localEntry(
  findings: Findings,
  { at }: LockedPackage,
  text: string,
  directory: string,
): LockedEntry | undefined {
  const reading = readRequirement(text, [], { directory, constraint: false });
  if (reading.ok) return reading;
  findings.error(reading.code, reading.reason, { at, hint: reading.hint });
  return undefined;
}

/** The hashes that pip can check, in the order given. */
export function checkable(hashes: readonly string[]): readonly string[] {
  return [...new Set(hashes.filter((hash) => /^(?:sha256|sha384|sha512):[0-9a-f]+$/.test(hash)))];
}
