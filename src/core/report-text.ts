import type { Diagnostic } from './model.ts';
import type { Report } from './report.ts';

/** The report for a terminal: plain text in aligned columns. */
export function renderPlanText(_report: Report): string {
  return '';
}

/** `error path:line:column: message [code]`, and a line with the hint. */
export function renderDiagnostic(diagnostic: Diagnostic): string {
  return diagnostic.message;
}
