import type { Python } from '../../model/definition.ts';
import { parseMatchSpec } from '../../names/match-spec.ts';

/** Names of the conda packages that a definition asks for. */
export function condaNames({ conda }: Pick<Python, 'conda'>): readonly string[] {
  return conda.flatMap((text) => {
    const reading = parseMatchSpec(text);
    return reading.ok ? [reading.spec.name] : [];
  });
}

/** True where conda solves an environment: a lock leaves nothing to solve, and without conda pip uses the base's Python. */
export function isCondaInstalled({ channels, conda, locked }: Python): boolean {
  return locked === undefined && channels.length + conda.length > 0;
}
