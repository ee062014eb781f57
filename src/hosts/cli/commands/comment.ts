import { open } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { keepOneComment } from '../../../adapters/comments/keep-one.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import { parseCommentFile } from '../../../core/report/comment.ts';
import { commentScope } from '../../../core/report/comment-version.ts';
import { CONFIG_PATH } from '../../load-config.ts';
import { type Arguments, COMMON } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { hostOptions } from '../command/load.ts';
import { printNote } from '../command/output.ts';
import { azurePullRequest, type CiPullRequest, gitlabMergeRequest } from '../command/pull-request.ts';

export const command: Command = {
  usage: 'comment <file> [flags]',
  environments: 'none',
  summary:
    'Writes what plan --markdown printed as the one comment of the pull request that this CI runs for, or updates it. Without a pull request it does nothing.',
  flags: [
    ...COMMON,
    { name: 'gitlab', kind: 'flag', help: 'a merge request of GitLab: needs GITLAB_TOKEN, a token with the scope api' },
    { name: 'azure-devops', kind: 'flag', help: 'a pull request of Azure Repos: needs SYSTEM_ACCESSTOKEN' },
    { name: 'always', kind: 'flag', help: 'comment also where there is nothing new to say' },
  ],
  run: async (args, signal) => {
    const [path, ...others] = args.positionals;
    if (path === undefined || others.length > 0)
      throw new TerrariumError('usage', 'expected one file', { hint: 'terrarium plan --markdown > report.md' });
    const of = readPullRequest(args);
    const { body, isNews } = parseCommentFile(await readComment(path));
    if (of === undefined) {
      printNote('no comment: this is not the run of a pull request');
      return 0;
    }
    const { onRequestEnd } = hostOptions(args, signal);
    const host = await of.open({ signal, onRequestEnd });
    const mayCreate = isNews || args.flag('always');
    const kept = await keepOneComment(host, {
      scope: scopeOf(args, of),
      run: of.run,
      body: of.prepare(body),
      mayCreate,
    });
    printNote(`comment: ${WORDS[kept]}`);
    return 0;
  },
};

const WORDS = {
  created: 'created',
  updated: 'updated',
  unchanged: 'as it was',
  outdated: 'kept, for a later run wrote it',
  'not-needed': 'none, for there is nothing new to say',
  deleted: 'none, for it was deleted each time that it was written',
} as const;

function readPullRequest(args: Arguments): CiPullRequest | undefined {
  if (args.flag('gitlab') === args.flag('azure-devops'))
    throw new TerrariumError('usage', 'expected --gitlab or --azure-devops');
  return args.flag('gitlab') ? gitlabMergeRequest(process.env) : azurePullRequest(process.env);
}

/** More than any report. */
const MAX_BYTES = 1024 * 1024;

async function readComment(path: string): Promise<string> {
  const buffer = Buffer.alloc(MAX_BYTES + 1);
  const size = await readInto(path, buffer).catch((cause: unknown) => {
    throw new TerrariumError('usage', `${JSON.stringify(path)} cannot be read`, { cause });
  });
  if (size > MAX_BYTES) throw new TerrariumError('usage', `${JSON.stringify(path)} is larger than ${MAX_BYTES} bytes`);
  const text = buffer.toString('utf8', 0, size);
  if (text.trim() !== '') return text;
  throw new TerrariumError('usage', `${JSON.stringify(path)} is empty`, { hint: 'read the log of terrarium plan' });
}

async function readInto(path: string, buffer: Buffer): Promise<number> {
  await using file = await open(resolve(path));
  let size = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, size, buffer.length - size);
    size += bytesRead;
    if (bytesRead === 0 || size === buffer.length) return size;
  }
}

/** One comment for each configuration of a repository. */
function scopeOf({ root, config }: Arguments, { repository, checkout }: CiPullRequest): string {
  return commentScope(repository, relative(checkout, resolve(root)), config ?? CONFIG_PATH);
}
