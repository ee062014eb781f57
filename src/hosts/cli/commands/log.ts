import { renamesSince } from '../../../adapters/git/history.ts';
import { headCommit, lastChange } from '../../../adapters/git/log.ts';
import { readOnce, sharingContents } from '../../../adapters/shared-contents.ts';
import { turnsUntil } from '../../../adapters/turns.ts';
import { formatChange } from '../../../core/diff/diff.ts';
import { inputReader } from '../../../core/graph/input-globs.ts';
import { type CommitLogPorts, commitLog, type LogEntry } from '../../../core/history/commit-log.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import type { Asked } from '../../../core/normalize/asked.ts';
import { pick } from '../../../core/normalize/pick.ts';
import { describeLogEntry } from '../../../core/report/describe-log.ts';
import { define } from '../../../pipeline.ts';
import type { HostOptions } from '../../load-config.ts';
import type { WorkspaceSource } from '../../recorded-reads.ts';
import { type Arguments, COMMON } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { configOf, hostOptions, loadHead } from '../command/load.ts';
import { requireDefinition } from '../command/one-definition.ts';
import { printJson, printLines, printNote } from '../command/output.ts';

const MOST = 20;

export const command: Command = {
  usage: 'log <id|name> [flags]',
  summary: 'Shows what each commit did to an environment, newest first, along first parents. Asks no registry.',
  flags: [
    ...COMMON,
    { name: 'all', kind: 'flag', help: 'also commits that changed a file of it, and not its hash' },
    { name: 'max-count', kind: 'text', value: '<number>', help: `commits that are shown at most (default: ${MOST})` },
    { name: 'json', kind: 'flag', help: 'print JSON (schemas/log.schema.json)' },
  ],
  run: async (args, signal) => {
    const most = args.count('max-count', MOST);
    const shown: LogEntry[] = [];
    const log = await openLog(args, signal);
    let more = false;
    for await (const entry of log.entries) {
      if (entry.effect === 'none' && !args.flag('all')) continue;
      more = shown.length === most;
      if (more) break;
      shown.push(entry);
      if (!args.json) printLines(describeLogEntry(entry));
    }
    if (args.json) printJson({ formatVersion: 1, id: log.id, more, commits: shown.map(entryJson) });
    else if (more) printNote(`there are more than ${most}: --max-count shows them`);
    return 0;
  },
};

async function openLog(args: Arguments, signal: AbortSignal) {
  const [wanted, ...others] = args.positionals;
  if (wanted === undefined || others.length > 0)
    throw new TerrariumError('usage', 'expected one environment: id or name');
  const options = hostOptions(args, signal);
  const source = await args.openSource(options.root, options.env, { compares: true });
  const tree = readOnce(source.tree);
  const work = await loadHead(options, (found) => new Set(pick(found, [wanted]).ids), tree);
  const { id } = requireDefinition(work, wanted).origin;
  const head = await headCommit(options.root);
  if (head === undefined)
    throw new TerrariumError('git-failed', `${JSON.stringify(args.root)} has no commit`, { hint: 'pass --root <dir>' });
  return { id, entries: commitLog(id, { work, head }, logPorts(options, { ...source, tree })) };
}

function logPorts(options: HostOptions, { tree, links }: WorkspaceSource): CommitLogPorts {
  const { root, signal } = options;
  return {
    lastChange: (from, paths) => lastChange(root, from, paths),
    definitionsAt: async (commit, ids) => {
      const at = await sharingContents(await tree.commitTree(commit), tree);
      const asked: Asked = () => new Set(ids);
      return define(at, await configOf(at, options), { asked, turn: turnsUntil(signal) });
    },
    pathsOf: async (definitions, { config }) => {
      const read = inputReader(tree, config.path, links);
      const paths = definitions.map(async ({ origin, item }) =>
        item.ok ? read(item.value) : [origin.source, config.path],
      );
      const globs = new Set((await Promise.all(paths)).flat());
      // What is left out of a context may have been in it before.
      return [...globs].filter((glob) => !glob.startsWith('!'));
    },
    renames: (from, to) => renamesSince(root, from, to),
  };
}

function entryJson({ commit, effect, id, hash, formerHash, formerId, changes }: LogEntry) {
  return {
    commit: commit?.id ?? null,
    time: commit?.time ?? null,
    author: commit?.author ?? null,
    subject: commit?.subject ?? null,
    effect,
    id,
    hash: hash ?? null,
    formerId: formerId ?? null,
    formerHash: formerHash ?? null,
    changes: changes.map(formatChange),
  };
}
