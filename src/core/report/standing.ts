import type { Diagnostic } from '../model/diagnostic.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import type { PinChecker } from '../pinning/check.ts';

/**
 * Marks the findings that the merge base has too, and puts them behind those that a change introduces. Lines move, so that path,
 * code and message make a finding; of several equal ones as many are marked as there were.
 */
export function markStanding(
  findings: readonly Diagnostic[],
  before: readonly Diagnostic[],
  nameOf: (diagnostic: Diagnostic) => string = nameInTree,
): readonly Diagnostic[] {
  const left = new Map<string, number>();
  for (const diagnostic of before) left.set(nameOf(diagnostic), (left.get(nameOf(diagnostic)) ?? 0) + 1);
  const marked = findings.map((diagnostic): Diagnostic => {
    const name = nameOf(diagnostic);
    const count = left.get(name) ?? 0;
    if (count === 0) return diagnostic;
    left.set(name, count - 1);
    return { ...diagnostic, standing: true };
  });
  return [...marked.filter(({ standing }) => !standing), ...marked.filter(({ standing }) => standing)];
}

function nameInTree({ path, code, message }: Diagnostic): string {
  return JSON.stringify([path, code, message]);
}

/** What is not pinned in an environment, with what its merge base left open too marked. Its own file may have another name there. */
export function standingPins(
  environment: HashedEnvironment,
  before: HashedEnvironment | undefined,
  checker: PinChecker,
): readonly Diagnostic[] {
  const found = checker.check(environment);
  if (before === undefined || found.length === 0) return found;
  const was = checker.check(before);
  if (before.source === environment.source) return markStanding(found, was);
  const moved = was.map((diagnostic) =>
    diagnostic.path === before.source ? { ...diagnostic, path: environment.source } : diagnostic,
  );
  return markStanding(found, moved);
}
