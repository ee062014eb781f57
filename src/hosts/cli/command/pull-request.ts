import type { CommentHost } from '../../../adapters/comments/keep-one.ts';
import type { MergeRequest } from '../../../adapters/gitlab/notes.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import type { RunIdentity } from '../../../core/report/comment-version.ts';
import { withoutQuickActions } from '../../../core/report/quick-actions.ts';

/** The pull request that a CI runs for. */
export interface CiPullRequest {
  /** The repository, as the CI numbers it. */
  readonly repository: string;
  /** The folder of its checkout. */
  readonly checkout: string;
  readonly run: RunIdentity;
  /** The body of a comment as the host can be given it. */
  readonly prepare: (body: string) => string;
  readonly open: (asking: Asking) => Promise<CommentHost>;
}

type Asking = Pick<MergeRequest, 'signal' | 'onRequestEnd'>;

type Variables = NodeJS.ProcessEnv;

/** The merge request of a GitLab pipeline, by its variables; `undefined` where it runs for none. */
export function gitlabMergeRequest(env: Variables): CiPullRequest | undefined {
  if (isUnset(env, 'CI_MERGE_REQUEST_IID')) return undefined;
  const project = numberOf(
    env,
    isUnset(env, 'CI_MERGE_REQUEST_PROJECT_ID') ? 'CI_PROJECT_ID' : 'CI_MERGE_REQUEST_PROJECT_ID',
  );
  const iid = numberOf(env, 'CI_MERGE_REQUEST_IID');
  const api = urlOf(env, 'CI_API_V4_URL');
  const token = textOf(
    env,
    'GITLAB_TOKEN',
    'give it a token of the project with the role Reporter and the scope api, masked',
  );
  return {
    repository: `gitlab ${project}`,
    checkout: textOf(env, 'CI_PROJECT_DIR'),
    run: { id: numberOf(env, 'CI_PIPELINE_ID'), attempt: 1 },
    prepare: withoutQuickActions,
    open: async (asking) => {
      const { mergeRequestNotes } = await import('../../../adapters/gitlab/notes.ts');
      return mergeRequestNotes({ api, project, iid, token, env, ...asking });
    },
  };
}

/** The pull request of an Azure Pipelines run, by its variables; `undefined` where it runs for none. */
export function azurePullRequest(env: Variables): CiPullRequest | undefined {
  if (isUnset(env, 'SYSTEM_PULLREQUEST_PULLREQUESTID')) return undefined;
  const id = numberOf(env, 'SYSTEM_PULLREQUEST_PULLREQUESTID');
  const collection = urlOf(env, 'SYSTEM_COLLECTIONURI');
  const project = textOf(env, 'SYSTEM_TEAMPROJECTID');
  const repository = textOf(env, 'BUILD_REPOSITORY_ID');
  const token = textOf(env, 'SYSTEM_ACCESSTOKEN', 'map it: env: { SYSTEM_ACCESSTOKEN: $(System.AccessToken) }');
  const attempt = isUnset(env, 'SYSTEM_JOBATTEMPT') ? 1 : numberOf(env, 'SYSTEM_JOBATTEMPT');
  return {
    repository: `azure-devops ${project} ${repository}`,
    checkout: textOf(env, 'BUILD_SOURCESDIRECTORY'),
    run: { id: numberOf(env, 'BUILD_BUILDID'), attempt },
    prepare: (body) => body,
    open: async (asking) => {
      const { pullRequestThreads } = await import('../../../adapters/azuredevops/threads.ts');
      return pullRequestThreads({ collection, project, repository, id, token, env, ...asking });
    },
  };
}

/** Azure Pipelines leaves `$(Name)` where a variable is not set. */
function isUnset(env: Variables, name: string): boolean {
  const value = env[name] ?? '';
  return value === '' || /^\$\([\w.]+\)$/.test(value);
}

function textOf(env: Variables, name: string, hint = 'run this in a job of the CI'): string {
  if (isUnset(env, name)) throw new TerrariumError('usage', `the variable ${name} is not set`, { hint });
  return env[name] ?? '';
}

function numberOf(env: Variables, name: string): number {
  const text = textOf(env, name);
  if (/^[0-9]{1,15}$/.test(text)) return Number(text);
  throw new TerrariumError('usage', `expected a number in ${name}, received ${JSON.stringify(text.slice(0, 100))}`);
}

function urlOf(env: Variables, name: string): URL {
  const text = textOf(env, name);
  if (URL.canParse(text)) return new URL(text);
  throw new TerrariumError('usage', `expected a URL in ${name}`);
}
