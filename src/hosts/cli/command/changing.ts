import { findTarget, targetNames } from '../../../core/history/change-target.ts';
import { changeVersion } from '../../../core/history/change-version.ts';
import type { Edits } from '../../../core/history/check-edits.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import { describeChanges } from '../../../core/report/describe-changes.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import type { Arguments, CommandFlag } from './arguments.ts';
import { hostOptions } from './load.ts';
import { printJson, printLines, printNote } from './output.ts';
import { nameReader, noteDamagedChanges, openRegistries } from './registered.ts';

/** Of the commands that change what is registered. */
export const CHANGES_JSON: CommandFlag = {
  name: 'json',
  kind: 'flag',
  help: 'print JSON (schemas/changes.schema.json)',
};

export const NO_EDITS: Edits = {
  archived: undefined,
  description: undefined,
  tags: new Map(),
  labels: [],
  unlabels: [],
};

/** Changes the registered version or name that the arguments give, in `repository`, and says what was changed. */
export async function changeRegistered(args: Arguments, edits: Edits, signal: AbortSignal): Promise<number> {
  const [text, ...others] = args.positionals;
  if (text === undefined || others.length > 0)
    throw new TerrariumError('usage', 'expected one name, name:version or name@label');
  const options = hostOptions(args, signal);
  const { registry, repository } = await openRegistries(options);
  if (repository === undefined) {
    const hint = 'set repository in terrarium.yml, or pass --repository';
    throw new TerrariumError('usage', 'no repository is named', { hint });
  }
  const versionsOf = await nameReader(options, targetNames(text));
  const target = await findTarget(registry, repository, text, versionsOf);
  noteDamagedChanges(target.name, target.state);
  const author = { run: 'command line', now: Date.now() };
  const changes = await changeVersion(registry, repository, target, edits, author);
  if (args.json) printJson({ formatVersion: 1, name: target.name, changes });
  else if (changes.length === 0) printNote(`nothing was changed: ${logLine(text)} is like that already`);
  else printLines(describeChanges(target.name, changes));
  return 0;
}
