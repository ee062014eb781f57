import type { Diagnostic, HashedEnvironment } from '../model.ts';

/** What an environment leaves open, so that its next build may differ: warnings, each with a hint how to pin. */
export function checkPins(_environment: HashedEnvironment): readonly Diagnostic[] {
  return [];
}
