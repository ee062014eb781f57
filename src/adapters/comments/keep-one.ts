import {
  type CommentVersion,
  latestVersion,
  markComment,
  type RunIdentity,
  readMarker,
} from '../../core/report/comment-version.ts';
import { LostReply } from './json-api.ts';

/** A comment as it is on the host. */
export interface PostedComment {
  readonly id: string;
  readonly body: string;
}

/** The comments of one pull request, on a host that knows no history of them. */
export interface CommentHost {
  /** Those that our token wrote, the oldest first. */
  readonly listOwn: () => Promise<readonly PostedComment[]>;
  /** Throws `LostReply` where nobody knows whether it was done. */
  readonly create: (body: string) => Promise<void>;
  /** Answers false when the comment is gone. */
  readonly update: (id: string, body: string) => Promise<boolean>;
  readonly remove: (id: string) => Promise<void>;
}

export interface OneComment {
  /** One comment for each scope: the repository and the configuration's path. */
  readonly scope: string;
  readonly run: RunIdentity;
  readonly body: string;
  /** False when nothing is new to a reviewer: then an existing comment is kept current, and none is created. */
  readonly mayCreate: boolean;
}

export type Kept = 'created' | 'updated' | 'unchanged' | 'outdated' | 'not-needed' | 'deleted';

interface Found extends CommentVersion, PostedComment {}

/** Rounds in which runs that write at the same time agree on what stays. */
const MAX_ROUNDS = 8;
const MAX_CREATIONS = 3;

/**
 * Creates the comment, or updates the one that an earlier run created. It looks until there is one, which says what the latest
 * run says; of runs that write at the same moment, the last one may be an earlier one.
 */
export async function keepOneComment(host: CommentHost, comment: OneComment): Promise<Kept> {
  const own = { run: comment.run, body: markComment(comment.scope, comment.run, comment.body) };
  let done: 'created' | 'updated' | undefined;
  let tries = 1;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const [keeper, ...others] = await findMarked(host, comment.scope);
    if (keeper === undefined) {
      if (!comment.mayCreate) return 'not-needed';
      // A list may lag behind what was created.
      if (done === 'created') return done;
      done = await create(host, own.body, tries);
      tries += 1;
      continue;
    }
    const newest = latestVersion([own, keeper, ...others]);
    for (const { id } of others) await host.remove(id);
    if (!says(keeper, newest, done !== undefined)) {
      if (await host.update(keeper.id, newest.body)) done ??= 'updated';
    } else if (others.length === 0) return newest === own ? (done ?? 'unchanged') : 'outdated';
  }
  return 'deleted';
}

async function create(host: CommentHost, body: string, tries: number): Promise<'created' | undefined> {
  try {
    await host.create(body);
    return 'created';
  } catch (error) {
    // Whether it was done is looked up.
    if (error instanceof LostReply && tries < MAX_CREATIONS) return undefined;
    throw error;
  }
}

async function findMarked(host: CommentHost, scope: string): Promise<readonly Found[]> {
  return (await host.listOwn()).flatMap((posted) => {
    const run = readMarker(posted.body, scope);
    return run === undefined ? [] : [{ ...posted, run }];
  });
}

// A host may store a text otherwise than it was given: written once, the run alone tells.
function says(shown: Found, wanted: CommentVersion, isWritten: boolean): boolean {
  if (shown.body.trimEnd() === wanted.body.trimEnd()) return true;
  return isWritten && shown.run.id === wanted.run.id && shown.run.attempt === wanted.run.attempt;
}
