import { pullRequestThreads } from '../../../src/adapters/azuredevops/threads.ts';
import type { CommentHost } from '../../../src/adapters/comments/keep-one.ts';
import { mergeRequestNotes } from '../../../src/adapters/gitlab/notes.ts';
import {
  AZURE_PROJECT,
  AZURE_REPOSITORY,
  AZURE_TOKEN,
  BUILD_SERVICE,
  serveAzureDevOps,
} from '../../fakes/azure-devops-api.ts';
import { GITLAB_BOT, GITLAB_TOKEN, serveGitLab } from '../../fakes/gitlab-api.ts';
import type { ReviewHost } from '../../fakes/review-host.ts';

/** A stand-in with what tests ask of any. */
export interface Opened {
  readonly host: ReviewHost;
  readonly connect: (token?: string) => CommentHost;
  /** Texts of the comments that the token wrote, the oldest first. */
  readonly own: () => readonly string[];
  readonly foreign: () => readonly string[];
  readonly addForeign: (body: string) => void;
  readonly addOwn: (body: string) => void;
  /** The verb that changes a comment. */
  readonly updates: 'PUT' | 'PATCH';
  readonly clear: () => void;
}

const asking = { env: {}, signal: new AbortController().signal, secondMs: 1 };

async function gitLab(): Promise<Opened> {
  const host = await serveGitLab();
  const bodies = (isOwn: boolean) =>
    host.notes.filter(({ author }) => (author.id === GITLAB_BOT) === isOwn).map(({ body }) => body);
  return {
    host,
    connect: (token = GITLAB_TOKEN) =>
      mergeRequestNotes({ api: new URL(host.api), project: 5, iid: 7, token, ...asking }),
    own: () => bodies(true),
    foreign: () => bodies(false),
    addForeign: (body) => void host.add(9, body),
    addOwn: (body) => void host.add(GITLAB_BOT, body),
    updates: 'PUT',
    clear: () => void host.notes.splice(0),
  };
}

async function azureDevOps(): Promise<Opened> {
  const host = await serveAzureDevOps();
  const bodies = (isOwn: boolean) =>
    host.threads
      .filter(({ isDeleted, comments }) => !isDeleted && (comments[0]?.author.id === BUILD_SERVICE) === isOwn)
      .map(({ comments }) => comments[0]?.content ?? '');
  return {
    host,
    connect: (token = AZURE_TOKEN) =>
      pullRequestThreads({
        collection: new URL(host.collection),
        project: AZURE_PROJECT,
        repository: AZURE_REPOSITORY,
        id: 7,
        token,
        ...asking,
      }),
    own: () => bodies(true),
    foreign: () => bodies(false),
    addForeign: (body) => void host.add('somebody', body),
    addOwn: (body) => void host.add(BUILD_SERVICE, body),
    updates: 'PATCH',
    clear: () => void host.threads.splice(0),
  };
}

export const HOSTS: readonly (readonly [string, () => Promise<Opened>])[] = [
  ['GitLab', gitLab],
  ['Azure DevOps', azureDevOps],
];
