import { type ReviewHost, serveReviewHost } from './review-host.ts';

interface ThreadComment {
  readonly id: number;
  content: string;
  isDeleted: boolean;
  readonly author: { readonly id: string };
}

export interface Thread {
  readonly id: number;
  isDeleted: boolean;
  readonly status: string;
  readonly comments: ThreadComment[];
}

export interface AzureDevOpsApi extends ReviewHost {
  /** SYSTEM_COLLECTIONURI */
  readonly collection: string;
  readonly threads: Thread[];
  readonly add: (author: string, content: string) => Thread;
}

export const AZURE_TOKEN = 'token-of-the-job';
/** Identity of the build service. */
export const BUILD_SERVICE = '6AA1c3d4-0000-4000-8000-000000000001';
export const AZURE_PROJECT = '11111111-2222-4333-8444-555555555555';
export const AZURE_REPOSITORY = '99999999-2222-4333-8444-555555555555';

const THREADS = `^/acme/${AZURE_PROJECT}/_apis/git/repositories/${AZURE_REPOSITORY}/pullRequests/7/threads`;
const VERSION = { 'api-version!': /^7\.1$/ };
/** `Comment` and `GitPullRequestCommentThread` of https://github.com/MicrosoftDocs/vsts-rest-api-specs/blob/master/specification/git/7.1/git.json */
const COMMENT = {
  type: 'object',
  additionalProperties: false,
  properties: {
    content: { type: 'string', minLength: 1, maxLength: 150_000 },
    commentType: { enum: ['unknown', 'text', 'codeChange', 'system'] },
    parentCommentId: { type: 'integer' },
  },
};
const THREAD = {
  type: 'object',
  required: ['comments'],
  additionalProperties: false,
  properties: {
    comments: { type: 'array', minItems: 1, items: { ...COMMENT, required: ['content'] } },
    status: { enum: ['unknown', 'active', 'fixed', 'wontFix', 'closed', 'byDesign', 'pending'] },
  },
};

/** What we use of Azure DevOps' API, with a memory. */
export async function serveAzureDevOps(): Promise<AzureDevOpsApi> {
  const threads: Thread[] = [];
  const add = (id: string, content: string, status = 'active'): Thread => {
    const comments = [{ id: 1, content, isDeleted: false, author: { id } }];
    const thread = { id: 500 + threads.length, isDeleted: false, status, comments };
    threads.push(thread);
    return thread;
  };
  const own = (
    values: readonly string[],
    act: (comment: ThreadComment, thread: Thread) => readonly [number, unknown?],
  ) => {
    const thread = threads.find(({ id }) => String(id) === values[0]);
    const comment = thread?.comments.find(({ id, isDeleted }) => String(id) === values[1] && !isDeleted);
    if (thread === undefined || comment === undefined) return [404, { message: 'TF401180' }] as const;
    return comment.author.id === BUILD_SERVICE ? act(comment, thread) : ([403, { message: 'TF401027' }] as const);
  };
  const host = await serveReviewHost(
    [
      {
        method: 'GET',
        path: /^\/acme\/_apis\/connectionData$/,
        query: { 'api-version!': /^7\.1-preview/ },
        // Letters of an id are in either case.
        act: () => [200, { authenticatedUser: { id: BUILD_SERVICE.toLowerCase() } }],
      },
      {
        method: 'GET',
        path: new RegExp(`${THREADS}$`),
        query: VERSION,
        act: () => [200, { value: structuredClone(threads.toReversed()), count: threads.length }],
      },
      {
        method: 'POST',
        path: new RegExp(`${THREADS}$`),
        query: VERSION,
        body: THREAD,
        act: ({ body }) => {
          const [first] = body.comments as readonly { readonly content: string }[];
          return [200, structuredClone(add(BUILD_SERVICE, first?.content ?? '', String(body.status)))];
        },
      },
      {
        method: 'PATCH',
        path: new RegExp(String.raw`${THREADS}/(\d+)/comments/(\d+)$`),
        query: VERSION,
        body: COMMENT,
        act: ({ values, body }) =>
          own(values, (comment) => {
            comment.content = String(body.content);
            return [200, structuredClone(comment)];
          }),
      },
      {
        method: 'DELETE',
        path: new RegExp(String.raw`${THREADS}/(\d+)/comments/(\d+)$`),
        query: VERSION,
        act: ({ values }) =>
          own(values, (comment, thread) => {
            comment.isDeleted = true;
            comment.content = '';
            thread.isDeleted = true;
            return [200];
          }),
      },
    ],
    (headers) => headers.authorization === `Bearer ${AZURE_TOKEN}`,
  );
  return Object.assign(host, { collection: `${host.url}/acme/`, threads, add });
}
