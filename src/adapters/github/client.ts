import { performance } from 'node:perf_hooks';
import { redact } from '../../core/model/errors.ts';
import type { OnRequestEnd } from '../../core/model/request-end.ts';
import { EndlessList } from './pages.ts';

export interface GitHubOptions {
  readonly token: string;
  /** GITHUB_API_URL. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Milliseconds for everything that is asked of GitHub. */
  readonly budgetMs?: number;
  /** Milliseconds of a second between retries; tests make it shorter. */
  readonly secondMs?: number;
  readonly onRequestEnd?: OnRequestEnd | undefined;
  /** False sends writes as fast as they come, without waiting for rate limits. */
  readonly throttled?: boolean;
}

/** GitHub did not do it: why, and what to do about it. */
export interface Refusal {
  readonly kind: 'refused';
  readonly message: string;
  readonly hint: string;
}

/** A repository on GitHub. The client behind it is loaded at the first question. */
export interface GitHub {
  /** Asks; what GitHub or the network refuses comes back as a refusal, with `what` could not be done. */
  readonly ask: <T>(what: string, question: (client: Client) => Promise<T>) => Promise<T | Refusal>;
}

export interface Client {
  readonly octokit: Awaited<ReturnType<typeof openOctokit>>;
  readonly owner: string;
  readonly repo: string;
}

const BUDGET_MS = 120_000;
/** A rate limit that ends within this many seconds is waited for. */
const MAX_WAIT_SECONDS = 60;

export function gitHub(options: GitHubOptions): GitHub {
  let left = options.budgetMs ?? BUDGET_MS;
  return {
    ask: async (what, question) => {
      const began = performance.now();
      try {
        // Builds take their time between two questions: only what is asked counts.
        return await question(await openClient({ ...options, budgetMs: Math.max(1, Math.ceil(left)) }));
      } catch (error) {
        if (isOutside(error)) return refusal(what, error);
        throw error;
      } finally {
        left -= performance.now() - began;
      }
    },
  };
}

export function isRefused<T>(answer: T | Refusal): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'refused';
}

async function openClient(options: GitHubOptions): Promise<Client> {
  const [owner = '', repo = ''] = options.repository.split('/');
  return { octokit: await openOctokit(options), owner, repo };
}

async function openOctokit({
  token,
  apiUrl,
  budgetMs = BUDGET_MS,
  secondMs = 1000,
  throttled = true,
  onRequestEnd,
}: GitHubOptions) {
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
    // Below the others, so that each try is told.
    (octokit) => tellRequests(octokit, onRequestEnd),
    retry,
    throttling,
  );
}

type Octokit = Pick<ReturnType<typeof import('@actions/github')['getOctokit']>, 'hook' | 'request'>;

function tellRequests(octokit: Octokit, onEnd: OnRequestEnd | undefined): void {
  if (onEnd === undefined) return;
  octokit.hook.wrap('request', async (request, options) => {
    const { method, url } = octokit.request.endpoint(options);
    const began = performance.now();
    const end = (status: number | undefined) =>
      onEnd({ method, url: new URL(url), status, seconds: (performance.now() - began) / 1000 });
    try {
      const reply = await request(options);
      end(reply.status);
      return reply;
    } catch (error) {
      end(statusOf(error));
      throw error;
    }
  });
}

/** True where no status is GitHub's own, or one of a proxy before it: the request may have been carried out. */
export function isLostReply(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined || status >= 500;
}

/** HTTP status of a failed request; `undefined` where there was no answer. */
export function statusOf(error: unknown): number | undefined {
  const known = error instanceof Error && 'status' in error && typeof error.status === 'number' && 'response' in error;
  return known && error.response !== undefined ? (error as Error & { status: number }).status : undefined;
}

// Replies, lost connections, the end of our time, and answers that are not what GitHub describes: a proxy's page, or nothing.
function isOutside(error: unknown): error is Error {
  return error instanceof Error && OUTSIDE.has(error.name);
}

const OUTSIDE: ReadonlySet<string> = new Set([
  'HttpError',
  'GraphqlResponseError',
  'AbortError',
  'TimeoutError',
  'TypeError',
  'SyntaxError',
  'EndlessList',
]);

function refusal(what: string, error: Error): Refusal {
  const status = statusOf(error);
  const reply = error instanceof EndlessList ? 'too much of an answer' : 'no answer';
  const message = `${what} (${status ?? reply}): ${redact(error.message)}`;
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
