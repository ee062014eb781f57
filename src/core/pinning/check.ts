import type { Diagnostic, HashedEnvironment, Severity } from '../model.ts';
import { aptUnpinned } from './apt-unpinned.ts';
import { baseLatest } from './base-latest.ts';
import { baseNoTag } from './base-no-tag.ts';
import { condaUnpinned } from './conda-unpinned.ts';
import { pipUnpinned } from './pip-unpinned.ts';
import { type Loose, type PinRule, pinMessage } from './rule.ts';
import { sparkUnpinned } from './spark-unpinned.ts';
import { urlFloating } from './url-floating.ts';

/** Every rule, in the order of its findings. */
export const PIN_RULES: readonly PinRule[] = [
  baseNoTag,
  baseLatest,
  condaUnpinned,
  pipUnpinned,
  sparkUnpinned,
  aptUnpinned,
  urlFloating,
];

/**
 * What an environment leaves open, so that its next build may differ: one finding each, with a hint how to pin it. A warning,
 * unless a policy gives the rule another severity or switches it off.
 */
export function checkPins(environment: HashedEnvironment): readonly Diagnostic[] {
  const policies = new Map(Object.entries(environment.policies));
  return PIN_RULES.flatMap(({ id, find }) => {
    const severity = policies.get(id) ?? 'warning';
    if (severity === 'off') return [];
    return firstOfEach(find(environment)).map((loose) => diagnosticOf(severity, id, loose, environment));
  });
}

function firstOfEach(found: readonly Loose[]): readonly Loose[] {
  const seen = new Set<string>();
  return found.filter(({ subject }) => {
    const first = !seen.has(subject);
    seen.add(subject);
    return first;
  });
}

function diagnosticOf(
  severity: Severity,
  code: string,
  loose: Loose,
  { image, source }: HashedEnvironment,
): Diagnostic {
  const { dockerfile } = image;
  const inDockerfile = loose.inDockerfile === true && dockerfile !== undefined;
  return {
    severity,
    code,
    message: pinMessage(loose),
    path: inDockerfile ? dockerfile.path : source,
    ...(inDockerfile && loose.offset !== undefined ? positionOf(dockerfile.text, loose.offset) : {}),
    hint: loose.hint,
  };
}

function positionOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
