import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A comment as GitHub's REST API serves it. https://docs.github.com/en/rest/issues/comments */
interface Comment {
  readonly id: number;
  readonly html_url: string;
  body: string;
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' };
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

export interface GitHubApi {
  readonly url: string;
  /** `METHOD /path` of every request. */
  readonly requests: string[];
  /** Comments of a pull request, oldest first. */
  readonly comments: (pullRequest: number) => readonly Comment[];
  /** A comment of somebody else, or of us. */
  readonly add: (pullRequest: number, login: string, body: string) => Comment;
  readonly open: (pullRequest: { number: number; owner: string; branch: string; sha: string }) => void;
  readonly fail: (fault: Omit<Fault, 'times'> & { readonly times?: number }) => void;
  readonly close: () => Promise<void>;
}

/** Name under which the token comments. */
export const VIEWER = 'github-actions[bot]';
const COMMENTS = /^\/repos\/[^/]+\/[^/]+\/issues\/(\d+)\/comments$/;
const COMMENT = /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)$/;
const PULLS = /^\/repos\/[^/]+\/[^/]+\/pulls$/;
const MAX_BODY = 65_536;

interface State {
  readonly comments: Map<number, Comment[]>;
  readonly pulls: { readonly number: number; readonly owner: string; readonly branch: string; readonly sha: string }[];
  readonly faults: Fault[];
  readonly requests: string[];
  lastId: number;
}

/** What we use of GitHub's API, on loopback and with a memory. */
export async function serveGitHub(): Promise<GitHubApi> {
  const state: State = { comments: new Map(), pulls: [], faults: [], requests: [], lastId: 100 };
  const server = createServer((request, response) => void answer(state, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  return {
    url: `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`,
    requests: state.requests,
    comments: (number) => state.comments.get(number) ?? [],
    add: (number, login, body) => addComment(state, number, login, body),
    open: (pull) => state.pulls.push(pull),
    fail: (fault) => state.faults.push({ times: Number.POSITIVE_INFINITY, ...fault }),
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function addComment(state: State, pullRequest: number, login: string, body: string): Comment {
  state.lastId += 1;
  const id = state.lastId;
  const url = `https://github.example/pull/${pullRequest}#issuecomment-${id}`;
  const comment: Comment = { id, html_url: url, body, user: { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' } };
  state.comments.set(pullRequest, [...(state.comments.get(pullRequest) ?? []), comment]);
  return comment;
}

async function answer(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '' } = request;
  const url = new URL(request.url ?? '', 'http://github.test');
  state.requests.push(`${method} ${url.pathname}`);
  const body = await readJson(request);
  const fault = state.faults.find(
    (candidate) => candidate.times > 0 && candidate.method === method && candidate.path.test(url.pathname),
  );
  if (fault !== undefined) fault.times -= 1;
  if (fault !== undefined && fault.answer !== 'lost-reply') {
    const { status, message, headers = {} } = fault.answer;
    return reply(response, status, { message, documentation_url: 'https://docs.github.com/rest' }, headers);
  }
  const [status, content, headers] = carryOut(state, method, url, body);
  if (fault !== undefined) request.socket.destroy();
  else reply(response, status, content, headers);
}

type Answer = readonly [status: number, content: unknown, headers?: Record<string, string>];

function carryOut(state: State, method: string, url: URL, body: Readonly<Record<string, unknown>>): Answer {
  const issue = Number(COMMENTS.exec(url.pathname)?.[1] ?? Number.NaN);
  const id = Number(COMMENT.exec(url.pathname)?.[1] ?? Number.NaN);
  if (method === 'POST' && url.pathname === '/graphql') return [200, { data: { viewer: { login: VIEWER } } }];
  if (method === 'GET' && PULLS.test(url.pathname)) return [200, listPulls(state, url)];
  if (method === 'GET' && issue > 0) return listComments(state, issue, url);
  if (method === 'POST' && issue > 0)
    return tooLong(body) ?? [201, addComment(state, issue, VIEWER, String(body.body))];
  if (method === 'PATCH' && id > 0) return tooLong(body) ?? update(state, id, String(body.body));
  if (method === 'DELETE' && id > 0) return remove(state, id);
  return [404, { message: 'Not Found' }];
}

function listPulls(state: State, url: URL): readonly unknown[] {
  const head = url.searchParams.get('head');
  return state.pulls
    .filter(({ owner, branch }) => `${owner}:${branch}` === head)
    .map(({ number, sha }) => ({ number, head: { sha } }));
}

function listComments(state: State, issue: number, url: URL): Answer {
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? '30'));
  const page = Number(url.searchParams.get('page') ?? '1');
  const all = state.comments.get(issue) ?? [];
  const next = new URL(url.pathname, `http://${'127.0.0.1'}`);
  next.searchParams.set('per_page', String(size));
  next.searchParams.set('page', String(page + 1));
  const link = `<${next.pathname}${next.search}>; rel="next"`;
  return [200, all.slice((page - 1) * size, page * size), page * size < all.length ? { link } : {}];
}

function tooLong(body: Readonly<Record<string, unknown>>): Answer | undefined {
  if (String(body.body).length <= MAX_BODY) return undefined;
  const message =
    'Validation Failed: {"resource":"IssueComment","code":"unprocessable","field":"data","message":"Body is too long (maximum is 65536 characters)"}';
  return [422, { message }];
}

function update(state: State, id: number, body: string): Answer {
  const comment = [...state.comments.values()].flat().find((candidate) => candidate.id === id);
  if (comment === undefined) return [404, { message: 'Not Found' }];
  comment.body = body;
  return [200, comment];
}

function remove(state: State, id: number): Answer {
  for (const [issue, comments] of state.comments)
    state.comments.set(
      issue,
      comments.filter((comment) => comment.id !== id),
    );
  return [204, undefined];
}

async function readJson(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

function reply(response: ServerResponse, status: number, content: unknown, headers: Record<string, string> = {}): void {
  const absolute = Object.entries(headers).map(([name, value]) =>
    name === 'link' ? [name, value.replace('<', `<http://${response.req.headers.host}`)] : [name, value],
  );
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...Object.fromEntries(absolute) });
  response.end(content === undefined ? undefined : JSON.stringify(content));
}
