import { isVersion } from './pep440.ts';

// The schemes that pip supports: https://pip.pypa.io/en/stable/topics/vcs-support/
const SCHEMES: ReadonlySet<string> = new Set([
  'http',
  'https',
  ...['http', 'https', 'ssh', 'git', 'file'].map((transport) => `git+${transport}`),
  ...['http', 'https', 'ssh', 'static-http', 'file'].map((transport) => `hg+${transport}`),
  ...['http', 'https', 'ssh', 'svn', 'file'].map((transport) => `svn+${transport}`),
  ...['http', 'https', 'ssh', 'sftp', 'ftp', 'lp', 'file'].map((transport) => `bzr+${transport}`),
]);
const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):/;
const FORM = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/([^/?#]*)([^?#]*)/;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;

/** Lower-case scheme of a text that begins with a URL scheme supported by pip, or `undefined`. */
export function requirementScheme(text: string): string | undefined {
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
  return scheme !== undefined && SCHEMES.has(scheme) ? scheme : undefined;
}

/** Why pip does not accept a text as the URL of a requirement; `undefined` if it does. */
export function urlProblem(text: string): string | undefined {
  const match = FORM.exec(text);
  if (match === null || /\s/.test(text) || requirementScheme(text) === undefined)
    return 'expected a URL that pip knows';
  // Python refuses some other hosts, depending on its release.
  if (!/^[!-Z^-~]*$/.test(match[1] ?? '')) return 'expected a host name in ASCII';
  const egg = /[#&]egg=([^&]*)/.exec(text)?.[1];
  if (egg !== undefined && !NAME.test(egg)) return '#egg= takes a name alone: write name[extra] @ URL';
  return undefined;
}

/** Why pip does not accept the URL after a name or `-e`. pip reads brackets at its end as extras. */
export function namedUrlProblem(text: string): string | undefined {
  const brackets = 'brackets at the end of a URL are not read: write name[extra] @ URL';
  return urlProblem(text) ?? (text.endsWith(']') ? brackets : undefined);
}

/** Why pip does not accept the URL on a line of its own, where a wheel is identified by its file name. */
export function bareUrlProblem(url: string): string | undefined {
  const problem = urlProblem(url);
  if (problem !== undefined) return problem;
  const path = decode(FORM.exec(url)?.[2] ?? '');
  return path === undefined ? 'the percent escapes of the URL are not UTF-8' : wheelProblem(path);
}

/** Why pip does not accept a path as that of a wheel; `undefined` if it does, or if it is not a wheel. */
export function wheelProblem(path: string): string | undefined {
  const name = path.split('/').findLast((part) => part !== '') ?? '';
  if (extensionOf(name) !== '.whl' || isWheelName(name)) return undefined;
  return "expected a wheel's file name such as name-1.0-py3-none-any.whl";
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * Extension as pip determines it: from the last dot, including a preceding `.tar`; empty if the only dots are leading
 * ones.
 */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const start = name.search(/[^.]/);
  const dot = name.lastIndexOf('.');
  if (start < 0 || dot < start) return '';
  const tar = name.slice(0, dot).toLowerCase().endsWith('.tar');
  return name.slice(tar ? dot - '.tar'.length : dot);
}

// https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
function isWheelName(name: string): boolean {
  const parts = name.slice(0, -'.whl'.length).split('-');
  const [project = '', version = '', build = '0'] = parts.length === 6 ? parts : parts.slice(0, 2);
  const tags = parts.slice(-3).map((tag) => tag.split('.'));
  return (
    (parts.length === 5 || parts.length === 6) &&
    NAME.test(project) &&
    !project.includes('__') &&
    isVersion(version) &&
    /^[0-9]/.test(build) &&
    tags.flat().every((tag) => tag !== '') &&
    (tags[0] ?? []).every((tag) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(tag))
  );
}
