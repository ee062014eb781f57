/** A conda match spec: what the solver may choose from. */
export interface MatchSpec {
  readonly channel: string | undefined;
  readonly name: string;
  /** Version constraint in canonical text: `==1.2`, `1.2.*`, `>=1,<2`. */
  readonly version: string | undefined;
  readonly build: string | undefined;
}

export type MatchSpecReading =
  | { readonly ok: true; readonly spec: MatchSpec }
  | { readonly ok: false; readonly reason: string };

const NAME = /^[a-z0-9_][a-z0-9_.-]*$/;
const CHANNEL = /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/;
/** Longer than any real spec: what follows reads white space more than once. */
const MAX_LENGTH = 500;
const ATOM = /^(?:==|!=|<=|>=|~=|<|>|=)?[A-Za-z0-9_.!+*-]+$/;
const BUILD = /^[A-Za-z0-9_.*+]+$/;

/**
 * Reads `[channel::]name`, followed by nothing, `=version[=build]`, `==version[=build]`, ` version [build]` or a constraint
 * such as `>=1,<2`. Bracket, URL and regular-expression forms are refused.
 * https://docs.conda.io/projects/conda/en/stable/dev-guide/api/conda/models/match_spec/index.html
 */
export function parseMatchSpec(text: string): MatchSpecReading {
  if (text.length > MAX_LENGTH) return { ok: false, reason: `expected at most ${MAX_LENGTH} characters` };
  const refused = /[[\]();@$^]|:\/\//.exec(text);
  if (refused !== null) return { ok: false, reason: `${JSON.stringify(refused[0])} is not read in a match spec yet` };
  const separator = text.indexOf('::');
  const channel = separator < 0 ? undefined : text.slice(0, separator).trim();
  if (channel !== undefined && !CHANNEL.test(channel)) return { ok: false, reason: 'expected channel::name' };
  const rest = text.slice(separator < 0 ? 0 : separator + 2).trim();
  const end = rest.search(/[\s=<>!~]/);
  const name = (end < 0 ? rest : rest.slice(0, end)).toLowerCase();
  if (!NAME.test(name)) return { ok: false, reason: 'expected a package name' };
  const constraint = parseConstraint(end < 0 ? '' : rest.slice(end).trim());
  if (constraint === undefined)
    return { ok: false, reason: 'expected name, name=version, name=version=build or name>=version' };
  return { ok: true, spec: { channel, name, ...constraint } };
}

/** Canonical text, which conda, mamba and micromamba install as it stands: `[channel::]name[ version[ build]]`. */
export function formatMatchSpec(spec: MatchSpec): string {
  const version = spec.version ?? (spec.build === undefined ? undefined : '*');
  const parts = [spec.name, version, spec.build].filter((part) => part !== undefined);
  return `${spec.channel === undefined ? '' : `${spec.channel}::`}${parts.join(' ')}`;
}

/** True when the solver has no choice of version: `==1.2` without a wildcard. */
export function isExactVersion(spec: MatchSpec): boolean {
  return spec.version !== undefined && /^==[^*,|<>!~=]+$/.test(spec.version);
}

type Constraint = Pick<MatchSpec, 'version' | 'build'>;

function parseConstraint(text: string): Constraint | undefined {
  if (text === '') return { version: undefined, build: undefined };
  if (/^=[^=]/.test(text)) return parseFuzzy(text.slice(1).trim());
  return parsePositional(text);
}

// `=1.2` means any 1.2; with a build string behind it conda takes the version as exact.
function parseFuzzy(text: string): Constraint | undefined {
  const [version = '', build, ...more] = text.split(/=| +/);
  if (more.length > 0 || !/^[A-Za-z0-9_.!+*-]*[A-Za-z0-9_*]$/.test(version)) return undefined;
  if (build !== undefined && !BUILD.test(build)) return undefined;
  if (version === '*') return { version: undefined, build };
  if (version.includes('*')) return { version, build };
  return { version: build === undefined ? `${version}.*` : `==${version}`, build };
}

function parsePositional(text: string): Constraint | undefined {
  const tight = text.replace(/\s*([,|])\s*/g, '$1').replace(/(==|!=|<=|>=|~=|<|>)\s+/g, '$1');
  const exact = /^(==[^=\s]+)=([^=\s]+)$/.exec(tight);
  const [version = '', build, ...more] = exact === null ? tight.split(/\s+/) : [exact[1] ?? '', exact[2]];
  const valid = version.split(/[,|]/).every((atom) => ATOM.test(atom));
  if (more.length > 0 || !valid || (build !== undefined && !BUILD.test(build))) return undefined;
  if (version === '*') return { version: undefined, build };
  return { version: /^[A-Za-z0-9_.!+-]+$/.test(version) ? `==${version}` : version, build };
}
