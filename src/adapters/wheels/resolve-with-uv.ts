import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import { logicalLines } from '../../core/formats/requirements/lines.ts';
import type { PipEntry } from '../../core/model/definition.ts';
import { redact } from '../../core/model/errors.ts';
import { shorten } from '../../core/model/shorten.ts';
import { stoppedBy } from '../../core/model/stopped.ts';
import { requirementTexts } from '../../core/recipes/pip.ts';
import { indexesOf } from '../../core/wheels/index-requirements.ts';
import { type LockedPackage, readLocked } from '../../core/wheels/locked-wheels.ts';
import { formatNetrc, type Netrc } from '../../core/wheels/netrc.ts';
import type { PythonTarget } from '../../core/wheels/python-target.ts';
import { runCommand } from '../command.ts';
import { mayLogIn } from '../downloads/package-hosts.ts';
import { childEnvironment } from '../environment/child-environment.ts';
import { createFile } from '../files/write-file.ts';
import { findUv } from './find-uv.ts';
import { indexUrls, machineIndex, type PackageIndex } from './package-index.ts';

export interface UvOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Folders whose programs are not used. */
  readonly notBelow: readonly string[];
  readonly signal?: AbortSignal | undefined;
  /** Logins of hosts: those of the indexes are told. */
  readonly netrc?: Netrc | undefined;
}

export interface Unresolved {
  readonly requirements: readonly PipEntry[];
  readonly python: PythonTarget;
  /** Lines `name==version` of what stays where it fits. */
  readonly preferred?: readonly string[];
  /** A private folder. */
  readonly folder: string;
  readonly onLine: (line: string) => void;
}

/** Finds versions, with the hashes of their files, for requirements. */
export type Resolve = (unresolved: Unresolved) => Promise<readonly LockedPackage[]>;

/**
 * Resolves requirements by uv, for an interpreter that is not here. No code of a package is run: versions without a wheel are passed over.
 * https://docs.astral.sh/uv/reference/cli/#uv-pip-compile
 */
export function uvResolver(
  index: PackageIndex,
  { env, notBelow, signal, netrc: logins = new Map() }: UvOptions,
): Resolve {
  return async ({ requirements, python, preferred = [], folder, onLine }) => {
    const indexes = indexesOf(requirements);
    const own = uvEnvironment(env, notBelow, indexes);
    const uv = await findUv(index, { env: own, notBelow, folder, onLine });
    const work = join(folder, 'resolve');
    await writeRequirements(requirements, work);
    // https://docs.astral.sh/uv/concepts/resolution/#locked-requirements
    if (preferred.length > 0) await createFile(join(work, LOCK), preferred.map((line) => `${line}\n`).join(''));
    // Without logins, those of the machine's user are not for a definition either.
    const netrc = join(work, 'netrc');
    await createFile(netrc, formatNetrc(logins, privateHosts(indexes, env)));
    const output: string[] = [];
    const result = await runCommand(uv, argumentsFor(python, work), {
      env: { ...own, NETRC: netrc },
      onLine: (line) => output.push(line),
      ...(signal === undefined ? {} : { signal }),
    });
    if (signal?.aborted) throw stoppedBy(signal, 'the run was stopped');
    if (result.kind !== 'exited' || result.code !== 0) throw unresolved(output, onLine);
    return packagesIn(await readFile(join(work, LOCK), 'utf8'));
  };
}

/** Hosts of the indexes that may be told a login. */
function privateHosts(indexes: readonly string[], env: NodeJS.ProcessEnv): readonly string[] {
  const urls = indexUrls(indexes, env).map((url) => new URL(url));
  return urls.filter(mayLogIn).map(({ hostname }) => hostname);
}

const LOCK = 'lock.txt';

/** Variables that uv sees: none that holds credentials of a cloud. */
const SEEN = /^(?:PATH|HOME|USER|LANG|TMPDIR|TZ|SSL_CERT_(?:FILE|DIR)|(?:https?|no|all)_proxy|XDG_.*)$/i;

// Authorities are those of the system, as for our own requests. To uv a variable counts for more than a line that names the index; to pip, and to us,
// the line does.
function uvEnvironment(
  env: NodeJS.ProcessEnv,
  notBelow: readonly string[],
  [main = '']: readonly string[],
): NodeJS.ProcessEnv {
  const index = main === '' ? machineIndex(env) : undefined;
  // uv puts variables into URLs of requirements.
  const known = Object.entries(childEnvironment(env, notBelow)).filter(([name]) => SEEN.test(name));
  return {
    ...Object.fromEntries(known),
    UV_SYSTEM_CERTS: '1',
    // The older name of it.
    UV_NATIVE_TLS: '1',
    UV_PYTHON_DOWNLOADS: 'never',
    UV_NO_PROGRESS: '1',
    ...(index === undefined ? {} : { UV_DEFAULT_INDEX: index }),
  };
}

async function writeRequirements(requirements: readonly PipEntry[], work: string): Promise<void> {
  await mkdir(work, { recursive: true });
  for (const [name, text] of requirementTexts(requirements, '')) await createFile(join(work, name), text);
}

function argumentsFor(python: PythonTarget, work: string): readonly string[] {
  return [
    'pip',
    'compile',
    join(work, 'requirements.txt'),
    `--output-file=${join(work, LOCK)}`,
    `--python-version=${python.fullVersion ?? python.version}`,
    `--python-platform=${platformFor(python)}`,
    '--generate-hashes',
    '--only-binary=:all:',
    // As pip looks at all indexes.
    '--index-strategy=unsafe-best-match',
    '--no-header',
    '--no-annotate',
    '--no-config',
    '--quiet',
  ];
}

/** Releases of glibc that uv knows. */
const GLIBC: readonly number[] = [40, 39, 38, 37, 36, 35, 34, 33, 32, 31, 28, 17];

function platformFor({ machine, libc }: PythonTarget): string {
  if (libc.kind === 'musl') return `${machine}-unknown-linux-musl`;
  const minor = GLIBC.find((release) => release <= libc.minor);
  if (minor === undefined) throw needsBuildKit(`uv knows no platform with glibc ${libc.major}.${libc.minor}`);
  return `${machine}-manylinux_2_${minor}`;
}

function unresolved(output: readonly string[], onLine: (line: string) => void): Error {
  for (const line of output) onLine(redact(line));
  const text = output.join(' ').replace(/\s+/g, ' ');
  if (/No interpreter found/i.test(text))
    return needsBuildKit('packages without hashes are resolved by uv, which needs a Python on this machine');
  return needsBuildKit(`uv resolves no wheels: ${shorten(text, 500)}`);
}

function packagesIn(text: string): readonly LockedPackage[] {
  const lines = logicalLines(text).map((line) => line.text.replace(/[ \t]+/g, ' '));
  const packages = readLocked(lines);
  if (packages === undefined) throw needsBuildKit('what uv resolved cannot be read');
  return packages;
}
