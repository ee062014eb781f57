import { directoryOf, fileName } from '../../names/path.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { logicalLines } from './lines.ts';

/** Endings of lists of requirements: of pip, of pip-tools and uv, of Rye, and of `pip freeze > pins.out`. */
const LIST = /\.(?:txt|in|lock|pip|out)$/i;
/** Longer than any real line. */
const MAX_LENGTH = 2000;
/** Words in the name of a list, or of its folder. */
const WORD = /(?:^|[._-])(?:reqs?|deps|dependencies|pip|pypi|envs?|environments?)(?=[._-]|$)/i;

/** `requirements.txt`, `dev-requirements.txt`: meant to be one, whatever it holds. */
export function isRequirementsName(path: string): boolean {
  const name = fileName(path).toLowerCase();
  return name.endsWith('.txt') && name.slice(0, -'.txt'.length).includes('requirements');
}

/** `requirements.in`, `requirements/dev.txt`, `deps/gpu.txt`: worth reading, and a list if the content is one. */
export function mayListRequirements(path: string): boolean {
  return LIST.test(path) && (saysRequirements(path) || WORD.test(fileName(path)) || WORD.test(folderOf(path)));
}

/** True if an entry that names the file can mean a list of requirements. */
export function hasListEnding(path: string): boolean {
  return LIST.test(path);
}

/**
 * True if most lines are requirements or options of pip, and some are more than a word: a list of words can be anything, such as
 * packages for apt.
 */
export function listsRequirements({ path, read }: SourceFile): boolean {
  const lines = read(logicalLines);
  const plausible = lines.filter(
    ({ text }) => text.length <= MAX_LENGTH && (REQUIREMENT.test(text) || OPTION.test(text)),
  );
  if (lines.length === 0 || 2 * plausible.length < lines.length) return false;
  return saysRequirements(path) || plausible.some(({ text }) => !/^[\w.-]+$/.test(text) || OPTION.test(text));
}

const NAME = String.raw`[a-z\d](?:[\w.-]*[a-z\d])?`;
const REQUIREMENT = new RegExp(String.raw`^${NAME}\s*(?:\[[^\]]*\]\s*)?(?:$|[;@(]|(?:[<>!~=]=|[<>])\s*\d|===)`, 'i');
const OPTION = /^(?:-[rcefi]\b|--[a-z]|\.{1,2}\/|git\+|https?:\/\/)/;

function saysRequirements(path: string): boolean {
  return /requirements/i.test(fileName(path)) || /(?:^|\/)requirements\//i.test(path);
}

function folderOf(path: string): string {
  return fileName(directoryOf(path));
}
