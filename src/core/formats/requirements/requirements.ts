import type { PipEntry } from '../../model/definition.ts';
import { type Position, quote, START } from '../../model/diagnostic.ts';
import { Findings } from '../../model/findings.ts';
import type { SourceText } from '../../model/part.ts';
import { directoryOf, resolvePath } from '../../names/path.ts';
import { findTemplatePins } from '../../names/template-pin.ts';
import { hasCredentials } from '../../names/url.ts';
import type { Files, SourceFile } from '../../text/source-file.ts';
import { emptySource, type FormatReader, NO_PYTHON, oneDefinition } from '../contract/format.ts';
import { sourceText } from '../contract/parts.ts';
import { readEditable, readRequirement } from './entry.ts';
import { includesIn, nestedOption, reachedFiles, splitOptions } from './includes.ts';
import { foreignEncoding, lineProblem, logicalLines, type PipLine, withoutComment } from './lines.ts';
import { type PipOption, parsePipOptions } from './options.ts';
import { hasListEnding, isRequirementsName, listsRequirements, mayListRequirements } from './recognize.ts';
import { settingEntries } from './settings.ts';
import { follow, type Include, isSpent, mayFollow, type PipTrail, pipTrail, spend } from './trail.ts';
import { hasMixedUser, withoutSecretVariables } from './variables.ts';

/** `requirements.txt` and similar files: https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
export const requirements: FormatReader = {
  format: 'requirements',
  listsPackages: true,
  namedBy: 'requirements',
  takes: (file, isLiteral) => hasListEnding(file.path) && (isLiteral || listsRequirements(file)),
  hasTemplatePins: (text) => findTemplatePins(text).length > 0,
  names: mayListRequirements,
  recognizes: (file) => isRequirementsName(file.path) || (mayListRequirements(file.path) && listsRequirements(file)),
  includes: ({ read }) => read(includesIn),
  parse: (file, files) => {
    const { path } = file;
    const findings = new Findings(path);
    const trail = pipTrail(path);
    const pip = parseRequirementsFile(findings, file, files, trail);
    const consumes = reachedFiles(file, files);
    const { parts, localPackages } = trail;
    const source = { ...emptySource('requirements'), python: { ...NO_PYTHON, pip }, consumes, parts, localPackages };
    return oneDefinition(source, findings.diagnostics);
  },
};

/** Canonical entries of pip lines; nested files become nodes. */
export function parsePipLines(
  findings: Findings,
  lines: readonly PipLine[],
  files: Files,
  trail: PipTrail,
): readonly PipEntry[] {
  if (!spend(findings, trail, { lines: lines.length, characters: 0 })) return [];
  return lines.flatMap((line) => (isSpent(trail) ? [] : parsePipLine(findings, line, files, trail)));
}

function parseRequirementsFile(
  findings: Findings,
  { text, read }: Pick<SourceFile, 'text' | 'read'>,
  files: Files,
  trail: PipTrail,
): readonly PipEntry[] {
  if (!spend(findings, trail, { lines: 0, characters: text.length })) return [];
  const encoding = read(foreignEncoding);
  if (encoding === undefined) return parsePipLines(findings, read(logicalLines), files, trail);
  const message = `pip would read the file as ${quote(encoding)}, and it is read as UTF-8`;
  findings.error('requirement-encoding', message, { at: START, hint: 'save it as UTF-8 and say so' });
  return [];
}

/** A name with versions: no option, comment, URL, variable or path, so that none has to be looked for. */
const PLAIN = /^[A-Za-z0-9][\w.,<>=!~*+[\]-]*$/;

function parsePipLine(findings: Findings, line: PipLine, files: Files, trail: PipTrail): readonly PipEntry[] {
  if (PLAIN.test(line.text)) return parsePackage(findings, { body: line.text, options: [] }, line, trail);
  const at = positionOf(line);
  const problem = lineProblem(line.text);
  if (problem !== undefined) {
    findings.error('requirement-syntax', problem, { at, hint: 'write one requirement a line' });
    return [];
  }
  const text = withoutComment(line.text);
  if (text === '' || hidesSecrets(findings, text, at)) return [];
  const { body, options } = splitOptions(text);
  const reading = parsePipOptions(options);
  if (!reading.ok) {
    findings.error('pip-option', reading.reason, { at, hint: reading.hint });
    return [];
  }
  if (body === '') return parseOptionLine(findings, reading.options, line, files, trail);
  return parsePackage(findings, { body, options: reading.options }, line, trail);
}

function positionOf({ line, column = 1 }: Pick<PipLine, 'line' | 'column'>): Position {
  return { line, column };
}

function hidesSecrets(findings: Findings, text: string, at: Position): boolean {
  const rest = withoutSecretVariables(text);
  if (hasCredentials(text) || hasMixedUser(text)) {
    const hint =
      organizationHint(text) ?? 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
    findings.error('credentials-in-url', 'a URL carries credentials', { at, hint });
    return true;
  }
  if (/\$\{[A-Z0-9_]+\}/.test(rest)) {
    const hint = 'write the value out; keep credentials in a secret (docs/configuration.md#secrets)';
    const message = 'environment variables in requirements are read only as the credentials of a URL';
    findings.error('pip-variable', message, { at, hint });
    return true;
  }
  if (rest !== text) {
    const hint = 'hand the build its value as a secret (docs/configuration.md#secrets)';
    findings.warning('pip-variable', 'the credentials of a URL are known only while building', { at, hint });
  }
  return false;
}

// Azure DevOps writes the organization as the user of the URLs that it offers. Only a user that the path repeats is spelled out.
function organizationHint(text: string): string | undefined {
  const user = /:\/\/([\w.-]{1,100})@[^\s/]{1,200}\/\1\//.exec(text)?.[1];
  return user === undefined ? undefined : `remove "${user}@": the organization is part of the path already`;
}

function parseOptionLine(
  findings: Findings,
  options: readonly PipOption[],
  line: PipLine,
  files: Files,
  trail: PipTrail,
): readonly PipEntry[] {
  const at = positionOf(line);
  const nested = nestedOption(options);
  if (nested !== undefined) return parseNested(findings, nested, at, files, trail);
  if (options.some(({ name }) => name === '--editable')) return parsePackage(findings, { options }, line, trail);
  const reading = settingEntries(options);
  if (reading.ok) return reading.entries;
  findings.error('pip-option', reading.reason, { at, hint: reading.hint });
  return [];
}

interface Package {
  /** `undefined` for a line with `-e`. */
  readonly body?: string;
  readonly options: readonly PipOption[];
}

function parsePackage(
  findings: Findings,
  { body, options }: Package,
  line: PipLine,
  { chain, constraint, parts, localPackages, from }: PipTrail,
): readonly PipEntry[] {
  const at = positionOf(line);
  const place = { directory: directoryOf(chain[0] ?? '.'), constraint };
  const editable = body === undefined ? options.find(({ name }) => name === '--editable') : undefined;
  const rest = options.filter((option) => option !== editable);
  const reading =
    editable === undefined ? readRequirement(body ?? '', rest, place) : readEditable(editable.value, rest, place);
  if (!reading.ok) {
    findings.error(reading.code, reading.reason, { at, hint: reading.hint });
    return [];
  }
  if ('requirement' in reading) {
    const { entry: text, requirement } = reading;
    parts.push({ kind: 'pip', text, requirement, written: sourceOf(chain.at(-1) ?? '.', line) });
  } else localPackages.push({ path: reading.entry[1], at: from ?? at });
  return [reading.entry];
}

function sourceOf(path: string, { text: raw, node, ...line }: PipLine): SourceText {
  return node === undefined ? { path, at: positionOf(line), form: 'line', raw } : sourceText(path, node);
}

function parseNested(
  findings: Findings,
  { name, value }: PipOption,
  at: Position,
  files: Files,
  trail: PipTrail,
): readonly PipEntry[] {
  const flag = name === '--constraint' ? '-c' : '-r';
  const { chain } = trail;
  const resolved = resolvePath(directoryOf(chain.at(-1) ?? '.'), value);
  if (!resolved.ok) {
    const hint = resolved.hint ?? 'check the file in: what changes elsewhere cannot be hashed';
    findings.error('path-refused', `${flag} ${quote(value)}: ${resolved.reason}`, { at, hint });
    return [];
  }
  const target: Include = { path: resolved.path, flag, at };
  if (!mayFollow(findings, target, trail)) return [];
  const file = files.get(resolved.path) ?? { kind: 'absent' };
  if (file.kind !== 'text') {
    const why = file.kind === 'absent' ? 'does not exist' : file.message;
    const message = `${flag} names ${quote(resolved.path)}, which ${why}`;
    findings.error('file-missing', message, { at, hint: 'correct the path' });
    return [];
  }
  return [[flag, follow(findings, target, trail, (inner, next) => parseRequirementsFile(inner, file, files, next))]];
}
