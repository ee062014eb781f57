import { readFile, stat } from 'node:fs/promises';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import type { IndexSecret } from '../../core/wheels/index-secrets.ts';
import { type Netrc, parseNetrc } from '../../core/wheels/netrc.ts';
import { type ConfiguredIndexes, parsePipConf } from '../../core/wheels/pip-conf.ts';

/** Where the value of a secret is. */
export type SecretSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'text'; readonly text: string };

/** Secrets that the run was given, by id. */
export type SecretSources = ReadonlyMap<string, SecretSource>;

const MAX_BYTES = 1024 * 1024;

/** Indexes that secrets name, and the logins that they hold for indexes. */
export interface IndexAccess {
  readonly configured: ConfiguredIndexes | undefined;
  readonly netrc: Netrc;
}

/** Reads secrets for indexes that a definition asks for. What only the tools themselves can read is `needs-buildkit`. */
export async function readIndexSecrets(sources: SecretSources, ids: readonly string[]): Promise<IndexAccess> {
  const read = async <T>(id: IndexSecret, parse: (text: string) => T | undefined): Promise<T | undefined> =>
    ids.includes(id) ? parsed(id, await textOf(id, sources), parse) : undefined;
  const netrc = await read('netrc', parseNetrc);
  const configured = await read('pip.conf', parsePipConf);
  // The login in a URL counts for more.
  return { configured, netrc: new Map([...(netrc ?? []), ...(configured?.logins ?? [])]) };
}

function parsed<T>(id: IndexSecret, text: string, parse: (text: string) => T | undefined): T {
  const value = parse(text);
  if (value === undefined) throw needsBuildKit(`the secret ${id} says what only the tools themselves read`);
  return value;
}

async function textOf(id: IndexSecret, sources: SecretSources): Promise<string> {
  const source = sources.get(id);
  if (source?.kind === 'text') return source.text;
  const text = source && (await readSmall(source.path));
  if (text !== undefined) return text;
  const hint = `pass it: --secret id=${id},src=<file>`;
  throw new TerrariumError('secret-missing', `the secret ${id} cannot be read`, { hint });
}

async function readSmall(path: string): Promise<string | undefined> {
  try {
    const { size } = await stat(path);
    return size > MAX_BYTES ? undefined : await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
