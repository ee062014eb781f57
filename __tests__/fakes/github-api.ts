import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buildSchema, graphql } from 'graphql';
import { describedOperation, exampleOf } from './github-description.ts';
import { changeIssue, type Issue, listIssues, openIssue } from './github-issues.ts';

/** A comment as GitHub's REST API serves it. https://docs.github.com/en/rest/issues/comments */
export interface Comment {
  readonly id: number;
  readonly node_id: string;
  readonly html_url: string;
  body: string;
  readonly user: { readonly login: string; readonly type: string };
}

/** A comment on a line, as a review has it. https://docs.github.com/en/rest/pulls/comments */
export interface ReviewComment {
  readonly id: number;
  readonly path: string;
  readonly line: number;
  readonly start_line: number | null;
  readonly body: string;
  readonly user: { readonly login: string };
}

/** A fault: answers the next `times` requests that match instead of carrying them out, or carries them out and says nothing. */
interface Fault {
  readonly method: string;
  readonly path: RegExp;
  readonly answer:
    | 'lost-reply'
    | { readonly status: number; readonly message: string; readonly headers?: Record<string, string> };
  times: number;
}

/** A pull request: its head, and the files that it changes, as `git diff` has them. */
interface Pull {
  readonly number: number;
  readonly owner: string;
  readonly branch: string;
  readonly sha: string;
  /** Last commit of the base branch; by default the merge base. */
  readonly base?: string;
  readonly files?: readonly { readonly filename: string; readonly sha: string; readonly patch?: string }[];
}

/** A commit that GitHub holds. */
interface Commit {
  readonly sha: string;
  readonly blobs: readonly {
    readonly path: string;
    readonly mode: string;
    readonly sha: string;
    readonly content: Buffer;
  }[];
}

export interface GitHubApi {
  readonly url: string;
  /** `METHOD /path` of every request. */
  readonly requests: string[];
  /** What of requests and replies is not as GitHub's published description has it. */
  readonly faults: string[];
  /** Oldest first. */
  readonly issues: readonly Issue[];
  /** Comments of a pull request, oldest first. */
  readonly comments: (pullRequest: number) => readonly Comment[];
  readonly reviewComments: (pullRequest: number) => readonly ReviewComment[];
  /** Bodies of the reviews of a pull request. */
  readonly reviews: (pullRequest: number) => readonly string[];
  /** A comment of somebody else, or of us. */
  readonly add: (pullRequest: number, login: string, body: string) => Comment;
  readonly remove: (id: number) => void;
  readonly open: (pullRequest: Pull) => void;
  readonly push: (commit: Commit) => void;
  /** Versions of a package, `acme/env`, of an organization or a user. */
  readonly publish: (owner: 'orgs' | 'users', path: string, digests: readonly string[]) => void;
  /** Digests of the versions of a package. */
  readonly published: (path: string) => readonly string[];
  /** What compare answers for any two commits. */
  readonly setMergeBase: (sha: string) => void;
  /** The commits of the default branch, oldest first: what compare answers for two of them; it knows no others. */
  readonly setHistory: (commits: readonly string[]) => void;
  readonly fail: (fault: Omit<Fault, 'times'> & { readonly times?: number }) => void;
  /** Ends all faults. */
  readonly heal: () => void;
  /** So many requests, or writes, are allowed; then GitHub's own limits answer. */
  readonly limit: (limits: { readonly primary?: number; readonly secondary?: number }) => void;
  /** So many lists of comments do not show the newest one. */
  readonly lag: (lists: number) => void;
  /** Every answer is this text, as a proxy may give it. */
  readonly garble: (text: string) => void;
  /** Waits before each request is carried out: tests interleave runs with it. */
  readonly setGate: (gate: (request: string) => Promise<void>) => void;
  readonly close: () => Promise<void>;
}

/** Name under which the token comments. */
export const VIEWER = 'github-actions[bot]';
const MAX_BODY = 65_536;
const schema = buildSchema(readFileSync(new URL('../fixtures/github/schema.graphql', import.meta.url), 'utf8'));

interface State {
  readonly issues: Issue[];
  readonly comments: Map<number, Comment[]>;
  readonly history: Map<string, string[]>;
  readonly reviewComments: Map<number, ReviewComment[]>;
  readonly reviews: Map<number, string[]>;
  readonly pulls: Pull[];
  readonly commits: Map<string, Commit>;
  /** By the path of the package below `orgs` or `users`. */
  readonly packages: Map<string, { readonly id: number; readonly name: string }[]>;
  readonly faults: Fault[];
  readonly requests: string[];
  readonly wrong: string[];
  readonly limits: { primary: number; secondary: number };
  mergeBase: string;
  commitOrder: readonly string[] | undefined;
  lagging: number;
  garbled: string | undefined;
  gate: (request: string) => Promise<void>;
  lastId: number;
}

/** What we use of GitHub's API, on loopback and with a memory. Every request and reply is checked against its description. */
export async function serveGitHub(): Promise<GitHubApi> {
  const state: State = {
    issues: [],
    comments: new Map(),
    history: new Map(),
    reviewComments: new Map(),
    reviews: new Map(),
    pulls: [],
    commits: new Map(),
    packages: new Map(),
    faults: [],
    requests: [],
    wrong: [],
    limits: { primary: Number.POSITIVE_INFINITY, secondary: Number.POSITIVE_INFINITY },
    mergeBase: '',
    commitOrder: undefined,
    lagging: 0,
    garbled: undefined,
    gate: async () => undefined,
    lastId: 100,
  };
  const server = createServer((request, response) => {
    answer(state, request, response).catch((error: unknown) => {
      state.wrong.push(String(error));
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  return {
    url: `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`,
    requests: state.requests,
    faults: state.wrong,
    issues: state.issues,
    comments: (number) => state.comments.get(number) ?? [],
    reviewComments: (number) => state.reviewComments.get(number) ?? [],
    reviews: (number) => state.reviews.get(number) ?? [],
    add: (number, login, body) => addComment(state, number, login, body),
    remove: (id) => void remove(state, id),
    open: (pull) => state.pulls.push(pull),
    push: (commit) => state.commits.set(commit.sha, commit),
    publish: (owner, path, digests) => {
      const versions = digests.map((name, place) => ({ id: state.lastId + place, name }));
      state.packages.set(`${owner}/${path}`, versions);
    },
    published: (path) =>
      ['orgs', 'users'].flatMap((owner) => (state.packages.get(`${owner}/${path}`) ?? []).map(({ name }) => name)),
    setMergeBase: (sha) => {
      state.mergeBase = sha;
    },
    setHistory: (commits) => {
      state.commitOrder = commits;
    },
    fail: (fault) => state.faults.push({ times: Number.POSITIVE_INFINITY, ...fault }),
    heal: () => void state.faults.splice(0),
    limit: (limits) => void Object.assign(state.limits, limits),
    lag: (lists) => {
      state.lagging = lists;
    },
    garble: (text) => {
      state.garbled = text;
    },
    setGate: (gate) => {
      state.gate = gate;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function userOf(login: string) {
  return { ...(exampleOf('issue-comment').user as object), login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

function addComment(state: State, pullRequest: number, login: string, body: string): Comment {
  state.lastId += 1;
  const id = state.lastId;
  const url = `https://github.example/pull/${pullRequest}#issuecomment-${id}`;
  const comment = { ...exampleOf('issue-comment'), id, node_id: `IC_${id}`, html_url: url, body, user: userOf(login) };
  state.comments.set(pullRequest, [...(state.comments.get(pullRequest) ?? []), comment as Comment]);
  state.history.set(`IC_${id}`, [body]);
  return comment as Comment;
}

async function answer(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '' } = request;
  const url = new URL(request.url ?? '', 'http://github.test');
  const body = await readJson(request);
  await state.gate(`${method} ${url.pathname}`);
  state.requests.push(`${method} ${url.pathname}`);
  if (state.garbled !== undefined) {
    response.writeHead(200, { 'content-type': 'application/json' }).end(state.garbled);
    return;
  }
  const limited = limitOf(state, method, url.pathname);
  if (limited !== undefined) return reply(response, ...limited);
  const fault = state.faults.find(
    (candidate) => candidate.times > 0 && candidate.method === method && candidate.path.test(url.pathname),
  );
  if (fault !== undefined) fault.times -= 1;
  if (fault !== undefined && fault.answer !== 'lost-reply') {
    const { status, message, headers = {} } = fault.answer;
    return reply(response, status, { message, documentation_url: 'https://docs.github.com/rest' }, headers);
  }
  const [status, content, headers] =
    url.pathname === '/graphql' ? await askGraph(state, body) : carryOut(state, method, url, body);
  if (fault !== undefined) request.socket.destroy();
  else reply(response, status, content, headers);
}

type Answer = readonly [status: number, content: unknown, headers?: Record<string, string>];

// The messages and headers of https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
function limitOf(state: State, method: string, path: string): Answer | undefined {
  const { limits } = state;
  const documentation_url = 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api';
  limits.primary -= 1;
  if (limits.primary < 0) {
    const message = 'API rate limit exceeded for installation ID 1.';
    const reset = String(Math.floor(Date.now() / 1000) + 3000);
    return [403, { message, documentation_url }, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }];
  }
  if (method === 'GET' || path === '/graphql') return undefined;
  limits.secondary -= 1;
  if (limits.secondary >= 0) return undefined;
  const message =
    'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.';
  return [403, { message, documentation_url }, { 'retry-after': '3600' }];
}

function carryOut(state: State, method: string, url: URL, body: unknown): Answer {
  const operation = describedOperation(method, url.pathname);
  if (operation === undefined) {
    state.wrong.push(`${method} ${url.pathname} is not described`);
    return [404, { message: 'Not Found' }];
  }
  const name = `${method} ${operation.path}`;
  for (const fault of operation.requestFaults(url.searchParams, body)) state.wrong.push(`${name}: request: ${fault}`);
  const act = OPERATIONS[name];
  const done: Answer =
    act === undefined
      ? [404, { message: 'Not Found' }]
      : act({ state, values: operation.values, url, body: asRecord(body) });
  for (const fault of operation.replyFaults(done[0], done[1])) state.wrong.push(`${name}: reply ${done[0]}: ${fault}`);
  return done;
}

interface Call {
  readonly state: State;
  readonly values: readonly string[];
  readonly url: URL;
  readonly body: Readonly<Record<string, unknown>>;
}

const REPO = '/repos/{owner}/{repo}';
const VERSIONS = 'packages/{package_type}/{package_name}/versions';
const OPERATIONS: Readonly<Record<string, (call: Call) => Answer>> = {
  [`GET ${REPO}/issues`]: ({ state, url }) => page(url, listIssues(state.issues, url)),
  [`POST ${REPO}/issues`]: ({ state, body }) => tooLong(body) ?? [201, openIssue(state.issues, userOf(VIEWER), body)],
  [`PATCH ${REPO}/issues/{issue_number}`]: ({ state, values, body }) =>
    tooLong(body) ?? found(changeIssue(state.issues, Number(values[2]), body)),
  [`GET ${REPO}/issues/{issue_number}/comments`]: ({ state, values, url }) =>
    page(url, shown(state, state.comments.get(Number(values[2])) ?? [])),
  [`POST ${REPO}/issues/{issue_number}/comments`]: ({ state, values, body }) =>
    tooLong(body) ?? [201, structuredClone(addComment(state, Number(values[2]), VIEWER, String(body.body)))],
  [`PATCH ${REPO}/issues/comments/{comment_id}`]: ({ state, values, body }) =>
    tooLong(body) ?? update(state, Number(values[2]), String(body.body)),
  [`DELETE ${REPO}/issues/comments/{comment_id}`]: ({ state, values }) => remove(state, Number(values[2])),
  [`GET ${REPO}/pulls`]: ({ state, url }) => page(url, listPulls(state, url)),
  [`GET ${REPO}/pulls/{pull_number}/files`]: ({ state, values, url }) => page(url, filesOf(state, Number(values[2]))),
  [`GET ${REPO}/pulls/{pull_number}/comments`]: ({ state, values, url }) =>
    page(url, state.reviewComments.get(Number(values[2])) ?? []),
  [`POST ${REPO}/pulls/{pull_number}/reviews`]: ({ state, values, body }) => addReview(state, Number(values[2]), body),
  [`GET ${REPO}/compare/{basehead}`]: ({ state, values }) => compare(state, values[2] ?? ''),
  [`GET ${REPO}/git/ref/{ref}`]: ({ state, values }) => refOf(state, values[2] ?? ''),
  [`GET ${REPO}/git/trees/{tree_sha}`]: ({ state, values }) => treeOf(state, values[2] ?? ''),
  [`GET ${REPO}/git/blobs/{file_sha}`]: ({ state, values }) => blobOf(state, values[2] ?? ''),
  [`GET /orgs/{org}/${VERSIONS}`]: (call) => versionsOf('orgs', call),
  [`GET /users/{username}/${VERSIONS}`]: (call) => versionsOf('users', call),
  [`DELETE /orgs/{org}/${VERSIONS}/{package_version_id}`]: (call) => removeVersion('orgs', call),
  [`DELETE /users/{username}/${VERSIONS}/{package_version_id}`]: (call) => removeVersion('users', call),
};

function versionsOf(owner: 'orgs' | 'users', { state, values: [login, type, name], url }: Call): Answer {
  const own = type === 'container' ? state.packages.get(`${owner}/${login}/${name}`) : undefined;
  if (own === undefined)
    return [404, { message: 'Package not found.', documentation_url: 'https://docs.github.com/rest' }];
  const example = exampleOf(owner === 'orgs' ? 'package-versions-for-org' : 'package-versions-for-user');
  return page(
    url,
    own.map((version) => ({ ...example, ...version })),
  );
}

function removeVersion(owner: 'orgs' | 'users', { state, values: [login, , name, id] }: Call): Answer {
  const path = `${owner}/${login}/${name}`;
  const own = state.packages.get(path) ?? [];
  const left = own.filter((version) => version.id !== Number(id));
  if (left.length === own.length)
    return [404, { message: 'Package version not found.', documentation_url: 'https://docs.github.com/rest' }];
  state.packages.set(path, left);
  return [204, undefined];
}

function compare({ commitOrder: history, mergeBase }: State, basehead: string): Answer {
  const example = exampleOf('commit-comparison');
  const merged = { ...(example.merge_base_commit as object), sha: mergeBase };
  if (history === undefined) return [200, { ...example, merge_base_commit: merged }];
  const [base = -1, head = -1] = basehead.split('...').map((commit) => history.indexOf(commit));
  if (base < 0 || head < 0) return [404, { message: 'Not Found' }];
  const status = head < base ? 'behind' : head > base ? 'ahead' : 'identical';
  return [200, { ...example, merge_base_commit: merged, status }];
}

function refOf({ commitOrder: history }: State, ref: string): Answer {
  const sha = history?.at(-1);
  if (ref !== 'heads/main' || sha === undefined) return [404, { message: 'Not Found' }];
  const example = exampleOf('git-ref');
  return [200, { ...example, ref: `refs/${ref}`, object: { ...(example.object as object), sha } }];
}

function shown(state: State, comments: readonly Comment[]): readonly Comment[] {
  const lags = state.lagging > 0 && comments.length > 0;
  state.lagging -= Number(lags);
  return lags ? comments.slice(0, -1) : comments;
}

function listPulls(state: State, url: URL): readonly unknown[] {
  const head = url.searchParams.get('head');
  const example = exampleOf('pull-request-simple-items');
  return (
    state.pulls
      .filter(({ owner, branch }) => `${owner}:${branch}` === head)
      // The example has teams without what the schema asks of one.
      .map(({ number, sha, base = state.mergeBase }) => ({
        ...example,
        number,
        requested_teams: [],
        head: { ...(example.head as object), sha },
        base: { ...(example.base as object), sha: base },
      }))
  );
}

function filesOf(state: State, number: number): readonly unknown[] {
  const files = state.pulls.find((pull) => pull.number === number)?.files ?? [];
  return files.map((file) => ({ ...exampleOf('diff-entry-items'), ...file }));
}

// A review that names a line outside of the diff is refused as a whole.
function addReview(state: State, number: number, body: Readonly<Record<string, unknown>>): Answer {
  const files = state.pulls.find((pull) => pull.number === number)?.files ?? [];
  const comments = (body.comments ?? []) as readonly Omit<ReviewComment, 'id' | 'user'>[];
  const outside = comments.find(
    ({ path, line, start_line }) =>
      ![line, start_line ?? line].every((at) =>
        rightLines(files.find((file) => file.filename === path)?.patch).has(at),
      ),
  );
  if (outside !== undefined) {
    const message = 'Unprocessable Entity: "Pull request review thread line must be part of the diff"';
    return [422, { message, documentation_url: 'https://docs.github.com/rest' }];
  }
  const example = exampleOf('pull-request-review-comment-items');
  const made = comments.map((comment) => {
    state.lastId += 1;
    return {
      ...example,
      ...comment,
      start_line: comment.start_line ?? null,
      id: state.lastId,
      user: userOf(VIEWER),
    } as unknown as ReviewComment;
  });
  state.reviewComments.set(number, [...(state.reviewComments.get(number) ?? []), ...made]);
  state.reviews.set(number, [...(state.reviews.get(number) ?? []), String(body.body ?? '')]);
  return [200, { ...exampleOf('pull-request-review'), body: String(body.body ?? '') }];
}

function rightLines(patch = ''): ReadonlySet<number> {
  const lines = new Set<number>();
  let at = 0;
  for (const line of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(line);
    if (hunk !== null) at = Number(hunk[1]);
    else if (line.startsWith('+') || line.startsWith(' ')) lines.add(at++);
  }
  return lines;
}

function treeOf(state: State, sha: string): Answer {
  const commit = state.commits.get(sha);
  if (commit === undefined) return [404, { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' }];
  const tree = commit.blobs.map(({ path, mode, sha: oid, content }) => ({
    path,
    mode,
    type: 'blob',
    sha: oid,
    size: content.length,
    url: `https://github.example/${oid}`,
  }));
  return [200, { sha, url: 'https://github.example/tree', tree, truncated: false }];
}

function blobOf(state: State, sha: string): Answer {
  const blob = [...state.commits.values()].flatMap(({ blobs }) => blobs).find((candidate) => candidate.sha === sha);
  if (blob === undefined) return [404, { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' }];
  const content = blob.content.toString('base64').replace(/.{60}/g, '$&\n');
  return [
    200,
    { sha, node_id: 'B', size: blob.content.length, url: 'https://github.example/b', content, encoding: 'base64' },
  ];
}

async function askGraph(state: State, body: unknown): Promise<Answer> {
  const { query, variables } = asRecord(body);
  const rootValue = {
    viewer: () => ({ login: VIEWER, id: 'U_1' }),
    node: ({ id }: { readonly id: string }) => ({
      __typename: 'IssueComment',
      id,
      userContentEdits: ({ first = 10 }: { readonly first?: number }) => ({
        // Newest first; a comment that was never edited has no history.
        nodes:
          (state.history.get(id) ?? []).length < 2
            ? []
            : (state.history.get(id) ?? [])
                .toReversed()
                .slice(0, first)
                .map((diff) => ({ diff, id: 'UCE' })),
      }),
    }),
  };
  const result = await graphql({
    schema,
    source: String(query),
    rootValue,
    variableValues: asRecord(variables),
  });
  for (const { message } of result.errors ?? []) state.wrong.push(`GraphQL: ${message}`);
  return [200, result];
}

function page(url: URL, all: readonly unknown[]): Answer {
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? '30'));
  const number = Number(url.searchParams.get('page') ?? '1');
  const next = new URL(url);
  next.searchParams.set('page', String(number + 1));
  const link = `<${next.pathname}${next.search}>; rel="next"`;
  const shown = structuredClone(all.slice((number - 1) * size, number * size));
  return [200, shown, number * size < all.length ? { link } : {}];
}

function found(value: unknown): Answer {
  return value === undefined ? [404, { message: 'Not Found' }] : [200, value];
}

function tooLong(body: Readonly<Record<string, unknown>>): Answer | undefined {
  if (String(body.body).length <= MAX_BODY) return undefined;
  const message =
    'Validation Failed: {"resource":"IssueComment","code":"unprocessable","field":"data","message":"Body is too long (maximum is 65536 characters)"}';
  return [422, { message, documentation_url: 'https://docs.github.com/rest' }];
}

function update(state: State, id: number, body: string): Answer {
  const comment = [...state.comments.values()].flat().find((candidate) => candidate.id === id);
  if (comment === undefined) return [404, { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' }];
  comment.body = body;
  state.history.get(comment.node_id)?.push(body);
  return [200, structuredClone(comment)];
}

function remove(state: State, id: number): Answer {
  for (const [issue, comments] of state.comments)
    state.comments.set(
      issue,
      comments.filter((comment) => comment.id !== id),
    );
  return [204, undefined];
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
}

function reply(response: ServerResponse, status: number, content: unknown, headers: Record<string, string> = {}): void {
  const absolute = Object.entries(headers).map(([name, value]) =>
    name === 'link' ? [name, value.replace('<', `<http://${response.req.headers.host}`)] : [name, value],
  );
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...Object.fromEntries(absolute) });
  response.end(content === undefined ? undefined : JSON.stringify(content));
}
