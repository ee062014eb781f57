import type { Client } from './client.ts';

/** Name under which the token writes: only GraphQL gives it to an installation token. */
async function viewerOf({ octokit }: Client): Promise<string> {
  const { viewer } = await octokit.graphql<{ readonly viewer: { readonly login: string } }>(VIEWER_QUERY);
  return viewer.login;
}

/** Of texts with a marker of ours those that we wrote: anyone may write a marker. Nobody is asked about none. */
export async function ownAmong<T extends { readonly login: string | undefined }>(
  client: Client,
  marked: readonly T[],
): Promise<readonly T[]> {
  if (marked.length === 0) return [];
  const viewer = await viewerOf(client);
  // GraphQL may leave out what REST writes behind an app's name.
  return marked.filter(({ login }) => login === viewer || login === `${viewer}[bot]`);
}

/** https://docs.github.com/en/graphql/reference/queries#user */
export const VIEWER_QUERY = 'query { viewer { login } }';
