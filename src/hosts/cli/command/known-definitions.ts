import { TerrariumError } from '../../../core/model/errors.ts';
import { type Asked, askedBy, EVERYTHING } from '../../../core/normalize/asked.ts';
import { environmentsOf } from '../../../core/normalize/definitions.ts';
import { pick } from '../../../core/normalize/pick.ts';
import { repositoryOrder } from '../../../core/oci/repository-order.ts';
import { versionStateOf } from '../../../core/oci/version-state.ts';
import { findDefinition, type KnownDefinition } from '../../../core/packages/find-definition.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { openRegistry } from '../../composition.ts';
import type { Arguments } from './arguments.ts';
import { hostOptions, loadHead, requireConfig } from './load.ts';
import { printNote } from './output.ts';
import { noteDamagedChanges } from './registered.ts';

/** Finds what the arguments of a command name, exactly as many as it takes. */
export async function readDefinitions(
  args: Arguments,
  count: number,
  signal: AbortSignal,
): Promise<readonly KnownDefinition[]> {
  if (args.positionals.length !== count) {
    const what = count === 1 ? 'one environment' : `${count} environments`;
    throw new TerrariumError(
      'usage',
      `expected ${what}: id, name, definition hash, digest, name:version or name@label`,
    );
  }
  const options = hostOptions(args, signal);
  const head = await loadHead(options, askedByNames(args.positionals));
  requireConfig(head);
  const { order } = repositoryOrder(head.config, false);
  const registry = openRegistry(options, head.config);
  const environments = environmentsOf(head);
  const found = await Promise.all(args.positionals.map((text) => findDefinition(registry, order, text, environments)));
  for (const known of found) noteChanges(known);
  return found;
}

/** Says that what was found is archived: it can be used all the same. */
export function noteChanges({ title, record, state }: KnownDefinition): void {
  if (record === undefined || state === undefined) return;
  noteDamagedChanges(record.name, state);
  if (versionStateOf(state, record.version).archived) printNote(`${logLine(title)} is archived`);
}

/** Names of environments ask for those; a hash or a digest may be any's. */
export function askedByNames(names: readonly string[]): Asked {
  return (found) => (pick(found, names).diagnostics.length === 0 ? askedBy([names])(found) : EVERYTHING(found));
}
