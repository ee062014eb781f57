import { isRecord } from '../../core/model/json.ts';
import { isCommitId } from '../../core/names/commit.ts';
import type { Inputs } from './inputs.ts';
import { type LabelRequests, readLabels } from './labels.ts';

/** What GitHub says of the run. Payload, ref and actor are hostile text. */
export interface EventFacts {
  readonly name: string;
  readonly ref: string;
  readonly sha: string;
  readonly actor: string;
  /** Commit of the checkout; `undefined` without one. */
  readonly checkedOut: string | undefined;
  readonly payload: unknown;
}

/** Branch that a pull request is to be merged into, where its name needs no quoting; else `undefined`. */
export function baseBranchOf({ payload }: Pick<EventFacts, 'payload'>): string | undefined {
  const name = textAt(payload, 'pull_request', 'base', 'ref');
  return /^[A-Za-z0-9][A-Za-z0-9._/-]{0,100}$/.test(name) ? name : undefined;
}

export type EventInputs = Pick<Inputs, 'mode' | 'push' | 'comment'>;

/** A pull request as the event names it: by number, or by the head that a workflow run had. */
type PullRequest =
  | { readonly kind: 'number'; readonly number: number; readonly sha: string }
  | { readonly kind: 'head'; readonly owner: string; readonly branch: string; readonly sha: string };

/** What this run may do. */
export interface Permitted {
  readonly kind: 'permitted';
  /** `plan` only looks; `auto` plans and builds; `build` follows a plan; `report` collects what other jobs built. */
  readonly mode: Inputs['mode'];
  /** True when this run may write to the registry. */
  readonly push: boolean;
  /** True when this run builds into the engine of its machine instead: it was asked not to push. */
  readonly load: boolean;
  /** True when a report may expect that other jobs built what was planned. */
  readonly collects: boolean;
  readonly target: 'repository' | 'staging';
  /** True where versions, `latest` and records are written. */
  readonly names: boolean;
  /** Branch that a commit must be on to move `latest`, because a tag may name any; empty where the event does not name it. */
  readonly latestBranch: string | undefined;
  readonly comment: 'always' | 'when-useful' | 'never';
  /** True where corrections may be offered on the lines of the pull request. */
  readonly suggests: boolean;
  readonly pullRequest: PullRequest | undefined;
  /** What labels of the pull request request to build again. */
  readonly labels: LabelRequests;
  /** False where files come from people without write access. */
  readonly trusted: boolean;
  /** True where a moved base alone rebuilds nothing. */
  readonly keepMoved: boolean;
  /** What the run does with the Actions cache. Entries are unpacked: never where files come from people without write access. */
  readonly hints: 'unused' | 'read' | 'read-and-written';
  /** The other side of the diff, where the event has one. */
  readonly base: string | undefined;
  /** Commit whose files are read from git objects instead of the checkout. */
  readonly head: string | undefined;
  /** Why the run does less than its inputs ask for. */
  readonly note: string | undefined;
}

export type EventDecision = Permitted | { readonly kind: 'refused'; readonly why: string; readonly hint: string };

type EventRow = Omit<Permitted, 'kind' | 'mode' | 'load' | 'collects' | 'comment' | 'suggests' | 'note'> & {
  readonly comments: boolean;
  /** True if the checkout may be built by any author: nothing leaves the machine. */
  readonly builds: boolean;
  readonly note?: string;
};

/** Decides by the event alone; inputs can only take away. */
export function decideByEvent(facts: EventFacts, wishes: EventInputs): EventDecision {
  if (facts.name === 'pull_request_target') return refusedTarget();
  if (facts.name === 'workflow_run') {
    const refusal = refuseWorkflowRun(facts, wishes);
    if (refusal !== undefined) return refusal;
  }
  const { comments, builds, note, ...row } = ofCheckout(facts, eventRow(facts));
  const may = row.push && wishes.push !== false;
  const load = builds && wishes.push === false && wishes.mode === 'auto';
  const mode = may || load || wishes.mode === 'report' ? wishes.mode : 'plan';
  const push = may && (mode === 'auto' || mode === 'build');
  // A leg of a matrix sees only its row.
  const muted = !comments || wishes.comment === 'false' || wishes.mode === 'build';
  return {
    ...row,
    kind: 'permitted',
    mode,
    push,
    load,
    hints: may ? row.hints : 'unused',
    collects: may && mode === 'report',
    names: (push || (may && mode === 'report')) && row.names,
    suggests: comments && wishes.mode !== 'build',
    comment: muted ? 'never' : wishes.comment === 'true' ? 'always' : 'when-useful',
    note: load ? LOADED : (note ?? (may || wishes.mode === 'plan' ? undefined : reasonToPlan(row.push))),
  };
}

// What is checked out may be somebody's pull request ("/ok-to-test"): its images get no names of the repository's. The same holds
// where git does not say what it is: no git, or a checkout that git refuses.
function ofCheckout(facts: EventFacts, row: EventRow): EventRow {
  if (isOwnCheckout(facts)) return row;
  const lowered: EventRow = { ...row, names: false, hints: 'unused' };
  if (!row.names) return lowered;
  const what =
    facts.checkedOut === undefined ? 'it is not known which commit is' : "another commit than the event's is";
  return { ...lowered, target: 'staging', note: `${what} checked out: ${UNNAMED}` };
}

// Of a pull request, GitHub's merge commit or the head itself.
function isOwnCheckout({ name, sha, checkedOut, payload }: EventFacts): boolean {
  if (checkedOut === undefined) return false;
  return (
    checkedOut === sha || (name === 'pull_request' && checkedOut === commitAt(payload, 'pull_request', 'head', 'sha'))
  );
}

const UNNAMED = 'names and records are not written';

const LOADED = 'push is false: what is missing is built into the engine of this machine';

function reasonToPlan(allowed: boolean): string | undefined {
  return allowed ? 'push is false: planned only, for other jobs would not have an image that is not pushed' : undefined;
}

const NOTHING: EventRow = {
  push: false,
  builds: true,
  target: 'repository',
  names: false,
  latestBranch: undefined,
  comments: false,
  pullRequest: undefined,
  labels: { force: [], refresh: [] },
  trusted: true,
  keepMoved: true,
  hints: 'unused',
  base: undefined,
  head: undefined,
};

function eventRow(facts: EventFacts): EventRow {
  switch (facts.name) {
    case 'push':
      return pushRow(facts);
    case 'release':
      return isTag(facts) ? tagRow(facts) : unnamedRow('the release has no tag');
    case 'schedule':
    case 'repository_dispatch':
      return defaultBranchOf(facts) === '' || isDefaultBranch(facts) ? NAMED : unnamedRow(OTHER_BRANCH);
    case 'workflow_dispatch':
      return dispatchRow(facts);
    case 'merge_group':
      return {
        ...NOTHING,
        push: true,
        target: 'staging',
        hints: 'read',
        base: commitAt(facts.payload, 'merge_group', 'base_sha'),
      };
    case 'pull_request':
      return pullRequestRow(facts);
    case 'workflow_run':
      return workflowRunRow(facts);
    default:
      return { ...NOTHING, builds: false, trusted: false, note: 'planned only: this event builds nothing' };
  }
}

const NAMED: EventRow = { ...NOTHING, push: true, names: true, keepMoved: false, hints: 'read-and-written' };

function pushRow(facts: EventFacts): EventRow {
  if (isTag(facts)) return tagRow(facts);
  if (isDefaultBranch(facts)) return NAMED;
  if (facts.actor === DEPENDABOT) return { ...NOTHING, note: 'planned only: runs of Dependabot may not push' };
  return { ...NOTHING, push: true, target: 'staging', hints: 'read-and-written' };
}

// Anybody with write access starts it on any branch, before a review.
function dispatchRow(facts: EventFacts): EventRow {
  if (defaultBranchOf(facts) === '') return unnamedRow('the event does not name the default branch');
  if (isTag(facts)) return tagRow(facts);
  return isDefaultBranch(facts) ? NAMED : unnamedRow(OTHER_BRANCH);
}

function tagRow(facts: EventFacts): EventRow {
  return { ...NAMED, latestBranch: defaultBranchOf(facts) };
}

function unnamedRow(why: string): EventRow {
  return { ...NAMED, target: 'staging', names: false, hints: 'read', note: `${why}: ${UNNAMED}` };
}

const OTHER_BRANCH = 'this is not the default branch';

function isTag({ ref }: EventFacts): boolean {
  return ref.startsWith('refs/tags/');
}

function isDefaultBranch(facts: EventFacts): boolean {
  const branch = defaultBranchOf(facts);
  return branch !== '' && facts.ref === `refs/heads/${branch}`;
}

function defaultBranchOf({ payload }: EventFacts): string {
  return textAt(payload, 'repository', 'default_branch');
}

const DEPENDABOT = 'dependabot[bot]';

function pullRequestRow({ actor, payload }: EventFacts): EventRow {
  const common = { ...NOTHING, base: commitAt(payload, 'pull_request', 'base', 'sha') };
  if (!isSameRepository(payload)) {
    return { ...common, trusted: false, note: 'planned only: the pull request comes from a fork' };
  }
  if (actor === DEPENDABOT || textAt(payload, 'pull_request', 'user', 'login') === DEPENDABOT) {
    return { ...common, note: 'planned only: the pull request comes from Dependabot' };
  }
  const number = valueAt(payload, 'pull_request', 'number');
  const sha = commitAt(payload, 'pull_request', 'head', 'sha') ?? '';
  const pullRequest = typeof number === 'number' ? ({ kind: 'number', number, sha } as const) : undefined;
  const labels = readLabels(pullRequestLabels(payload));
  const comments = pullRequest !== undefined;
  return { ...common, push: true, target: 'staging', hints: 'read', comments, pullRequest, labels };
}

function pullRequestLabels(payload: unknown): readonly string[] {
  const labels = valueAt(payload, 'pull_request', 'labels');
  return Array.isArray(labels) ? labels.map((label: unknown) => textAt(label, 'name')) : [];
}

// The head's repository is `null` once a fork was deleted: what is not known to be the same is a fork.
function isSameRepository(payload: unknown): boolean {
  const id = valueAt(payload, 'pull_request', 'head', 'repo', 'id');
  if (typeof id === 'number') return id === valueAt(payload, 'repository', 'id');
  const name = textAt(payload, 'pull_request', 'head', 'repo', 'full_name');
  return name !== '' && name === textAt(payload, 'repository', 'full_name');
}

function workflowRunRow({ payload }: EventFacts): EventRow {
  const sha = commitAt(payload, 'workflow_run', 'head_sha');
  const owner = textAt(payload, 'workflow_run', 'head_repository', 'owner', 'login');
  const branch = textAt(payload, 'workflow_run', 'head_branch');
  const found = sha !== undefined && owner !== '' && branch !== '';
  const pullRequest = found ? ({ kind: 'head', owner, branch, sha } as const) : undefined;
  return { ...NOTHING, builds: false, trusted: false, comments: found, pullRequest, head: sha, base: 'HEAD' };
}

function refusedTarget(): EventDecision {
  return {
    kind: 'refused',
    why: 'pull_request_target gives the files of a pull request the rights of the repository',
    hint: 'use pull_request; for comments on forks add a workflow_run workflow with mode: report',
  };
}

function refuseWorkflowRun({ sha, checkedOut, payload }: EventFacts, { mode }: EventInputs): EventDecision | undefined {
  if (mode !== 'report') {
    return { kind: 'refused', why: 'workflow_run has rights that its head has not', hint: 'set mode: report' };
  }
  if (commitAt(payload, 'workflow_run', 'head_sha') === undefined) {
    return { kind: 'refused', why: 'the payload names no head commit', hint: 'run it on workflow_run: completed' };
  }
  // Anything else than the commit that GitHub runs the workflow from may be the head, or a merge of it.
  if (checkedOut !== undefined && checkedOut === sha) return undefined;
  if (checkedOut === undefined) {
    const hint = 'install git in the container before actions/checkout';
    return { kind: 'refused', why: 'git does not say which commit is checked out', hint };
  }
  return {
    kind: 'refused',
    why: 'with workflow_run only the base may be checked out, for the head decides about configuration otherwise',
    hint: 'use actions/checkout without ref, then: git fetch --no-tags origin ${{ github.event.workflow_run.head_sha }}',
  };
}

function valueAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce((at: unknown, key) => (isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined), value);
}

function textAt(value: unknown, ...path: readonly string[]): string {
  const text = valueAt(value, ...path);
  return typeof text === 'string' ? text : '';
}

function commitAt(value: unknown, ...path: readonly string[]): string | undefined {
  const text = textAt(value, ...path);
  return isCommitId(text) ? text : undefined;
}
