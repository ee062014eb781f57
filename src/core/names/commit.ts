/** True for the full id of a commit, in SHA-1 or SHA-256. https://git-scm.com/docs/hash-function-transition */
export function isCommitId(text: unknown): text is string {
  return typeof text === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);
}
