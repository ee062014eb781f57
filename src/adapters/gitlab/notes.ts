import { TerrariumError } from '../../core/model/errors.ts';
import { isRecord, membersOf } from '../../core/model/json.ts';
import { createJsonApi, type JsonApi, type JsonApiOptions } from '../comments/json-api.ts';
import type { CommentHost, PostedComment } from '../comments/keep-one.ts';

/** A merge request of GitLab, and who asks. */
export interface MergeRequest extends Pick<JsonApiOptions, 'env' | 'signal' | 'secondMs' | 'onRequestEnd'> {
  /** CI_API_V4_URL. */
  readonly api: URL;
  /** Id of the project that it is to be merged into. */
  readonly project: number;
  readonly iid: number;
  /** Of a project, a group or a user, with the scope `api`: a job's own token may not write notes. */
  readonly token: string;
}

const PAGE = 100;
const MAX_PAGES = 100;

/** The notes of a merge request. https://docs.gitlab.com/api/notes/#merge-requests */
export function mergeRequestNotes({ api: base, project, iid, token, ...asking }: MergeRequest): CommentHost {
  const hint = 'give GITLAB_TOKEN a token of the project with the role Reporter and the scope api';
  const api = createJsonApi({ name: 'GitLab', base, login: { 'private-token': token }, hint, ...asking });
  const notes = `/projects/${project}/merge_requests/${iid}/notes`;
  return {
    listOwn: async () => {
      const own = await ownId(api);
      return (await listAll(api, notes)).flatMap((note) => notesOf(note, own));
    },
    create: async (body) => {
      if ((await api.ask('POST', notes, { body })) === undefined) throw absent(notes);
    },
    update: async (id, body) => (await api.ask('PUT', `${notes}/${id}`, { body })) !== undefined,
    remove: async (id) => void (await api.ask('DELETE', `${notes}/${id}`)),
  };
}

/** https://docs.gitlab.com/api/users/#retrieve-the-current-user */
async function ownId(api: JsonApi): Promise<number> {
  const { id } = membersOf((await api.ask('GET', '/user'))?.value);
  if (typeof id !== 'number') throw new TerrariumError('comment-failed', 'GitLab does not say whose token it is');
  return id;
}

async function listAll(api: JsonApi, notes: string): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const reply = await api.ask('GET', `${notes}?sort=asc&order_by=created_at&per_page=${PAGE}&page=${page}`);
    if (reply === undefined) throw absent(notes);
    if (!Array.isArray(reply.value)) throw new TerrariumError('comment-failed', 'GitLab lists no notes');
    all.push(...reply.value);
    if (reply.value.length < PAGE) return all;
  }
  throw new TerrariumError('comment-failed', `the merge request has more than ${MAX_PAGES * PAGE} notes`);
}

// Anyone may write a marker.
function notesOf(note: unknown, own: number): readonly PostedComment[] {
  if (!isRecord(note) || note.system === true || membersOf(note.author).id !== own) return [];
  const { id, body } = note;
  return typeof id === 'number' && Number.isSafeInteger(id) && typeof body === 'string'
    ? [{ id: String(id), body }]
    : [];
}

function absent(notes: string): TerrariumError {
  return new TerrariumError('comment-failed', `GitLab has no ${notes}, or does not show it to this token`, {
    hint: 'give GITLAB_TOKEN a token of the project that the merge request is in',
  });
}
