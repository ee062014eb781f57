import { posix } from 'node:path';
import type { Diagnostic, Severity } from '../../core/model/diagnostic.ts';
import { logLine } from '../../core/text/safe-text.ts';

/** What annotations need of `@actions/core`. */
export interface AnnotationSink {
  readonly error: (message: string, properties: AnnotationProperties) => void;
  readonly warning: (message: string, properties: AnnotationProperties) => void;
  readonly notice: (message: string, properties: AnnotationProperties) => void;
}

interface AnnotationProperties {
  title?: string;
  file?: string;
  startLine?: number;
  startColumn?: number;
}

// GitHub shows ten of each severity for a step and drops the rest; the line that fails the step is an error of its own.
const LIMITS: Readonly<Record<Severity, number>> = { error: 9, warning: 10, note: 10 };

/** Shows findings beside the lines of the pull request; answers how many found no place. `root` is relative to the workspace. */
export function annotate(sink: AnnotationSink, diagnostics: readonly Diagnostic[], root: string): number {
  const left = { ...LIMITS };
  let dropped = 0;
  for (const diagnostic of diagnostics) {
    const { severity } = diagnostic;
    if (left[severity] === 0) dropped += 1;
    else annotateOne(sink, diagnostic, root);
    left[severity] = Math.max(0, left[severity] - 1);
  }
  return dropped;
}

function annotateOne(sink: AnnotationSink, diagnostic: Diagnostic, root: string): void {
  const { severity, code, message, hint, path, line, column } = diagnostic;
  const text = logLine(hint === undefined ? message : `${message}. ${hint}`);
  const properties: AnnotationProperties = {
    title: logLine(code),
    ...(path === '.' ? {} : { file: logLine(posix.join(root, path)) }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  };
  const say = { error: sink.error, warning: sink.warning, note: sink.notice }[severity];
  say(text, properties);
}
