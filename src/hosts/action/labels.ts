/** What is meant where a label names no environment. */
export const CHANGED = Symbol('changed');

/** A pattern of environments, or those that the pull request changes. */
export type LabelRequest = string | typeof CHANGED;

/** What labels request to build again. */
export interface LabelRequests {
  readonly force: readonly LabelRequest[];
  readonly refresh: readonly LabelRequest[];
}

/**
 * Labels `terrarium:rebuild` and `terrarium:refresh`, with a pattern behind a blank or without: only who may triage sets labels.
 * https://docs.github.com/en/issues/using-labels-and-milestones-to-track-work/managing-labels
 */
export function readLabels(names: readonly string[]): LabelRequests {
  const requested = (kind: string) =>
    names.flatMap((name): readonly LabelRequest[] => {
      const match = /^terrarium:(rebuild|refresh)(?:\s+(\S.*))?$/.exec(name.trim());
      return match === null || match[1] !== kind ? [] : [match[2]?.trim() ?? CHANGED];
    });
  return { force: requested('rebuild'), refresh: requested('refresh') };
}

/** What labels ask for as patterns that name something, and those that name nothing: a label must not fail a run. */
export function patternsOf(
  requests: readonly LabelRequest[],
  changed: readonly string[],
  isKnown: (pattern: string) => boolean,
): { readonly patterns: readonly string[]; readonly unknown: readonly string[] } {
  const named = requests.flatMap((request) => (typeof request === 'string' ? [request] : []));
  // An exclusion would mean everything else.
  const known = named.filter((pattern) => !pattern.startsWith('!') && isKnown(pattern));
  const patterns = requests.includes(CHANGED) ? [...known, ...changed] : known;
  return { patterns, unknown: named.filter((pattern) => !known.includes(pattern)) };
}
