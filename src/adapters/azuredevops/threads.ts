import { TerrariumError } from '../../core/model/errors.ts';
import { isRecord, membersOf } from '../../core/model/json.ts';
import { createJsonApi, type JsonApi, type JsonApiOptions } from '../comments/json-api.ts';
import type { CommentHost, PostedComment } from '../comments/keep-one.ts';

/** A pull request of Azure DevOps, and who asks. */
export interface AzurePullRequest extends Pick<JsonApiOptions, 'env' | 'signal' | 'secondMs' | 'onRequestEnd'> {
  /** SYSTEM_COLLECTIONURI. */
  readonly collection: URL;
  /** SYSTEM_TEAMPROJECTID. */
  readonly project: string;
  /** BUILD_REPOSITORY_ID. */
  readonly repository: string;
  readonly id: number;
  /** SYSTEM_ACCESSTOKEN. */
  readonly token: string;
}

const VERSION = 'api-version=7.1';

/**
 * The threads of a pull request, each by its first comment. A thread is closed from the start: an open one could keep the pull
 * request from being completed. https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-threads
 */
export function pullRequestThreads(of: AzurePullRequest): CommentHost {
  const { collection: base, project, repository, id: number, token, ...asking } = of;
  const hint = 'map SYSTEM_ACCESSTOKEN, and allow the build service "Contribute to pull requests"';
  const login = { authorization: `Bearer ${token}` };
  const api = createJsonApi({ name: 'Azure DevOps', base, login, hint, ...asking });
  const part = encodeURIComponent;
  const threads = `/${part(project)}/_apis/git/repositories/${part(repository)}/pullRequests/${number}/threads`;
  const commentOf = (id: string) => `${threads}/${id}/comments/${FIRST}?${VERSION}`;
  return {
    listOwn: async () => {
      const own = await ownId(api);
      const reply = await api.ask('GET', `${threads}?${VERSION}`);
      const { value } = membersOf(reply?.value);
      if (!Array.isArray(value)) throw absent(threads);
      return value.flatMap((thread) => firstOf(thread, own)).sort((a, b) => Number(a.id) - Number(b.id));
    },
    create: async (content) => {
      const comments = [{ parentCommentId: 0, content, commentType: 'text' }];
      if ((await api.ask('POST', `${threads}?${VERSION}`, { comments, status: 'closed' })) === undefined)
        throw absent(threads);
    },
    update: async (id, content) => (await api.ask('PATCH', commentOf(id), { content })) !== undefined,
    remove: async (id) => void (await api.ask('DELETE', commentOf(id))),
  };
}

/** Comments are numbered within their thread. */
const FIRST = 1;

/** What the client libraries of Azure DevOps ask first, to know who they are. */
async function ownId(api: JsonApi): Promise<string> {
  const reply = await api.ask('GET', '/_apis/connectionData?api-version=7.1-preview.1');
  const { id } = membersOf(membersOf(reply?.value).authenticatedUser);
  if (typeof id === 'string') return id.toLowerCase();
  throw new TerrariumError('comment-failed', 'Azure DevOps does not say whose token it is');
}

// Anyone may write a marker. A thread whose comments are deleted stays in the list.
function firstOf(thread: unknown, own: string): readonly PostedComment[] {
  if (!isRecord(thread) || thread.isDeleted === true || !Array.isArray(thread.comments)) return [];
  const first = thread.comments.filter(isRecord).find(({ id }) => id === FIRST);
  const author = membersOf(first?.author).id;
  if (first?.isDeleted === true || typeof author !== 'string' || author.toLowerCase() !== own) return [];
  const [id, body] = [thread.id, first?.content];
  return typeof id === 'number' && Number.isSafeInteger(id) && typeof body === 'string'
    ? [{ id: String(id), body }]
    : [];
}

function absent(threads: string): TerrariumError {
  return new TerrariumError('comment-failed', `Azure DevOps has no ${threads}, or does not show it to this token`, {
    hint: 'map SYSTEM_ACCESSTOKEN, and allow the build service to read the repository',
  });
}
