import {
  type CommentVersion,
  latestVersion,
  markComment,
  type RunIdentity,
  readMarker,
} from '../../core/report/comment-version.ts';
import { type Client, type GitHub, isLostReply, type Refusal, statusOf } from './client.ts';
import { entriesOf } from './pages.ts';
import { ownAmong } from './viewer.ts';

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
  | { readonly kind: 'not-needed' };

/** Rounds in which runs that write at the same time agree on what stays. */
const MAX_ROUNDS = 8;

/**
 * Creates the comment, or updates the one that an earlier run created. GitHub has no conditional write: after a write, the run looks
 * again, and puts back what a later run had said, so that the last one who wrote leaves the newest text in one comment.
 */
export function writeComment(github: GitHub, comment: StickyComment): Promise<CommentResult | Refusal> {
  return github.ask('the comment could not be written', (client) => upsert(client, comment));
}

interface Found extends CommentVersion {
  readonly id: number;
  readonly nodeId: string;
  readonly url: string;
}

async function upsert(client: Client, comment: StickyComment): Promise<CommentResult | Refusal> {
  const own = { run: comment.run, body: markComment(comment.scope, comment.run, comment.body) };
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const found = await findOwn(client, comment);
    if (found.length === 0) return comment.mayCreate ? create(client, comment, own) : { kind: 'not-needed' };
    const result = await update(client, own, found);
    if (result !== undefined) return result;
  }
  const message = 'the comment could not be written: it was deleted each time that it was written';
  return { kind: 'refused', message, hint: 'the job summary has all of it' };
}

// Once a run: a list may lag behind what was created. Another run may have created one meanwhile.
async function create(client: Client, comment: StickyComment, own: CommentVersion): Promise<CommentResult> {
  const made = await post(client, comment, own);
  const listed = await findOwn(client, comment);
  const found = listed.some(({ id }) => id === made.id) ? listed : [...listed, made].toSorted((a, b) => a.id - b.id);
  const result = await update(client, own, found);
  if (result === undefined || result.kind === 'unchanged') return { kind: 'created', url: result?.url ?? made.url };
  return result;
}

// A POST that is sent again could comment twice; whether it was carried out is looked up.
async function post(client: Client, comment: StickyComment, own: CommentVersion): Promise<Found> {
  const { octokit, owner, repo } = client;
  const request = { retries: 0 };
  const send = async (): Promise<Found> => {
    const { data } = await octokit.rest.issues.createComment({
      owner,
      repo,
      issue_number: comment.pullRequest,
      body: own.body,
      request,
    });
    return { ...own, id: data.id, nodeId: data.node_id, url: data.html_url };
  };
  try {
    return await send();
  } catch (error) {
    if (!isLostReply(error)) throw error;
    const made = (await findOwn(client, comment)).find(({ body }) => body === own.body);
    return made ?? send();
  }
}

async function update(
  client: Client,
  own: CommentVersion,
  found: readonly Found[],
): Promise<CommentResult | undefined> {
  const [keeper, ...others] = found;
  if (keeper === undefined) return undefined;
  const newest = latestVersion([own, ...found]);
  if (!(await put(client, keeper, newest))) return undefined;
  // What they said is in the one that stays.
  await remove(client, others);
  const kind = newest.body !== own.body ? 'outdated' : keeper.body === own.body ? 'unchanged' : 'updated';
  return { kind, url: keeper.url };
}

/** Has the comment say the newest text, also where another run wrote an earlier one over it; false when it is gone. */
async function put(client: Client, keeper: Found, wanted: CommentVersion): Promise<boolean> {
  let shown: CommentVersion = keeper;
  let newest = wanted;
  for (let round = 0; round < MAX_ROUNDS && shown.body !== newest.body; round += 1) {
    if (!(await write(client, keeper.id, newest.body))) return false;
    shown = newest;
    newest = latestVersion([newest, ...(await historyOf(client, keeper))]);
  }
  return true;
}

async function write({ octokit, owner, repo }: Client, id: number, body: string): Promise<boolean> {
  return unlessGone(octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body }));
}

async function remove({ octokit, owner, repo }: Client, others: readonly Found[]): Promise<void> {
  for (const { id } of others) await unlessGone(octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }));
}

async function unlessGone(request: Promise<unknown>): Promise<boolean> {
  try {
    await request;
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

/** https://docs.github.com/en/graphql/reference/objects#usercontentedit */
export const HISTORY_QUERY =
  'query($id: ID!) { node(id: $id) { ... on IssueComment { userContentEdits(first: 20) { nodes { diff } } } } }';

interface History {
  readonly node: {
    readonly userContentEdits?: { readonly nodes?: readonly ({ readonly diff?: string | null } | null)[] };
  } | null;
}

// What the comment said before; nothing if GitHub does not say.
async function historyOf({ octokit }: Client, { nodeId }: Found): Promise<readonly CommentVersion[]> {
  try {
    const { node } = await octokit.graphql<History>(HISTORY_QUERY, { id: nodeId });
    return (node?.userContentEdits?.nodes ?? []).flatMap((edit) => {
      const run = edit?.diff ? readMarker(edit.diff) : undefined;
      return run === undefined || !edit?.diff ? [] : [{ run, body: edit.diff }];
    });
  } catch {
    return [];
  }
}

/** Comments with our marker that we wrote, oldest first. */
async function findOwn(client: Client, comment: StickyComment): Promise<readonly Found[]> {
  const { octokit, owner, repo } = client;
  const marked: (Found & { readonly login: string })[] = [];
  const request = { owner, repo, issue_number: comment.pullRequest, per_page: 100 };
  const comments = await entriesOf(octokit.paginate.iterator(octokit.rest.issues.listComments, request));
  for (const { id, node_id: nodeId, html_url: url, body = '', user } of comments) {
    const run = readMarker(body, comment.scope);
    if (run !== undefined && user !== null) marked.push({ id, nodeId, url, body, run, login: user.login });
  }
  return (await ownAmong(client, marked)).toSorted((a, b) => a.id - b.id);
}
