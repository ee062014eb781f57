import type { TerrariumError } from '../../core/model/errors.ts';
import { codeSpan } from '../../core/text/safe-text.ts';
import { baseBranchOf } from './event.ts';
import type { RunContext, RunResult } from './run-context.ts';

/** Lines below the headline: why a run did less than requested. Our own Markdown. */
export function remarksOf(
  { permitted: { note } }: Pick<RunContext, 'permitted'>,
  { plan: { items }, stopped }: RunResult,
): readonly string[] {
  const unread = items.some(({ presumed }) => presumed !== null);
  return [
    ...(note === undefined ? [] : [`> ${note}`]),
    ...(unread ? [UNREAD] : []),
    ...(stopped === undefined ? [] : [stoppedRemark(stopped)]),
  ];
}

// One cause for all that was to be built.
function stoppedRemark({ message, hint }: TerrariumError): string {
  const advice = hint === undefined ? '' : `\n>\n> ${codeSpan(hint, 400)}`;
  return `> The run was stopped: ${codeSpan(message, 400)}${advice}`;
}

const UNREAD =
  '> The registry refuses to be read here: what would be built is told by the diff alone, and nothing is verified.';

/** What a reviewer can do about it, below everything else. Markdown of ours. */
export function footerOf({ permitted, runner }: Pick<RunContext, 'permitted' | 'runner'>): string {
  const { pullRequest, labels } = permitted;
  const base = baseBranchOf(runner.event);
  const command = base === undefined ? 'terrarium plan --why' : `terrarium plan --why --base-ref origin/${base}`;
  const local = `On your machine: \`${command}\``;
  const from = sourceOf(runner, pullRequest?.sha ?? '');
  const note = labels.force.length + labels.refresh.length > 0 ? AGAIN : LABELS;
  // Labels of a fork's pull request count for nothing.
  return pullRequest?.kind === 'number' ? `<sub>${from} ${local}. ${note}</sub>` : `<sub>${from} ${local}.</sub>`;
}

/** The run that wrote the report, and the commit that it is about. */
function sourceOf({ runUrl, serverUrl, repository }: RunContext['runner'], sha: string): string {
  const commit = /^[0-9a-f]{40,64}$/.test(sha)
    ? ` of [${sha.slice(0, 7)}](${serverUrl}/${repository}/commit/${sha})`
    : '';
  return `[Run](${runUrl})${commit}.`;
}

const LABELS =
  'Label `terrarium:rebuild` builds again what this pull request changes, `terrarium:refresh` with newly solved packages.';
const AGAIN = 'Built again because a label says so: remove it, or the next push does it again.';
