import { headline, type Report } from './report.ts';

export interface MarkdownOptions {
  /** UTF-16 units that the text may have. */
  readonly limit: number;
  readonly title: string;
}

/** The report for the job summary and the pull request's comment. */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  return `## ${options.title}: ${headline(report)}\n`;
}
