import { withoutAgentCommands } from '../text/safe-text.ts';
import { type MarkdownOptions, renderMarkdown } from './markdown.ts';
import type { Report } from './report.ts';
import { isSettled } from './row.ts';

// The runner uploads no summary at all beyond 1 MiB. A UTF-16 unit is at most three bytes of UTF-8, so this stays below 900 KiB.
// https://github.com/actions/runner/blob/v2.328.0/src/Runner.Worker/FileCommandManager.cs
const SUMMARY_UNITS = 300_000;
/** GitHub refuses comments above 65,536 characters. */
const COMMENT_UNITS = 60_000;
const TITLE = 'Environments';

/** What a run adds to its report. */
type Words = Pick<MarkdownOptions, 'remarks' | 'footer' | 'linkTo'>;

/** The report as job summary. */
export function summaryOf(report: Report, words: Words): string {
  return renderMarkdown(report, { limit: SUMMARY_UNITS, title: TITLE, wide: true, ...words });
}

/** The report as a pull request's comment. */
export function commentOf(report: Report, words: Words): string {
  return renderMarkdown(report, { limit: COMMENT_UNITS, title: TITLE, ...words });
}

/** First line of a comment from which a reviewer learns nothing: it may replace an earlier one, and is no reason for a new one. */
const NOTHING_NEW = '<!-- terrarium nothing-new -->';

/** The comment as a file, for another job or another tool to post. */
export function formatCommentFile(report: Report): string {
  // It may be printed into a log.
  const said = withoutAgentCommands(commentOf(report, {}));
  return isWorthComment(report) ? said : `${NOTHING_NEW}\n${said}`;
}

/** The body of a comment that a file holds, and whether it tells a reviewer anything. */
export function parseCommentFile(text: string): { readonly body: string; readonly isNews: boolean } {
  const isNews = !text.startsWith(`${NOTHING_NEW}\n`);
  return { body: isNews ? text : text.slice(NOTHING_NEW.length + 1), isNews };
}

/** False when a reviewer learns nothing: everything is there, and no definition changed. */
export function isWorthComment({ rows, failed, removed, compared }: Report): boolean {
  const told = rows.some(
    (row) =>
      !isSettled(row) ||
      row.reason !== undefined ||
      row.unbuilt.length > 0 ||
      row.renamedFrom !== undefined ||
      (compared && row.oldHash !== row.hash),
  );
  return told || failed.length + removed.length > 0;
}
