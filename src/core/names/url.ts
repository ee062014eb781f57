// `user:password@` or `token@` of a URL. `git@` and `hg@` name the account of every user; a variable is no secret in a file.
const USERINFO = /[a-z][a-z0-9+.-]{0,20}:\/\/([^\s/?#'"@]+)@/gi;
const SECRET_PARAMETER =
  /[?&](?:token|sig|signature|access_token|private_token|password|key|api_key|X-Amz-[A-Za-z-]+)=[^&\s$]/i;
const CONDA_TOKEN = /:\/\/[^\s]{1,300}\/t\/[^/\s]{1,300}\//;

/** True when a text holds a URL with a user, a password or a token, none of which may enter files, hashes or logs. */
export function hasCredentials(text: string): boolean {
  const users = [...text.matchAll(USERINFO)].map((match) => match[1] ?? '');
  const named = users.some((user) => !/^(?:git|hg)$/.test(user) && !user.includes('$'));
  return named || SECRET_PARAMETER.test(text) || CONDA_TOKEN.test(text);
}
