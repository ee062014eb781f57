import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pullRequests } from '../../adapters/pull-request.ts';
import type { Outcome } from '../../core/build.ts';
import { environmentsOf } from '../../core/definitions.ts';
import type { Diagnostic } from '../../core/model.ts';
import { parseReference, type Reference } from '../../core/names/reference.ts';
import type { Plan } from '../../core/plan.ts';
import { createReport, headline, type Report } from '../../core/report.ts';
import { logLine } from '../../core/safe-text.ts';
import { annotate } from './annotations.ts';
import { describeFailure } from './failure-text.ts';
import { findingsOf } from './findings.ts';
import { resultOutputs } from './outputs.ts';
import { type Result, type Session, scopeOf } from './session.ts';
import { commentOf, isWorthComment, summaryOf } from './summary.ts';

/** Stage 10: outputs, summary, comment, annotations. Answers why the step fails. */
export async function conclude(session: Session, result: Result): Promise<string | undefined> {
  const { sides, verdict, inputs, runner, toolkit } = session;
  const findings = findingsOf(session, result);
  const report = createReport({
    plan: result.plan,
    outcomes: result.applied?.outcomes,
    origins: sides.head.definitions.map(({ origin }) => origin),
    head: environmentsOf(sides.head),
    before: sides.base && environmentsOf(sides.base),
    diagnostics: findings.all,
  });
  const dropped = await writeResults(session, result, report);
  await toolkit.writeSummary(summaryOf(report, verdict.note));
  const refused = await writeComment(session, report);
  toolkit.print(logLine(`${headline(report)}${verdict.note === undefined ? '' : ` (${verdict.note})`}`));
  const relevant = [...findings.relevant, ...report.rows.flatMap(({ pins }) => pins)];
  annotate(toolkit, [...dropped, ...refused, ...relevant], relative(runner.workspace, runner.root));
  if (result.stopped !== undefined) return describeFailure(result.stopped);
  return failureOf(inputs.failOn, report, relevant);
}

async function writeResults(
  { runner, sides, toolkit }: Session,
  result: Result,
  report: Report,
): Promise<readonly Diagnostic[]> {
  const reportPath = join(runner.folder, 'report.json');
  await writeFile(reportPath, JSON.stringify({ formatVersion: 1, ...report }));
  const images = imagesOf(result.plan, result.applied?.outcomes ?? []);
  const environments = environmentsOf(sides.head);
  const { outputs, dropped } = resultOutputs({ plan: result.plan, report, reportPath, environments, images });
  toolkit.setOutputs(outputs);
  return dropped.map((name) => {
    const message = `output ${name} is empty, for it is larger than 500 kB`;
    return {
      severity: 'warning',
      code: 'output-too-large',
      message,
      path: '.',
      hint: 'read the file that output report names',
    };
  });
}

/** Images that may be handed on: built, used as they are, or verified. By definition hash. */
function imagesOf(plan: Plan, outcomes: readonly Outcome[]): ReadonlyMap<string, string> {
  const images = new Map<string, string>();
  for (const { hash, image, action, strength } of plan.items) {
    if (image !== null && (action === 'use' || strength === 'verified')) images.set(hash, image);
  }
  for (const outcome of outcomes) if ('image' in outcome) images.set(outcome.item.hash, outcome.image);
  return new Map([...images].filter(([, image]) => isPlace(parseReference(image))));
}

// Without a digest, and without the tag of an engine, it is only a repository in which something is.
function isPlace(reference: Reference | undefined): boolean {
  return reference?.digest !== undefined || reference?.tag !== undefined;
}

/** The sticky comment; what keeps it from being written is a warning, for the images are there all the same. */
async function writeComment(session: Session, report: Report): Promise<readonly Diagnostic[]> {
  const { inputs, runner, verdict } = session;
  const { comment, pullRequest } = verdict;
  if (comment === 'never' || pullRequest === undefined) return [];
  if (inputs.token === undefined)
    return [notWritten('there is no github-token', 'pass github-token, or set comment: false')];
  const api = pullRequests({ token: inputs.token, apiUrl: runner.apiUrl, repository: runner.repository });
  const found =
    pullRequest.kind === 'number' ? ({ ...pullRequest, kind: 'found' } as const) : await api.find(pullRequest);
  if (found.kind === 'refused') return [notWritten(found.message, found.hint)];
  if (found.kind === 'absent') return [];
  const mayCreate = comment === 'always' || isWorthComment(report);
  const { run } = runner;
  const sticky = { pullRequest: found.number, scope: scopeOf(runner, inputs), run, body: commentOf(report), mayCreate };
  const written = await api.comment(sticky);
  return written.kind === 'refused' ? [notWritten(written.message, written.hint)] : [];
}

function notWritten(message: string, hint: string): Diagnostic {
  return { severity: 'warning', code: 'comment-failed', message, path: '.', hint };
}

function failureOf(
  failOn: Session['inputs']['failOn'],
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
