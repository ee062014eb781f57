import { type ReviewHost, serveReviewHost } from './review-host.ts';

export interface Note {
  readonly id: number;
  body: string;
  readonly system: boolean;
  readonly author: { readonly id: number; readonly username: string };
}

export interface GitLabApi extends ReviewHost {
  /** CI_API_V4_URL */
  readonly api: string;
  /** Notes of merge request 7 of project 5, the oldest first. */
  readonly notes: Note[];
  readonly add: (author: number, body: string, system?: boolean) => Note;
}

export const GITLAB_TOKEN = 'glpat-of-the-project';
/** User of the token. */
export const GITLAB_BOT = 42;

const NOTES = '^/api/v4/projects/5/merge_requests/7/notes';
/** https://gitlab.com/gitlab-org/gitlab/-/blob/master/doc/api/notes.md and openapi_v3.yaml beside it: `body` is required, up to 1,000,000 characters. */
const BODY = {
  type: 'object',
  required: ['body'],
  additionalProperties: false,
  properties: { body: { type: 'string', minLength: 1, maxLength: 1_000_000 } },
};
const PAGES = { page: /^[1-9]\d*$/, per_page: /^(?:[1-9]\d?|100)$/ };

/** What we use of GitLab's API, with a memory. It stores notes without white space at their end. */
export async function serveGitLab(): Promise<GitLabApi> {
  const notes: Note[] = [];
  let last = 300;
  const add = (id: number, body: string, system = false): Note => {
    last += 1;
    const note = { id: last, body: body.trimEnd(), system, author: { id, username: `user-${id}` } };
    notes.push(note);
    return note;
  };
  const find = (id: string | undefined) => notes.find((note) => String(note.id) === id);
  const own = (note: Note | undefined, act: (note: Note) => readonly [number, unknown?]) => {
    if (note === undefined) return [404, { message: '404 Not found' }] as const;
    return note.author.id === GITLAB_BOT ? act(note) : ([403, { message: '403 Forbidden' }] as const);
  };
  const host = await serveReviewHost(
    [
      { method: 'GET', path: /^\/api\/v4\/user$/, act: () => [200, { id: GITLAB_BOT, username: 'project_5_bot' }] },
      {
        method: 'GET',
        path: new RegExp(`${NOTES}$`),
        query: { sort: /^(?:asc|desc)$/, order_by: /^(?:created_at|updated_at)$/, activity_filter: /./, ...PAGES },
        act: ({ url: { searchParams } }) => {
          const size = Number(searchParams.get('per_page') ?? 20);
          const start = (Number(searchParams.get('page') ?? 1) - 1) * size;
          const sorted = searchParams.get('sort') === 'asc' ? notes : notes.toReversed();
          return [200, structuredClone(sorted.slice(start, start + size))];
        },
      },
      {
        method: 'POST',
        path: new RegExp(`${NOTES}$`),
        body: BODY,
        act: ({ body }) => [201, structuredClone(add(GITLAB_BOT, String(body.body)))],
      },
      {
        method: 'PUT',
        path: new RegExp(String.raw`${NOTES}/(\d+)$`),
        body: BODY,
        act: ({ values, body }) =>
          own(find(values[0]), (note) => {
            note.body = String(body.body).trimEnd();
            return [200, structuredClone(note)];
          }),
      },
      {
        method: 'DELETE',
        path: new RegExp(String.raw`${NOTES}/(\d+)$`),
        act: ({ values }) =>
          own(find(values[0]), (note) => {
            notes.splice(notes.indexOf(note), 1);
            return [204];
          }),
      },
    ],
    (headers) => headers['private-token'] === GITLAB_TOKEN,
  );
  return Object.assign(host, { api: `${host.url}/api/v4`, notes, add });
}
