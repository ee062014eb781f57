import { readErrorBody } from './failures.ts';
import type { HttpReply } from './transport.ts';

const ABSENT: readonly string[] = ['NAME_UNKNOWN', 'MANIFEST_UNKNOWN', 'BLOB_UNKNOWN'];
/** Statuses that are about us, whatever error code comes with them. */
const NOT_ABSENT: readonly number[] = [401, 403, 429];

/** True when a reply to a reading request says that the thing does not exist. */
export function isAbsent(reply: HttpReply): boolean {
  if (reply.status === 404) return true;
  if (reply.status < 400 || reply.status >= 500 || NOT_ABSENT.includes(reply.status)) return false;
  return readErrorBody(reply.body).codes.some((code) => ABSENT.includes(code));
}
