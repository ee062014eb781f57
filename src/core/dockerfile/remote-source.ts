/**
 * How ADD interprets a source: a repository, a URL, or `undefined` for a path in the context.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/dfgitutil/git_ref.go
 */
export function remoteKind(text: string): 'git' | 'url' | undefined {
  // Without a scheme it could be a folder of this name, and is treated as one.
  if (/^(?:\.\.?\/|github\.com\/)/.test(text)) return undefined;
  if (/^(?:git|ssh):\/\//i.test(text)) return 'git';
  if (/^https?:\/\/[^/?#]*\/[^?#]*\.git(?:[?#]|$)/i.test(text)) return 'git';
  if (/^https?:\/\//.test(text)) return 'url';
  if (/^[a-z0-9]+:\/\//i.test(text)) return undefined;
  return /^[\w-]+@[a-z0-9.-]+:/i.test(text) ? 'git' : undefined;
}
