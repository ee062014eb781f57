import { fingerprint } from '../config/baseline.ts';
import { type Diagnostic, type Severity, START } from '../model/diagnostic.ts';
import type { Document, HashedEnvironment } from '../model/environment.ts';
import { DEFINITION_FINDINGS, finding, keepFindings } from '../model/findings.ts';
import { lazy, once } from '../model/once.ts';
import { valuesOf } from '../model/part.ts';
import { withoutCredentials } from '../model/unpinned.ts';
import { indexLines, type LineIndex, positionAt } from '../text/line-index.ts';
import { ignoredAt } from './ignores.ts';
import { PIN_RULES } from './rules.ts';
import { installedByPip } from './subject/pip-requirements.ts';
import { documentsOf, placesOf } from './subject/places.ts';
import type { Fix, OpenPin, PinRule, PinSubject } from './subject/rule.ts';
import { runCommands } from './subject/run-commands.ts';
import { findSecrets } from './subject/secret-texts.ts';

/** A finding of a rule, and its correction if there is one. */
export interface Pin {
  readonly diagnostic: Diagnostic;
  /** What the finding is about, without credentials. Together with path and code it identifies the finding. */
  readonly subject: string;
  readonly fixes: readonly Fix[];
}

/**
 * Finds what an environment leaves open, so that its next build may differ, and what does not belong in it. Each rule
 * has its own severity unless a policy sets another or `off`; comments in the files and the baseline suppress findings.
 * There is one checker per run: policies, the report and fixes all query it, and it caches the results.
 */
export interface PinChecker {
  readonly find: (environment: HashedEnvironment) => readonly Pin[];
  /** The findings without their corrections, as many as are kept of a definition. */
  readonly check: (environment: HashedEnvironment) => readonly Diagnostic[];
  /** Those that a policy makes errors. Where there is no such policy, no rule is run. */
  readonly forbidden: (environment: HashedEnvironment) => readonly Diagnostic[];
}

export function createPinChecker(): PinChecker {
  const linesOf = once((document: Document) => indexLines(document.text));
  const secretsIn = once((document: Document) => findSecrets(document.text));
  const find = once((environment: HashedEnvironment) => findAll(subjectOf(environment, linesOf, secretsIn), linesOf));
  const check = (environment: HashedEnvironment) => {
    const found = find(environment).map(({ diagnostic }) => diagnostic);
    return keepFindings(found, DEFINITION_FINDINGS, environment.source);
  };
  const forbidden = (environment: HashedEnvironment) =>
    mayForbid(environment) ? check(environment).filter(({ severity }) => severity === 'error') : [];
  return { find, check, forbidden };
}

function mayForbid({ policies }: HashedEnvironment): boolean {
  return PIN_RULES.some(({ id, severity }) => (policies[id] ?? severity) === 'error');
}

type LinesOf = (document: Document) => LineIndex;

function subjectOf(environment: HashedEnvironment, linesOf: LinesOf, secretsIn: PinSubject['secretsIn']): PinSubject {
  const { python } = environment.image;
  const values = valuesOf(environment.parts);
  return {
    environment,
    conda: [...new Set(python.conda)].flatMap((text) => {
      const spec = values.specs.get(text);
      return spec === undefined ? [] : [{ text, spec }];
    }),
    installed: installedByPip(python.pip, values),
    places: placesOf(environment, linesOf),
    commands: lazy(() => runCommands(environment)),
    secretsIn,
  };
}

function findAll(subject: PinSubject, linesOf: LinesOf): readonly Pin[] {
  const { environment } = subject;
  const policies = new Map(Object.entries(environment.policies));
  return PIN_RULES.flatMap((rule) => {
    const severity = policies.get(rule.id) ?? rule.severity;
    if (severity === 'off') return [];
    const found = rule.find(subject).flatMap((open) => pinOf({ rule, severity, linesOf }, open, environment) ?? []);
    return firstOfEach(found);
  });
}

// A package that appears in several lines is one finding, and all of the lines correct it.
function firstOfEach(found: readonly Pin[]): readonly Pin[] {
  if (found.length < 2) return found;
  const same = Map.groupBy(found, ({ subject, diagnostic }) => JSON.stringify([subject, diagnostic.path]));
  return [...same.values()].flatMap((all) =>
    all.slice(0, 1).map((first) => ({ ...first, fixes: all.flatMap(({ fixes }) => fixes) })),
  );
}

interface Check {
  readonly rule: PinRule;
  readonly severity: Severity;
  readonly linesOf: LinesOf;
}

function pinOf(
  { rule: { id }, severity, linesOf }: Check,
  open: OpenPin,
  environment: HashedEnvironment,
): Pin | undefined {
  const { source, accepted, image } = environment;
  const path = open.place?.path ?? image.dockerfile?.path ?? source;
  const document = documentsOf(environment).find((candidate) => candidate.path === path);
  const lines = document && linesOf(document);
  const subject = withoutCredentials(open.subject);
  if (accepted.size > 0 && accepted.has(fingerprint({ path, code: id, subject }))) return undefined;
  const offset = open.place?.start ?? 0;
  const ignored = lines && ignoredAt(lines, offset, id);
  if (ignored === 'ignored') return undefined;
  const hint = ignored === 'no-reason' ? `write the reason behind "terrarium: ignore[${id}]"` : open.hint;
  // A finding without a place is reported at the start: GitHub shows no annotation without a line.
  const at = lines === undefined ? START : positionAt(lines, offset);
  return { diagnostic: finding(severity, id, open.message, { path, at, hint }), subject, fixes: open.fixes ?? [] };
}

/** The files of several environments by path, without duplicates. */
export function documentsByPath(environments: readonly HashedEnvironment[]): ReadonlyMap<string, Document> {
  return new Map(environments.flatMap(documentsOf).map((document) => [document.path, document]));
}
