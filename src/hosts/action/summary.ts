import { renderMarkdown } from '../../core/report-markdown.ts';
import type { Report } from '../../core/report.ts';

// The runner uploads no summary at all beyond 1 MiB. A UTF-16 unit is at most three bytes of UTF-8, so this stays below 900 KiB.
// https://github.com/actions/runner/blob/v2.328.0/src/Runner.Worker/FileCommandManager.cs
const SUMMARY_UNITS = 300_000;
/** GitHub refuses comments above 65,536 characters. */
const COMMENT_UNITS = 60_000;
const TITLE = 'Environments';

/** The report as job summary. */
export function summaryOf(report: Report): string {
  return renderMarkdown(report, { limit: SUMMARY_UNITS, title: TITLE });
}

/** The report as a pull request's comment. */
export function commentOf(report: Report): string {
  return renderMarkdown(report, { limit: COMMENT_UNITS, title: TITLE });
}

/** False when a reviewer learns nothing: everything is there, and no definition changed. */
export function isWorthComment(report: Report): boolean {
  const quiet = ['use', 'reuse', 'used', 'reused'];
  const told = report.rows.some(
    (row) => !quiet.includes(row.status) || row.reason !== undefined || (report.compared && row.oldHash !== row.hash),
  );
  return told || report.failed.length > 0;
}
