import { TerrariumError } from '../../../core/model/errors.ts';
import { type Pickable, pick } from '../../../core/normalize/pick.ts';

/** Throws a usage error where one of some lists of patterns has one that names nothing: a slip, before anything is asked or built. */
export function requireMatches(definitions: readonly Pickable[], lists: readonly (readonly string[])[]): void {
  const findings = lists.flatMap((patterns) => (patterns.length === 0 ? [] : pick(definitions, patterns).diagnostics));
  const missed = findings.find(({ severity }) => severity === 'error');
  if (missed === undefined) return;
  throw new TerrariumError('usage', missed.message, missed.hint === undefined ? {} : { hint: missed.hint });
}
