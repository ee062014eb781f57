import { fingerprint } from '../config/baseline.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { Document, HashedEnvironment } from '../model/environment.ts';
import { finding } from '../model/findings.ts';
import { withoutCredentials } from '../model/unpinned.ts';
import { ignoredAt } from './ignores.ts';
import { PIN_RULES } from './rules.ts';
import { positionAt } from './subject/place.ts';
import { placesOf } from './subject/places.ts';
import type { Fix, Loose, PinRule } from './subject/rule.ts';

/** A finding of a rule, and how to correct it where that can be said. */
export interface Pin {
  readonly diagnostic: Diagnostic;
  /** What it is about, without credentials: with path and code it tells one finding from another. */
  readonly subject: string;
  readonly fixes: readonly Fix[];
}

/**
 * What an environment leaves open, so that its next build may differ, and what does not belong into it. Severities are the rules'
 * own unless a policy gives another or `off`; comments in the files and the baseline take findings away.
 */
export function findPins(environment: HashedEnvironment): readonly Pin[] {
  const known = FOUND.get(environment);
  if (known !== undefined) return known;
  const found = findAll(environment);
  FOUND.set(environment, found);
  return found;
}

// Policies, the report and fixes ask one after the other.
const FOUND = new WeakMap<HashedEnvironment, readonly Pin[]>();

function findAll(environment: HashedEnvironment): readonly Pin[] {
  const subject = { environment, places: placesOf(environment) };
  const policies = new Map(Object.entries(environment.policies));
  return PIN_RULES.flatMap((rule) => {
    const severity = policies.get(rule.id) ?? rule.severity;
    if (severity === 'off') return [];
    const found = rule.find(subject).flatMap((loose) => pinOf(severity, rule, loose, environment) ?? []);
    return firstOfEach(found);
  });
}

/** The findings alone. */
export function checkPins(environment: HashedEnvironment): readonly Diagnostic[] {
  return findPins(environment).map(({ diagnostic }) => diagnostic);
}

// A package that several lines name is one finding, which all of them correct.
function firstOfEach(found: readonly Pin[]): readonly Pin[] {
  const same = Map.groupBy(found, ({ subject, diagnostic }) => JSON.stringify([subject, diagnostic.path]));
  return [...same.values()].flatMap((all) =>
    all.slice(0, 1).map((first) => ({ ...first, fixes: all.flatMap(({ fixes }) => fixes) })),
  );
}

function pinOf(severity: Severity, { id }: PinRule, loose: Loose, environment: HashedEnvironment): Pin | undefined {
  const { source, accepted } = environment;
  const path = loose.place?.path ?? environment.image.dockerfile?.path ?? source;
  const document = documentsOf(environment).find((candidate) => candidate.path === path);
  const subject = withoutCredentials(loose.subject);
  if (accepted.has(fingerprint({ path, code: id, subject }))) return undefined;
  const offset = loose.place?.start ?? 0;
  const ignored = document && ignoredAt(document.text, offset, id);
  if (ignored === 'ignored') return undefined;
  const hint = ignored === 'no-reason' ? `write the reason behind "terrarium: ignore[${id}]"` : loose.hint;
  const at = positionOf(document, offset);
  return { diagnostic: finding(severity, id, loose.message, { path, at, hint }), subject, fixes: loose.fixes ?? [] };
}

/** The files of an environment, and the configuration where it names the base. */
export function documentsOf({ documents, baseAt }: HashedEnvironment): readonly Document[] {
  return baseAt === undefined ? documents : [...documents, baseAt.document];
}

/** The files of several environments by path, each once. */
export function documentsByPath(environments: readonly HashedEnvironment[]): ReadonlyMap<string, Document> {
  return new Map(environments.flatMap(documentsOf).map((document) => [document.path, document]));
}

// Also what has no place of its own stands somewhere: GitHub shows no annotation without a line.
function positionOf(
  document: Document | undefined,
  offset: number,
): { readonly line: number; readonly column: number } {
  return document === undefined ? { line: 1, column: 1 } : positionAt(document.text, offset);
}
