import { type DefinitionUse, DOCKERFILE_USE, platformFor } from '../../../core/exports/definition-uses.ts';
import type { HashedEnvironment } from '../../../core/model/environment.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import { askedBy } from '../../../core/normalize/asked.ts';
import { type Definition, type Definitions, environmentsOf } from '../../../core/normalize/definitions.ts';
import { pick } from '../../../core/normalize/pick.ts';
import type { Arguments } from './arguments.ts';
import { hostOptions, loadHead, requireConfig } from './load.ts';
import { requireDefinition } from './one-definition.ts';
import { printDiagnostics, printFile } from './output.ts';

/** Prints what BuildKit runs for the environment that is named. */
export function printDockerfile(args: Arguments, signal: AbortSignal): Promise<number> {
  return exportDefinitions(args, DOCKERFILE_USE, signal);
}

/** Prints the file by which another tool builds environments of the checkout. No registry is asked. */
export async function exportDefinitions(args: Arguments, use: DefinitionUse, signal: AbortSignal): Promise<number> {
  const head = await loadHead(hostOptions(args, signal), askedBy([args.positionals]));
  requireConfig(head);
  const found = use.takes === 'one' ? [requireOne(head, args.positionals)] : requireSeveral(head, args.positionals);
  if (found.some(({ item }) => !item.ok)) {
    printDiagnostics(found.flatMap(({ item }) => item.diagnostics));
    return 1;
  }
  const environments = found.flatMap(({ item }) => (item.ok ? [item.value] : []));
  printFile(textOf(use, environments, head, args.text('platform')));
  return 0;
}

function textOf(
  use: DefinitionUse,
  environments: readonly HashedEnvironment[],
  head: Definitions,
  platform: string | undefined,
): string {
  const tree = { environments: new Map(environmentsOf(head).map((one) => [one.id, one])), config: head.config };
  if (use.takes === 'one')
    return environments
      .map((one) => use.render({ environment: one, platform: platformFor(one, platform) }, tree))
      .join('');
  if (platform === undefined) return use.render(environments, tree);
  throw new TerrariumError('usage', '--platform is for the file of one environment', {
    hint: 'leave it out: every platform has a target of its own',
  });
}

function requireOne(head: Definitions, names: readonly string[]): Definition {
  const [name, ...others] = names;
  if (name !== undefined && others.length === 0) return requireDefinition(head, name);
  throw new TerrariumError('usage', 'expected one id or name', { hint: 'terrarium list shows them' });
}

function requireSeveral(head: Definitions, patterns: readonly string[]): readonly Definition[] {
  const { ids, diagnostics } = pick(head.definitions, patterns);
  const [missed] = diagnostics;
  const hint = { hint: missed?.hint ?? 'terrarium list shows them' };
  if (missed !== undefined || ids.length === 0)
    throw new TerrariumError('usage', missed?.message ?? 'nothing is selected', hint);
  const wanted = new Set(ids);
  return head.definitions.filter(({ origin }) => wanted.has(origin.id));
}
