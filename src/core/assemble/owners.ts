import type { Ids } from './file-tree.ts';
import { needsBuildKit } from './refusal.ts';

/** Texts of the files of an image that name its users and groups; empty where it has none. */
export interface UserFiles {
  readonly passwd: string;
  readonly group: string;
}

export const ROOT: Ids = { uid: 0, gid: 0 };

/** True for an owner that is found without the files of an image. */
export function isNumeric(owner: string): boolean {
  return owner.split(':').every((part) => numberOf(part) !== undefined);
}

/**
 * Numbers of an owner as `--chown` and USER have it: `<user>[:<group>]`, by name or number. A user that is a number is its own group. As
 * with BuildKit, a user that the image does not know is root, and a group that it does not know is that of the user.
 * https://github.com/moby/buildkit/blob/v0.32.2/solver/llbsolver/ops/user_linux.go
 */
export function findOwner(owner: string, { passwd, group }: UserFiles): Ids {
  const colon = owner.indexOf(':');
  const [userName, groupName] = colon < 0 ? [owner] : [owner.slice(0, colon), owner.slice(colon + 1)];
  const user = findUser(userName ?? '', passwd);
  if (groupName === undefined) return user;
  const known = numberOf(groupName) ?? numberOf(recordOf(group, groupName)[2] ?? '');
  return { uid: user.uid, gid: groupName === '' ? 0 : (known ?? user.gid) };
}

function findUser(name: string, passwd: string): Ids {
  const id = numberOf(name);
  if (id !== undefined) return { uid: id, gid: id };
  const fields = recordOf(passwd, name);
  return { uid: numberOf(fields[2] ?? '') ?? 0, gid: numberOf(fields[3] ?? '') ?? 0 };
}

// https://man7.org/linux/man-pages/man5/passwd.5.html
function recordOf(text: string, name: string): readonly string[] {
  if (name === '') return [];
  const records = text.split('\n').map((line) => line.trim().split(':'));
  return records.find(([first]) => first === name) ?? [];
}

const MOST = 2 ** 31 - 1;

function numberOf(text: string): number | undefined {
  if (!/^[+-]?\d+$/.test(text)) return undefined;
  const number = Number(text);
  if (number < 0 || number > MOST) throw needsBuildKit(`${JSON.stringify(text)} is no usual number of a user or group`);
  return number;
}
