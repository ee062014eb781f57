import { remember } from '../model/once.ts';

// `user:password@` or `token@` in a URL. `git@` and `hg@` are shared account names, not credentials.
const USERINFO = /[a-z][a-z0-9+.-]{0,20}:\/\/([^\s/?#'"@]+)@/gi;
// A variable is not a secret in a file; a dollar sign alone may be a character of one.
const VARIABLE = /\$[A-Za-z_{(]/;
const SECRET_PARAMETER =
  /[?&](?:[a-z_-]{0,40}(?:token|signature|password|passwd|secret|api[_-]?key)|sig|auth|key|X-Amz-[A-Za-z-]+)=(?!\$[A-Za-z_{(])[^&\s]/i;

/** True if a text contains a URL with a user, a password or a token. These must not enter files, hashes or logs. */
export const hasCredentials = remember(carriesCredentials);

function carriesCredentials(text: string): boolean {
  // Every form has one of these.
  if (!text.includes('/') && !text.includes('=')) return false;
  const users = text.includes('@') ? [...text.matchAll(USERINFO)].map((match) => match[1] ?? '') : [];
  return users.some(isSecret) || SECRET_PARAMETER.test(text) || hasCondaToken(text);
}

function isSecret(user: string): boolean {
  const colon = user.indexOf(':');
  if (colon < 0) return !/^(?:git|hg)$/.test(user) && !VARIABLE.test(user);
  return user.slice(colon + 1).search(VARIABLE) !== 0;
}

// `https://host/t/<token>/channel`: each `/t/` is examined with at most 300 characters before and after it.
function hasCondaToken(text: string): boolean {
  for (let at = text.indexOf('/t/'); at >= 0; at = text.indexOf('/t/', at + 1)) {
    const before =
      text
        .slice(Math.max(0, at - MAX_PART - 3), at)
        .split(/\s/)
        .at(-1) ?? '';
    const scheme = before.indexOf('://');
    if (scheme < 0 || scheme + 3 >= before.length) continue;
    if (/^[^/\s]{1,300}\//.test(text.slice(at + 3, at + 4 + MAX_PART))) return true;
  }
  return false;
}

const MAX_PART = 300;
