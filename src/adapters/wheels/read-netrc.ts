import { readFile, stat } from 'node:fs/promises';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { INDEX_SECRET } from '../../core/wheels/index-secrets.ts';
import { type Netrc, parseNetrc } from '../../core/wheels/netrc.ts';

/** Where the value of a secret is. */
export type SecretSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'text'; readonly text: string };

const MAX_BYTES = 1024 * 1024;

/** Reads the netrc that a run was given. */
export async function readNetrc(secrets: ReadonlyMap<string, SecretSource>): Promise<Netrc> {
  const source = secrets.get(INDEX_SECRET);
  const text = source === undefined ? undefined : await textOf(source);
  if (text === undefined)
    throw new TerrariumError('secret-missing', `the secret ${INDEX_SECRET} cannot be read`, {
      hint: `pass it: --secret id=${INDEX_SECRET},src=<file>`,
    });
  const netrc = parseNetrc(text);
  if (netrc === undefined) throw needsBuildKit(`the secret ${INDEX_SECRET} is read otherwise by each tool`);
  return netrc;
}

async function textOf(source: SecretSource): Promise<string | undefined> {
  if (source.kind === 'text') return source.text;
  try {
    const { size } = await stat(source.path);
    return size > MAX_BYTES ? undefined : await readFile(source.path, 'utf8');
  } catch {
    return undefined;
  }
}
