import { createHash } from 'node:crypto';
import { redact } from '../core/errors.ts';

/** Which run speaks: a later one is never overwritten by an earlier one. */
export interface RunIdentity {
  readonly id: number;
  readonly attempt: number;
}

export interface StickyComment {
  readonly pullRequest: number;
  /** One comment for each scope: the repository and the configuration's path. */
  readonly scope: string;
  readonly run: RunIdentity;
  readonly body: string;
  /** False when nothing is new to a reviewer: then an existing comment is kept current, and none is created. */
  readonly mayCreate: boolean;
}

type CommentResult =
  | { readonly kind: 'created' | 'updated' | 'unchanged' | 'outdated'; readonly url: string }
  | { readonly kind: 'not-needed' }
  | Refusal;

type FindResult = { readonly kind: 'found'; readonly number: number } | { readonly kind: 'absent' } | Refusal;

/** GitHub did not do it: why, and what to do about it. */
interface Refusal {
  readonly kind: 'refused';
  readonly message: string;
  readonly hint: string;
}

/** The commit that a pull request proposes. */
interface Head {
  readonly owner: string;
  readonly branch: string;
  readonly sha: string;
}

export interface PullRequests {
  /** Creates the comment, or updates the one that an earlier run created. Failures are `refused`, never thrown. */
  readonly comment: (comment: StickyComment) => Promise<CommentResult>;
  /** Open pull request of a head; `absent` also when it has another commit by now. */
  readonly find: (head: Head) => Promise<FindResult>;
}

export interface PullRequestOptions {
  readonly token: string;
  /** GITHUB_API_URL. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Milliseconds for everything that is asked of GitHub. */
  readonly budgetMs?: number;
  /** Milliseconds that stand for a second between tries. */
  readonly secondMs?: number;
  /** False sends writes as fast as they come, without waiting for rate limits. */
  readonly throttled?: boolean;
}

/** GitHub refuses 65,536 characters and more; the rest is room for the marker. */
const MAX_BODY = 60_000;
const BUDGET_MS = 120_000;
/** A rate limit that ends within this many seconds is waited for. */
const MAX_WAIT_SECONDS = 60;

/** Pull requests of a repository on GitHub. The client is loaded at the first use. */
export function pullRequests(options: PullRequestOptions): PullRequests {
  let opened: Promise<Client> | undefined;
  const client = () => {
    opened ??= openClient(options);
    return opened;
  };
  return {
    comment: (comment) => orRefusal(async () => upsert(await client(), comment)),
    find: (head) => orRefusal(async () => findByHead(await client(), head)),
  };
}

async function orRefusal<T>(work: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (isOutside(error)) return refusal(error);
    throw error;
  }
}

interface Client {
  readonly octokit: Awaited<ReturnType<typeof openOctokit>>;
  readonly owner: string;
  readonly repo: string;
}

async function openClient(options: PullRequestOptions): Promise<Client> {
  const [owner = '', repo = ''] = options.repository.split('/');
  return { octokit: await openOctokit(options), owner, repo };
}

async function openOctokit({
  token,
  apiUrl,
  budgetMs = BUDGET_MS,
  secondMs = 1000,
  throttled = true,
}: PullRequestOptions) {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const waits = (retryAfter: number, _: unknown, __: unknown, tries: number) =>
    retryAfter <= MAX_WAIT_SECONDS && tries < 2;
  const silent = () => undefined;
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      request: { signal: AbortSignal.timeout(budgetMs) },
      retry: { retryAfterBaseValue: secondMs },
      throttle: { enabled: throttled, onRateLimit: waits, onSecondaryRateLimit: waits, retryAfterBaseValue: secondMs },
      log: { debug: silent, info: silent, warn: silent, error: silent },
    },
    retry,
    throttling,
  );
}

interface Found {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly run: RunIdentity;
}

async function upsert(client: Client, comment: StickyComment): Promise<CommentResult> {
  const [first, ...more] = await findOwn(client, comment);
  if (first !== undefined) return update(client, comment, first, more);
  if (!comment.mayCreate) return { kind: 'not-needed' };
  try {
    return await create(client, comment);
  } catch (error) {
    if (!isLostReply(error)) throw error;
    // The comment may exist although nobody said so: a second one would stay for ever.
    const [made] = await findOwn(client, comment);
    return made === undefined ? create(client, comment) : { kind: 'created', url: made.url };
  }
}

async function update(
  client: Client,
  comment: StickyComment,
  found: Found,
  duplicates: readonly Found[],
): Promise<CommentResult> {
  const { octokit, owner, repo } = client;
  for (const { id } of duplicates) await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id });
  if (isLater(found.run, comment.run)) return { kind: 'outdated', url: found.url };
  const body = bodyOf(comment);
  if (found.body === body) return { kind: 'unchanged', url: found.url };
  await octokit.rest.issues.updateComment({ owner, repo, comment_id: found.id, body });
  return { kind: 'updated', url: found.url };
}

async function create({ octokit, owner, repo }: Client, comment: StickyComment): Promise<CommentResult> {
  // A POST that is sent again could comment twice.
  const request = { retries: 0 };
  const body = bodyOf(comment);
  const { data } = await octokit.rest.issues.createComment({
    owner,
    repo,
    issue_number: comment.pullRequest,
    body,
    request,
  });
  return { kind: 'created', url: data.html_url };
}

/** Comments with our marker that we wrote: anyone may write the marker. Oldest first. */
async function findOwn({ octokit, owner, repo }: Client, comment: StickyComment): Promise<readonly Found[]> {
  const marked: (Found & { readonly login: string })[] = [];
  const request = { owner, repo, issue_number: comment.pullRequest, per_page: 100 };
  for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, request)) {
    for (const { id, html_url: url, body = '', user } of data) {
      const run = readMarker(body, comment.scope);
      if (run !== undefined && user !== null) marked.push({ id, url, body, run, login: user.login });
    }
  }
  if (marked.length === 0) return [];
  // REST tells an installation token nothing of its own name, GraphQL does.
  const { viewer } = await octokit.graphql<{ readonly viewer: { readonly login: string } }>(
    'query { viewer { login } }',
  );
  return marked.filter(({ login }) => login === viewer.login);
}

async function findByHead({ octokit, owner, repo }: Client, head: Head): Promise<FindResult> {
  const request = { owner, repo, state: 'open', head: `${head.owner}:${head.branch}`, per_page: 100 } as const;
  const { data } = await octokit.rest.pulls.list(request);
  const found = data.find((pull) => pull.head.sha === head.sha);
  return found === undefined ? { kind: 'absent' } : { kind: 'found', number: found.number };
}

function markerOf(scope: string, { id, attempt }: RunIdentity): string {
  return `<!-- terrarium ${scopeHash(scope)} run=${id} attempt=${attempt} -->`;
}

function readMarker(body: string, scope: string): RunIdentity | undefined {
  const match = /^<!-- terrarium ([0-9a-f]{32}) run=([0-9]{1,15}) attempt=([0-9]{1,6}) -->/.exec(body);
  return match?.[1] === scopeHash(scope) ? { id: Number(match[2]), attempt: Number(match[3]) } : undefined;
}

function scopeHash(scope: string): string {
  return createHash('sha256').update(scope).digest('hex').slice(0, 32);
}

function bodyOf({ scope, run, body }: StickyComment): string {
  return `${markerOf(scope, run)}\n${body}`.slice(0, MAX_BODY + 200);
}

function isLater(a: RunIdentity, b: RunIdentity): boolean {
  return a.id === b.id ? a.attempt > b.attempt : a.id > b.id;
}

// No HTTP status of GitHub's own, or one of a proxy before it: the request may have been carried out.
function isLostReply(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined || status >= 500;
}

function statusOf(error: unknown): number | undefined {
  const known = error instanceof Error && 'status' in error && typeof error.status === 'number' && 'response' in error;
  return known && error.response !== undefined ? (error as Error & { status: number }).status : undefined;
}

// Replies, lost connections and the end of our time; anything else is a mistake of ours.
function isOutside(error: unknown): error is Error {
  return (
    error instanceof Error && ['HttpError', 'GraphqlResponseError', 'AbortError', 'TimeoutError'].includes(error.name)
  );
}

function refusal(error: Error): Refusal {
  const status = statusOf(error);
  const message = `the comment could not be written (${status ?? 'no answer'}): ${redact(error.message)}`;
  return { kind: 'refused', message, hint: hintFor(status) };
}

function hintFor(status: number | undefined): string {
  if (status === 401) return 'give a valid github-token';
  if (status === 403 || status === 404)
    return 'give the job the missing permission "pull-requests: write", or set comment: false';
  if (status === 410) return 'the conversation is locked or gone: set comment: false';
  if (status === 422) return 'GitHub refused the text: the job summary has all of it';
  return 'the job summary has all of it';
}
