/** True when a URL carries a user, a password or a token that must not enter files, hashes or logs. */
export function hasCredentials(text: string): boolean {
  const userinfo = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)@/i.exec(text)?.[1];
  // `git+ssh://git@host` names the account of every user, which is no secret.
  if (userinfo !== undefined && !/^(?:git|hg)$/.test(userinfo)) return true;
  return /\/t\/[^/]+\//.test(text) || /[?&](?:token|sig|access_token|password|key)=/i.test(text);
}
