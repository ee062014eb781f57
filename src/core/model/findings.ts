import { type Diagnostic, isClean, type Position, type Severity } from './diagnostic.ts';
import { redact } from './errors.ts';
import type { Item, Stage } from './item.ts';

/** Position of a finding, and how to fix it. */
export interface FindingDetails {
  readonly at?: Position | undefined;
  readonly hint?: string | undefined;
}

/**
 * Collects the findings about one file. Messages and hints may contain untrusted text: they are redacted here, and only
 * here.
 */
export class Findings {
  readonly path: string;
  #found: Diagnostic[];

  /** `before` holds the findings of earlier stages. */
  constructor(path: string, before: readonly Diagnostic[] = []) {
    this.path = path;
    this.#found = [...before];
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#found;
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
    const text = { message: redact(message), ...(hint ? { hint: redact(hint) } : {}) };
    this.#found.push({ severity, code, path: this.path, ...position, ...text });
  }

  /** Adds findings collected elsewhere. */
  add(...diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) this.#found.push(diagnostic);
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
  return { severity, code, message: redact(message), path, ...position, ...(hint ? { hint: redact(hint) } : {}) };
}
