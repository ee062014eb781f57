import type { Client } from './client.ts';

/** Name under which the token writes: REST tells an installation token nothing of it, GraphQL does. */
export async function viewerOf({ octokit }: Client): Promise<string> {
  const { viewer } = await octokit.graphql<{ readonly viewer: { readonly login: string } }>(VIEWER_QUERY);
  return viewer.login;
}

/** https://docs.github.com/en/graphql/reference/queries#user */
export const VIEWER_QUERY = 'query { viewer { login } }';
