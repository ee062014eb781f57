import type { LockedPackages } from '../../model/definition.ts';
import { type Position, quote } from '../../model/diagnostic.ts';
import { Findings } from '../../model/findings.ts';
import { fileName } from '../../names/path.ts';
import { formatCondaUrl, parseCondaUrl } from '../../specifiers/conda-url.ts';
import { isSubdir, platformOfSubdir } from '../../specifiers/subdir.ts';
import { emptySource, type FormatReader, NO_PYTHON, oneDefinition } from '../contract/format.ts';
import { lockedPip } from '../locks/locked-package.ts';
import { SECRET } from './channels.ts';

const MARKER = /^[ \t]*@EXPLICIT[ \t\r]*$/m;
const NOARCH = 'noarch';

/**
 * Explicit lock files: URLs of packages after `@EXPLICIT`, as `conda list --explicit` and conda-lock write them.
 * https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html#building-identical-conda-environments
 */
export const condaExplicit: FormatReader = {
  format: 'conda-explicit',
  listsPackages: true,
  needsConda: true,
  namedBy: 'conda-file',
  names: (path) => isExplicitName(fileName(path).toLowerCase()),
  recognizes: ({ text }) => MARKER.test(text),
  includes: () => [],
  parse: ({ text, path }) => {
    const findings = new Findings(path);
    const locked = [parseExplicit(findings, text)];
    const platform = platformOfSubdir(locked[0]?.subdir ?? NOARCH);
    const source = { ...emptySource('conda-explicit'), python: { ...NO_PYTHON, locked }, platform };
    return oneDefinition(source, findings.diagnostics);
  },
};

interface Line {
  readonly text: string;
  readonly at: Position;
}

function parseExplicit(findings: Findings, text: string): LockedPackages {
  const lines = linesOf(text);
  const marker = lines.findIndex((line) => line.text === '@EXPLICIT');
  const packages = lines.flatMap((line, index) => {
    if (line.text.startsWith('#') || index === marker) return [];
    if (index > marker) return parsePackage(findings, line);
    const message = `${quote(line.text)} stands before @EXPLICIT, where micromamba leaves it out`;
    findings.error('explicit-line', message, { at: line.at, hint: 'move it behind @EXPLICIT, or remove it' });
    return [];
  });
  return {
    conda: [...new Set(packages.map(({ url }) => url))],
    pip: lines.flatMap((line) => parsePip(findings, line)),
    subdir: subdirOf(findings, packages, lines),
  };
}

function linesOf(text: string): readonly Line[] {
  return text.split('\n').flatMap((line, index) => {
    const trimmed = line.trim();
    const column = line.length - line.trimStart().length + 1;
    return trimmed === '' ? [] : [{ text: trimmed, at: { line: index + 1, column } }];
  });
}

interface Package {
  readonly url: string;
  readonly subdir: string;
  readonly at: Position;
}

function parsePackage(findings: Findings, { text, at }: Line): readonly Package[] {
  const reading = parseCondaUrl(text);
  if (!reading.ok && reading.secret) {
    findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: SECRET });
    return [];
  }
  if (reading.ok && isSubdir(reading.value.subdir)) {
    const { subdir } = reading.value;
    return [{ url: formatCondaUrl(reading.value), subdir, at }];
  }
  const reason = reading.ok ? `${quote(reading.value.subdir)} is no platform of conda` : reading.reason;
  const hint = /^https?:/.test(text) ? undefined : 'publish the package to a channel, and write its URL';
  findings.error('lock-package', `package ${quote(text)}: ${reason}`, { at, hint });
  return [];
}

// Packages that conda-lock installs with pip, in lines that are comments to conda: `# pip name @ url#sha256=<hex>`.
function parsePip(findings: Findings, { text, at }: Line): readonly string[] {
  const match = /^# pip (\S+) @ (\S+)(?: --hash=sha256:([0-9a-f]{64}))?$/.exec(text);
  if (match === null) {
    if (!/^# pip \S+ @ /.test(text)) return [];
    const hint = 'write the lock again with conda-lock';
    findings.error('lock-package', `the line of pip ${quote(text.slice(6))} is not read`, { at, hint });
    return [];
  }
  const [, name = '', url = '', sha256] = match;
  const line = lockedPip(findings, at, name, url, sha256);
  return line === undefined ? [] : [line];
}

// The platform comes from the URLs: conda ignores the platform comment, and micromamba only prints it.
function subdirOf(findings: Findings, packages: readonly Package[], lines: readonly Line[]): string {
  const comment = lines.find(({ text }) => text.startsWith('# platform: '));
  const stated = comment?.text.slice('# platform: '.length).trim();
  const known = stated !== undefined && isSubdir(stated) ? stated : undefined;
  const [first] = packages.filter(({ subdir }) => subdir !== NOARCH);
  const other = packages.find(({ subdir }) => subdir !== NOARCH && subdir !== first?.subdir);
  if (first === undefined) return known ?? NOARCH;
  if (other !== undefined) {
    const message = `expected packages for one platform, received ${first.subdir} and ${other.subdir}`;
    findings.error('explicit-platform', message, { at: other.at, hint: 'write one file a platform' });
  }
  if (comment !== undefined && known !== first.subdir) {
    const message = `the comment says ${quote(stated ?? '')}, the packages are for ${first.subdir}`;
    findings.warning('explicit-platform', message, { at: comment.at, hint: `write "# platform: ${first.subdir}"` });
  }
  return first.subdir;
}

function isExplicitName(name: string): boolean {
  if (name.endsWith('.lock') || /(?:linux|osx|win)-[a-z0-9]+(?:\.pin)?(?:\.(?:txt|out))?$/.test(name)) return true;
  return name.endsWith('.txt') && /conda|explicit|spec/.test(name.slice(0, -'.txt'.length));
}
