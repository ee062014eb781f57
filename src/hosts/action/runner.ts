import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { workspacesOf } from '../../adapters/environment/workspaces.ts';
import { newFolder } from '../../adapters/files/temporary-folder.ts';
import { mergeBase } from '../../adapters/git/objects.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { parseJson } from '../../core/model/json.ts';
import type { RunIdentity } from '../../core/report/comment-version.ts';
import type { EventFacts } from './event.ts';

/** What the runner says of the job. https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export interface Runner {
  readonly workspace: string;
  /** Folder of the definitions, absolute. */
  readonly root: string;
  /** Folders whose programs and configuration are not used. */
  readonly notBelow: readonly string[];
  /** Private folder for this step's files, which later steps may read. */
  readonly folder: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly apiUrl: string;
  /** `https://github.com` */
  readonly serverUrl: string;
  readonly run: RunIdentity;
  /** Page of the run. */
  readonly runUrl: string;
  readonly event: EventFacts;
}

/** Reads the runner's variables and the event. */
export async function readRunner(env: NodeJS.ProcessEnv, root: string): Promise<Runner> {
  // Without this file the toolkit would print outputs as commands, which build output could forge.
  if (!env.GITHUB_OUTPUT)
    throw new TerrariumError('usage', 'GITHUB_OUTPUT is not set', { hint: 'run this as a step of a workflow' });
  const workspace = resolve(env.GITHUB_WORKSPACE || '.');
  const absolute = resolve(workspace, root);
  const repository = env.GITHUB_REPOSITORY ?? '';
  const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com';
  const id = env.GITHUB_RUN_ID ?? '0';
  return {
    workspace,
    root: absolute,
    notBelow: workspacesOf(absolute, { GITHUB_WORKSPACE: workspace }),
    folder: await newFolder(env.RUNNER_TEMP || tmpdir(), 'terrarium-'),
    repository,
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    serverUrl,
    run: { id: Number(id) || 0, attempt: Number(env.GITHUB_RUN_ATTEMPT) || 1 },
    runUrl: `${serverUrl}/${repository}/actions/runs/${id}`,
    event: await readEvent(env, absolute),
  };
}

async function readEvent(env: NodeJS.ProcessEnv, root: string): Promise<EventFacts> {
  const path = env.GITHUB_EVENT_PATH;
  const payload = path === undefined || path === '' ? undefined : parseJson(await readFile(path));
  return {
    name: env.GITHUB_EVENT_NAME ?? '',
    ref: env.GITHUB_REF ?? '',
    sha: env.GITHUB_SHA ?? '',
    actor: env.GITHUB_ACTOR ?? '',
    checkedOut: await mergeBase(root, 'HEAD', 'HEAD'),
    payload,
  };
}
