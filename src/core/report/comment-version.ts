import { shorten } from '../model/shorten.ts';
import { sha256Hex } from '../names/sha256.ts';

/** Which run speaks: a later one is never overwritten by an earlier one. */
export interface RunIdentity {
  readonly id: number;
  readonly attempt: number;
}

/** What a run said in the one comment of a pull request, with the marker. */
export interface CommentVersion {
  readonly run: RunIdentity;
  readonly body: string;
}

/** GitHub refuses 65,536 characters and more; the rest is room for the marker. */
const MAX_BODY = 60_000;

/** The body of a comment, behind a hidden line that says whose it is: a scope is a repository with a configuration. */
export function markComment(scope: string, { id, attempt }: RunIdentity, body: string): string {
  return shorten(`<!-- terrarium ${scopeHash(scope)} run=${id} attempt=${attempt} -->\n${body}`, MAX_BODY + 200);
}

/** What a comment is of: one configuration of one repository. `folder` is that of the configuration, from the top of the checkout on. */
export function commentScope(repository: string, folder: string, config: string): string {
  return JSON.stringify([repository, folder, config]);
}

const MARKER = /^<!-- terrarium ([0-9a-f]{32}) run=([0-9]{1,15}) attempt=([0-9]{1,6}) -->/;

/** The run that a comment is of; `undefined` where it has no marker, or that of another scope. */
export function readMarker(body: string, scope?: string): RunIdentity | undefined {
  const match = MARKER.exec(body);
  if (match === null || (scope !== undefined && match[1] !== scopeHash(scope))) return undefined;
  return { id: Number(match[2]), attempt: Number(match[3]) };
}

/** The version of the latest run; of equal ones the first. */
export function latestVersion<T extends CommentVersion>(versions: readonly [T, ...T[]]): T {
  return versions.reduce((best, version) => (isLater(version.run, best.run) ? version : best));
}

function isLater(a: RunIdentity, b: RunIdentity): boolean {
  return a.id === b.id ? a.attempt > b.attempt : a.id > b.id;
}

function scopeHash(scope: string): string {
  return sha256Hex(scope).slice(0, 32);
}
