import { type Diagnostic, isClean, type Position, type Severity } from './diagnostic.ts';
import { redact } from './errors.ts';
import type { Item, Stage } from './item.ts';

/** Findings that are kept of a definition or of one file. */
export const DEFINITION_FINDINGS = 100;
/** Findings that a run shows and writes into JSON. */
export const RUN_FINDINGS = 2000;

/** The worst first. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** Position of a finding, and how to fix it. */
export interface FindingDetails {
  readonly at?: Position | undefined;
  readonly hint?: string | undefined;
}

/**
 * Collects the findings about one file, as many as `KeptFindings` keeps. Messages and hints may contain untrusted text: they are
 * redacted and cut here, and only here.
 */
export class Findings {
  readonly path: string;
  #found: KeptFindings;

  /** `before` holds the findings of earlier stages. */
  constructor(path: string, before: readonly Diagnostic[] = [], most = DEFINITION_FINDINGS) {
    this.path = path;
    this.#found = new KeptFindings(most, path);
    this.add(...before);
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#found.diagnostics;
  }

  error(code: string, message: string, details?: FindingDetails): void {
    this.find('error', code, message, details);
  }

  warning(code: string, message: string, details?: FindingDetails): void {
    this.find('warning', code, message, details);
  }

  note(code: string, message: string, details?: FindingDetails): void {
    this.find('note', code, message, details);
  }

  /** Adds a finding whose severity is decided by the caller. */
  find(severity: Severity, code: string, message: string, { at, hint }: FindingDetails = {}): void {
    const position = at === undefined ? {} : { line: at.line, column: at.column };
    const text = { message: shown(message), ...(hint ? { hint: shown(hint) } : {}) };
    this.#found.add({ severity, code, path: this.path, ...position, ...text });
  }

  /** Adds findings collected elsewhere. */
  add(...diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) this.#found.add(diagnostic);
  }

  /** Reads what no image depends on: each mistake in it is a warning. */
  asWarnings<T>(read: (findings: Findings) => T): T {
    const own = new Findings(this.path);
    const value = read(own);
    for (const diagnostic of own.diagnostics) this.add({ ...diagnostic, severity: 'warning' });
    return value;
  }

  /** Findings in a file that this one refers to. They are collected here, under the other file's path. */
  within(path: string): Findings {
    const part = new Findings(path);
    part.#found = this.#found;
    return part;
  }

  /** The value of an item, or its failure at a stage if there is an error or no value. The first error is the cause. */
  item<T>(id: string, stage: Stage, value: T | undefined): Item<T> {
    const { diagnostics } = this;
    if (value !== undefined && isClean(diagnostics)) return { id, diagnostics, ok: true, value };
    const cause = diagnostics.find(({ severity }) => severity === 'error')?.message ?? '';
    return { id, diagnostics, ok: false, stage, cause };
  }
}

/** One finding without a scope. */
export function finding(
  severity: Severity,
  code: string,
  message: string,
  { path, at, hint }: FindingDetails & { readonly path: string },
): Diagnostic {
  const position = at === undefined ? {} : { line: at.line, column: at.column };
  return { severity, code, message: shown(message), path, ...position, ...(hint ? { hint: shown(hint) } : {}) };
}

const MAX_CHARACTERS = 1000;

// Redacted first: half of a credential is not recognised.
function shown(text: string): string {
  const redacted = redact(text);
  if (redacted.length <= MAX_CHARACTERS) return redacted;
  const cut = [...redacted.slice(0, 2 * MAX_CHARACTERS)].slice(0, MAX_CHARACTERS).join('');
  return cut.length === redacted.length ? redacted : `${cut}...`;
}

/**
 * Findings of a scope, at most `most` of them and one that says how many were left out. Errors are kept before warnings and
 * warnings before notes; within a severity the first ones. So whoever asks for an error gets one if there was one.
 */
export class KeptFindings {
  readonly #most: number;
  readonly #path: string;
  readonly #kept: Diagnostic[] = [];
  readonly #leftOut = new Map<Severity, number>();

  /** `path` is that of the finding about the others. */
  constructor(most: number, path: string) {
    this.#most = most;
    this.#path = path;
  }

  get diagnostics(): readonly Diagnostic[] {
    if (this.#leftOut.size === 0) return this.#kept;
    return [...this.#kept, leftOut(this.#leftOut, this.#path)];
  }

  add(diagnostic: Diagnostic): void {
    if (diagnostic.code === 'findings-left-out') {
      for (const [severity, count] of countsOf(diagnostic)) this.#leaveOut(severity, count);
    } else if (this.#kept.length < this.#most) this.#kept.push(diagnostic);
    else this.#replace(diagnostic);
  }

  #replace(diagnostic: Diagnostic): void {
    const rank = SEVERITIES.indexOf(diagnostic.severity);
    const milder = SEVERITIES.slice(rank + 1).reverse();
    for (const severity of milder) {
      const place = this.#kept.findLastIndex((other) => other.severity === severity);
      if (place < 0) continue;
      this.#kept.splice(place, 1);
      this.#kept.push(diagnostic);
      this.#leaveOut(severity, 1);
      return;
    }
    this.#leaveOut(diagnostic.severity, 1);
  }

  #leaveOut(severity: Severity, count: number): void {
    this.#leftOut.set(severity, (this.#leftOut.get(severity) ?? 0) + count);
  }
}

/** What a run shows of its findings: see `KeptFindings`. */
export function shownFindings(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return keepFindings(diagnostics, RUN_FINDINGS, '.');
}

/** The findings that are kept of a list; the list itself if it is short enough. */
export function keepFindings(diagnostics: readonly Diagnostic[], most: number, path: string): readonly Diagnostic[] {
  if (diagnostics.length <= most) return diagnostics;
  const kept = new KeptFindings(most, path);
  for (const diagnostic of diagnostics) kept.add(diagnostic);
  return kept.diagnostics;
}

function leftOut(counts: ReadonlyMap<Severity, number>, path: string): Diagnostic {
  const found = SEVERITIES.flatMap((severity) => {
    const count = counts.get(severity) ?? 0;
    return count === 0 ? [] : [{ severity, text: `${count} ${severity}${count === 1 ? '' : 's'}` }];
  });
  const message = `more findings than are kept; left out: ${found.map(({ text }) => text).join(', ')}`;
  const hint = 'correct what is shown, and run again';
  return finding(found[0]?.severity ?? 'note', 'findings-left-out', message, { path, hint });
}

// The message is the record of its counts, so that a plan file has them too.
function countsOf({ message }: Diagnostic): ReadonlyMap<Severity, number> {
  return new Map(
    SEVERITIES.flatMap((severity) => {
      const count = new RegExp(`\\b([0-9]{1,15}) ${severity}`).exec(message)?.[1];
      return count === undefined ? [] : [[severity, Number(count)] as const];
    }),
  );
}
