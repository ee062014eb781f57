import { shorten } from '../model/shorten.ts';

/** Lines of a conflict that are shown, at most. */
const MAX_LINES = 8;
/** Characters of a line that are read: what installers say of a conflict is short. */
const MAX_LENGTH = 1000;

/** How an installer says that packages do not go together: a line that opens the list, and the lines of the list. */
interface ConflictForm {
  readonly opens: RegExp;
  readonly lists: RegExp;
}

const FORMS: readonly ConflictForm[] = [
  // https://pip.pypa.io/en/stable/topics/dependency-resolution/#dealing-with-dependency-conflicts
  { opens: /^The conflict is caused by:$/, lists: /^ {4}\S/ },
  // uv: https://docs.astral.sh/uv/reference/internals/resolver/
  { opens: /No solution found when resolving dependencies/, lists: /^\s+\S/ },
  // micromamba and conda with libmamba: https://github.com/mamba-org/mamba/issues/2078
  { opens: /The following packages are incompatible/, lists: /^\s*[├└│]/ },
  { opens: /Encountered problems while solving:/, lists: /^\s*- \S/ },
  { opens: /PackagesNotFoundError: The following packages are not available/, lists: /^\s*- \S/ },
];

/** Lines that say everything by themselves, and the words that are put before what they say. */
const ALONE: readonly { readonly find: (line: string) => string | undefined; readonly lead: string }[] = [
  { find: behind('ERROR: No matching distribution found for ', 'start'), lead: 'no matching distribution for ' },
  { find: behind('Cannot solve the request because of: '), lead: '' },
  // https://pip.pypa.io/en/stable/cli/pip_check/
  { find: (line) => (isPipCheck(line) ? line : undefined), lead: '' },
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

/** What could not be installed together, in the words of pip, uv, conda or micromamba; empty where the output says nothing of it. */
export function findConflict(output: readonly string[]): readonly string[] {
  const lines = output.map(withoutStep);
  for (const { opens, lists } of FORMS) {
    const start = lines.findIndex((line) => opens.test(line));
    if (start < 0) continue;
    const list = listBehind(lines.slice(start + 1), lists);
    if (list.length > 0) return list;
  }
  return lines.flatMap((line) => aloneIn(line)).slice(0, MAX_LINES);
}

// BuildKit's plain output has `#12 1.234 ` before each line.
function withoutStep(line: string): string {
  return shorten(line, MAX_LENGTH)
    .replace(/^#\d+ (?:\d+\.\d+ )?/, '')
    .trimEnd();
}

function listBehind(lines: readonly string[], lists: RegExp): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const rest = first < 0 ? [] : lines.slice(first);
  const end = rest.findIndex((line) => !lists.test(line));
  const list = end < 0 ? rest : rest.slice(0, end);
  const shown = list.slice(0, MAX_LINES).map((line) => shorten(line.trim().replace(/^cause: /, ''), 300));
  return list.length > MAX_LINES ? [...shown, `and ${list.length - MAX_LINES} more`] : shown;
}

function aloneIn(line: string): readonly string[] {
  return ALONE.flatMap(({ find, lead }) => {
    const said = find(line);
    return said === undefined ? [] : [shorten(`${lead}${said}`, 300)];
  }).slice(0, 1);
}
