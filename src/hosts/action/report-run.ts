import { join, relative } from 'node:path';
import { createFile } from '../../adapters/files/write-file.ts';
import { isRefused, type Refusal } from '../../adapters/github/client.ts';
import { writeComment } from '../../adapters/github/comments.ts';
import { findPullRequest } from '../../adapters/github/pull-requests.ts';
import { turnsUntil } from '../../adapters/turns.ts';
import type { Outcome } from '../../core/build/outcome.ts';
import { type RemovedEnvironment, removedEnvironments } from '../../core/diff/removed.ts';
import { type Diagnostic, distinct } from '../../core/model/diagnostic.ts';
import { finding } from '../../core/model/findings.ts';
import type { ImageRef } from '../../core/model/reference.ts';
import { formatImage } from '../../core/names/reference.ts';
import { diagnosticsOf, environmentsOf, findingsBeside } from '../../core/normalize/definitions.ts';
import { isPinRule } from '../../core/pinning/rules.ts';
import { checkPins } from '../../core/plan/check-pins.ts';
import { type Plan, plannedIds } from '../../core/plan/item.ts';
import { commentOf, isWorthComment, summaryOf } from '../../core/report/comment.ts';
import { formatJobReport } from '../../core/report/job-report.ts';
import { createReport, headline, type Report } from '../../core/report/report.ts';
import { markStanding } from '../../core/report/standing.ts';
import { logLine } from '../../core/text/safe-text.ts';
import { compare } from '../../pipeline.ts';
import { REPORT_FILE } from '../reports/job-reports.ts';
import { annotate } from './annotations.ts';
import { describeFailure } from './failure-text.ts';
import { fileLinks } from './file-links.ts';
import { collectFindings } from './findings.ts';
import { type FullDisk, fullDisk } from './full-disk.ts';
import { type ResultInputs, resultOutputs } from './outputs.ts';
import { footerOf, remarksOf } from './remarks.ts';
import { type RunContext, type RunResult, scopeOf } from './run-context.ts';
import { writeSarif } from './sarif-file.ts';
import { writeSitePages } from './site-pages.ts';
import { suggest } from './suggest.ts';

/**
 * Stage 10: outputs, summary, comment, annotations. Answers why the step fails. What a full disk keeps from being written keeps
 * nothing else from being told.
 */
export async function reportRun(context: RunContext, result: RunResult): Promise<string | undefined> {
  const { headAndBase, permitted, inputs, runner, toolkit, checker } = context;
  const outcomes = result.applied?.outcomes;
  const compared = await compare(result.plan, outcomes, {
    ...headAndBase,
    registry: context.registry,
    order: context.order,
  });
  await checkPins(headAndBase.head, result.plan, checker, turnsUntil(context.signal));
  const findings = collectFindings(context, result, compared.failure);
  const standing = headAndBase.base === undefined ? [] : diagnosticsOf(headAndBase.base);
  const report = createReport({
    plan: result.plan,
    outcomes,
    origins: headAndBase.head.definitions.map(({ origin }) => origin),
    head: environmentsOf(headAndBase.head),
    before: headAndBase.base && environmentsOf(headAndBase.base),
    renamed: headAndBase.renamed,
    removed: removedBy(context),
    proposed: headAndBase.proposed,
    installed: compared.installed,
    versions: result.applied?.versions,
    diagnostics: findings.all,
    unplanned: findingsBeside(headAndBase.head, plannedIds(result.plan)),
    standing,
    checker,
  });
  const disk = fullDisk();
  const images = imagesOf(result.plan, outcomes ?? []);
  const dropped = await writeResults(context, { plan: result.plan, report, images }, disk);
  const linkTo = fileLinks(context);
  const summary = summaryOf(report, { remarks: remarksOf(context, result), linkTo });
  await disk.attempt(() => toolkit.writeSummary(summary), undefined);
  const pullRequest = await findNumber(context);
  const refused = [
    ...(await comment(context, pullRequest, report, result)),
    ...(await suggestOn(context, pullRequest, report)),
  ];
  toolkit.print(logLine(`${headline(report)}${permitted.note === undefined ? '' : ` (${permitted.note})`}`));
  // Environments that share a file have findings in common.
  const relevant = distinct([...findings.relevant, ...report.rows.flatMap(({ pins }) => pins)]);
  const unwritten = [
    ...(await disk.attempt(() => writeSarif(context, relevant), [])),
    ...(await disk.attempt(() => writeSitePages(context), [])),
  ];
  // A place of few: what only might be pinned is in the summary and in SARIF.
  const known = inputs.plan === undefined ? NONE : findingsOfPlan(headAndBase.head, result.plan, report);
  const shown = relevant.filter((one) => !known.has(one) && (one.severity !== 'note' || !isPinRule(one.code)));
  const full = disk.failures.map(({ code, message, hint }) => finding('error', code, message, { path: '.', hint }));
  // What later steps cannot read is in the log.
  if (full.length > 0) for (const image of images.values()) toolkit.print(logLine(`image ${formatImage(image)}`));
  // GitHub shows few of them: those that the change introduces come first.
  const ordered = markStanding(shown, standing);
  annotate(
    toolkit,
    [...dropped, ...refused, ...unwritten, ...full, ...ordered],
    relative(runner.workspace, runner.root),
  );
  const stopped = result.stopped ?? disk.failures[0];
  return stopped === undefined ? failureOf(inputs.failOn, report, relevant) : describeFailure(stopped);
}

// A run of some environments says nothing of the others.
function removedBy({ headAndBase: { head, base }, inputs }: RunContext): readonly RemovedEnvironment[] {
  return base === undefined || inputs.environments.length > 0 ? [] : removedEnvironments(base, head);
}

const NONE: ReadonlySet<Diagnostic> = new Set();

/** What the job that planned has annotated: GitHub would show it once for every job. */
function findingsOfPlan(
  head: RunContext['headAndBase']['head'],
  { diagnostics }: Plan,
  { rows }: Report,
): ReadonlySet<Diagnostic> {
  return new Set([...diagnosticsOf(head), ...diagnostics, ...rows.flatMap(({ pins }) => pins)]);
}

async function writeResults(
  { runner, headAndBase, toolkit }: RunContext,
  results: Pick<ResultInputs, 'plan' | 'report' | 'images'>,
  disk: FullDisk,
): Promise<readonly Diagnostic[]> {
  const path = join(runner.folder, REPORT_FILE);
  const text = formatJobReport(results.report);
  const reportPath = await disk.attempt(() => createFile(path, text).then(() => path), '');
  const environments = environmentsOf(headAndBase.head);
  const { outputs, dropped } = resultOutputs({ ...results, reportPath, environments });
  await disk.attempt(() => toolkit.setOutputs(outputs), undefined);
  return dropped.map((name) => {
    const message = `output ${name} is empty, for it is larger than 500 kB`;
    return finding('warning', 'output-too-large', message, {
      path: '.',
      hint: 'read the file that output report names',
    });
  });
}

/** Images that may be handed on: built, used as they are, or verified. By definition hash. */
function imagesOf(plan: Plan, outcomes: readonly Outcome[]): ReadonlyMap<string, ImageRef> {
  const images = new Map<string, ImageRef>();
  for (const { hash, image, action, strength } of plan.items) {
    if (image !== null && (action === 'use' || strength === 'verified')) images.set(hash, image);
  }
  for (const outcome of outcomes) if ('image' in outcome) images.set(outcome.item.hash, outcome.image);
  // What a list of tags names is only a repository in which something is.
  return new Map([...images].filter(([, image]) => image.kind !== 'listed'));
}

/** The pull request that is reported on: a number, none, or why GitHub does not tell it. */
type FoundPullRequest = number | undefined | Refusal;

async function findNumber({ github, inputs, permitted }: RunContext): Promise<FoundPullRequest> {
  const { comment, suggests, pullRequest } = permitted;
  const speaks = comment !== 'never' || (suggests && inputs.suggestions);
  if (!speaks || pullRequest === undefined) return undefined;
  if (github === undefined)
    return { kind: 'refused', message: 'there is no github-token', hint: 'pass github-token, or set comment: false' };
  if (pullRequest.kind === 'number') return pullRequest.number;
  // It may have another commit since the run began.
  const found = await findPullRequest(github, pullRequest);
  return found === undefined || isRefused(found) ? found : found.number;
}

/** The sticky comment; what keeps it from being written is a warning, for the images are there all the same. */
async function comment(
  context: RunContext,
  pullRequest: FoundPullRequest,
  report: Report,
  result: RunResult,
): Promise<readonly Diagnostic[]> {
  const { github, inputs, runner, permitted } = context;
  if (permitted.comment === 'never') return [];
  if (isRefused(pullRequest)) return [notWritten(pullRequest.message, pullRequest.hint)];
  if (pullRequest === undefined || github === undefined) return [];
  const mayCreate = permitted.comment === 'always' || isWorthComment(report);
  const { run } = runner;
  const words = { remarks: remarksOf(context, result), footer: footerOf(context), linkTo: fileLinks(context) };
  const body = commentOf(report, words);
  const written = await writeComment(github, { pullRequest, scope: scopeOf(runner, inputs), run, body, mayCreate });
  return isRefused(written) ? [notWritten(written.message, written.hint)] : [];
}

// The companion of a fork reports on what it did not build: its suggestions are as good.
async function suggestOn(
  context: RunContext,
  number: FoundPullRequest,
  report: Report,
): Promise<readonly Diagnostic[]> {
  const { pullRequest, suggests } = context.permitted;
  if (!suggests || typeof number !== 'number' || pullRequest === undefined || pullRequest.sha === '') return [];
  return suggest(context, { number, commit: pullRequest.sha }, report);
}

function notWritten(message: string, hint: string): Diagnostic {
  return finding('warning', 'comment-failed', message, { path: '.', hint });
}

function failureOf(
  failOn: RunContext['inputs']['failOn'],
  report: Report,
  relevant: readonly Diagnostic[],
): string | undefined {
  if (failOn === 'never') return undefined;
  const { failed, blocked } = report.counts;
  if (failed + blocked > 0) return `environments failed: ${headline(report)}`;
  const worst = relevant.find(({ severity }) => severity === 'error');
  if (worst !== undefined) return `${worst.path}: ${worst.message}`;
  const warnings = relevant.filter(({ severity }) => severity === 'warning').length;
  return failOn === 'warning' && warnings > 0 ? `fail-on is warning, and there are ${warnings}` : undefined;
}
