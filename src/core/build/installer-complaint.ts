import { redact } from '../model/errors.ts';
import { shorten } from '../model/shorten.ts';

/** Lines of a complaint that are shown, at most. */
const MAX_LINES = 8;
/** Characters of a line that are read: what installers say of packages is short. */
const MAX_LENGTH = 1000;

/** What is wrong: no such package or version, versions that do not go together, content with another hash, sources that do not build. */
export type ComplaintKind = 'missing' | 'conflict' | 'hash' | 'unbuilt';

/** What an installer says is wrong with packages, in its words: hostile text. */
export interface Complaint {
  readonly kind: ComplaintKind;
  readonly lines: readonly string[];
}

/** How an installer complains: a line that opens a list, and the lines of the list. */
interface ListForm {
  readonly opens: RegExp;
  readonly lists: RegExp;
  /** Where the words tell, `solver`: some of what a solver says is that there is no such package. */
  readonly kind: ComplaintKind | 'solver';
}

const FORMS: readonly ListForm[] = [
  // https://pip.pypa.io/en/stable/topics/dependency-resolution/#dealing-with-dependency-conflicts
  { opens: /^The conflict is caused by:$/, lists: /^ {4}\S/, kind: 'conflict' },
  // uv: https://docs.astral.sh/uv/reference/internals/resolver/
  { opens: /No solution found when resolving dependencies/, lists: /^\s+\S/, kind: 'solver' },
  // micromamba and conda with libmamba: https://github.com/mamba-org/mamba/issues/2078
  {
    opens: /The following packages? (?:(?:is|are) incompatible|could not be installed)/,
    lists: /^\s*[├└│]/,
    kind: 'solver',
  },
  { opens: /Encountered problems while solving:/, lists: /^\s*- \S/, kind: 'solver' },
  { opens: /PackagesNotFoundError: The following packages are not available/, lists: /^\s*- \S/, kind: 'missing' },
  // The solver of conda before 23.10.
  { opens: /^ResolvePackageNotFound:/, lists: /^\s*- \S/, kind: 'missing' },
  // https://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode
  { opens: /^ERROR: THESE PACKAGES DO NOT MATCH THE HASHES/, lists: /^ {4}/, kind: 'hash' },
  { opens: /^ERROR: Hashes are required in --require-hashes mode/, lists: /^ {4}/, kind: 'hash' },
];

/** Lines that say everything by themselves, and the words that are put before what they say. */
interface LineForm {
  readonly find: (line: string) => string | undefined;
  readonly lead: string;
  readonly kind: ComplaintKind | 'solver';
}

const ALONE: readonly LineForm[] = [
  { find: behind('Hash mismatch for '), lead: 'hash mismatch for ', kind: 'hash' },
  {
    find: behind('ERROR: No matching distribution found for ', 'start'),
    lead: 'no matching distribution for ',
    kind: 'missing',
  },
  { find: behind('Cannot solve the request because of: '), lead: '', kind: 'solver' },
  { find: behind('Failed building wheel for '), lead: 'no wheel could be built for ', kind: 'unbuilt' },
  {
    find: behind('Failed to build installable wheels for some pyproject.toml based projects '),
    lead: 'no wheel could be built for ',
    kind: 'unbuilt',
  },
  {
    find: behind('ERROR: Could not build wheels for ', 'start'),
    lead: 'no wheel could be built for ',
    kind: 'unbuilt',
  },
  { find: behind("ERROR: Failed to build '", 'start'), lead: "failed to build '", kind: 'unbuilt' },
  { find: (line) => (line === 'error: metadata-generation-failed' ? line : undefined), lead: '', kind: 'unbuilt' },
  { find: behind('Failed to build `'), lead: 'failed to build `', kind: 'unbuilt' },
  { find: behind('Failed to download and build `'), lead: 'failed to build `', kind: 'unbuilt' },
  // https://pip.pypa.io/en/stable/cli/pip_check/
  { find: (line) => (isPipCheck(line) ? line : undefined), lead: '', kind: 'conflict' },
];

/** What follows some words, or behind those words at the start of a line. */
function behind(words: string, where: 'anywhere' | 'start' = 'anywhere'): (line: string) => string | undefined {
  return (line) => {
    const at = where === 'start' && !line.startsWith(words) ? -1 : line.indexOf(words);
    return at < 0 || at + words.length === line.length ? undefined : line.slice(at + words.length);
  };
}

function isPipCheck(line: string): boolean {
  const [, said = ''] = /^[A-Za-z0-9._-]+ \S+ (has requirement .+|requires .+)$/.exec(line) ?? [];
  if (said.startsWith('requires '))
    return /, which is not installed\.?$/.test(said) && said.indexOf(',', 'requires '.length + 1) > 0;
  const but = said.indexOf(', but you have ');
  return but > 'has requirement '.length && but + ', but you have '.length < said.length;
}

/** What pip, uv, conda or micromamba say is wrong with packages; `undefined` where the output says nothing of them. */
export function findComplaint(output: readonly string[]): Complaint | undefined {
  const lines = output.map(withoutStep);
  for (const { opens, lists, kind } of FORMS) {
    const start = lines.findIndex((line) => opens.test(line));
    if (start < 0) continue;
    const list = listBehind(lines.slice(start + 1), lists);
    if (list.length > 0) return { kind: kindOf(kind, list), lines: list.map(redact) };
  }
  for (const form of ALONE) {
    const found = [...new Set(lines.flatMap((line) => saidBy(form, line)))].slice(0, MAX_LINES);
    if (found.length > 0) return { kind: kindOf(form.kind, found), lines: found.map(redact) };
  }
  return undefined;
}

const NO_SUCH =
  /was not found in|there (?:is|are) no versions? of|(?:is|are) available and|does not exist|do not exist|nothing provides requested|No candidates were found/;

function kindOf(kind: ComplaintKind | 'solver', lines: readonly string[]): ComplaintKind {
  if (kind !== 'solver') return kind;
  return lines.some((line) => NO_SUCH.test(line)) ? 'missing' : 'conflict';
}

// BuildKit's plain output has `#12 1.234 ` before each line, and `1.234 ` where it repeats them.
function withoutStep(line: string): string {
  return shorten(line, MAX_LENGTH)
    .replace(/^(?:#\d+ )?(?:\d+\.\d{3} )?/, '')
    .trimEnd();
}

function listBehind(lines: readonly string[], lists: RegExp): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const rest = first < 0 ? [] : lines.slice(first);
  const end = rest.findIndex((line) => !lists.test(line));
  const list = end < 0 ? rest : rest.slice(0, end);
  const shown = list.slice(0, MAX_LINES).map((line) => shorten(withoutOurs(line.trim()), 300));
  return list.length > MAX_LINES ? [...shown, `and ${list.length - MAX_LINES} more`] : shown;
}

// pip tells where in a file of ours a requirement stands.
function withoutOurs(line: string): string {
  return line.replace(/^cause: /, '').replace(/ \(from -[rc] \/run\/terrarium\/[^\s()]{1,200} \(line \d{1,9}\)\)/, '');
}

function saidBy({ find, lead }: LineForm, line: string): readonly string[] {
  const said = find(line);
  return said === undefined ? [] : [shorten(`${lead}${said}`, 300)];
}
