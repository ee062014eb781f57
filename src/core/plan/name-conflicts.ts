import type { DefinitionHash } from '../model/definition.ts';
import { type Diagnostic, enumerate } from '../model/diagnostic.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { finding } from '../model/findings.ts';

/** Two definitions with one name and version but different meaning: neither is registered. */
export function nameConflicts(
  environments: readonly HashedEnvironment[],
  severity: 'warning' | 'error',
): readonly Diagnostic[] {
  return conflictsOf(environments).flatMap((members) => {
    const others = enumerate(members.map(({ id }) => id));
    return members.map(({ name, version, source }): Diagnostic => {
      const message = `${name}${version === undefined ? '' : `:${version}`} has several definitions: ${others}`;
      return finding(severity, 'name-conflict', message, {
        path: source,
        hint: 'give them different names or versions',
      });
    });
  });
}

export function conflictsOf(environments: readonly HashedEnvironment[]): readonly (readonly HashedEnvironment[])[] {
  const named = environments.filter(({ name }) => name !== undefined);
  const byName = Map.groupBy(named, ({ name, version }) => JSON.stringify([name, version ?? '']));
  return [...byName.values()].filter(hasConflict);
}

function hasConflict(members: readonly HashedEnvironment[]): boolean {
  return new Set(members.map((member): DefinitionHash => member.hash)).size > 1;
}
