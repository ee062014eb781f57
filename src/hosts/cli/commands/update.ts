import { TerrariumError } from '../../../core/model/errors.ts';
import { type Arguments, COMMON, REPOSITORIES } from '../command/arguments.ts';
import { CHANGES_JSON, changeRegistered, NO_EDITS } from '../command/changing.ts';
import type { Command } from '../command/command.ts';

export const command: Command = {
  usage: 'update <id|name|name:version|name@label> [flags]',
  summary: 'Changes what people say of a registered version or name: its description, tags and labels.',
  flags: [
    ...COMMON,
    ...REPOSITORIES,
    { name: 'description', kind: 'text', value: '<text>', help: 'what it is for; an empty text takes it away' },
    { name: 'tag', kind: 'list', value: '<key=value>', help: 'a tag to set (repeatable)' },
    { name: 'untag', kind: 'list', value: '<key>', help: 'a tag to take away (repeatable)' },
    {
      name: 'label',
      kind: 'list',
      value: '<label>',
      help: 'a label that names this version from now on, and no other (repeatable)',
    },
    { name: 'unlabel', kind: 'list', value: '<label>', help: 'a label to take away (repeatable)' },
    CHANGES_JSON,
  ],
  run: async (args, signal) => {
    const description = args.text('description');
    const [labels, unlabels] = [args.list('label'), args.list('unlabel')];
    const tags = tagsOf(args);
    if (description === undefined && tags.size + labels.length + unlabels.length === 0)
      throw new TerrariumError('usage', 'expected what to change', { hint: 'terrarium help update lists the flags' });
    const edits = { ...NO_EDITS, description: description === '' ? null : description, tags, labels, unlabels };
    return changeRegistered(args, edits, signal);
  },
};

function tagsOf(args: Arguments): ReadonlyMap<string, string | null> {
  const set = args.list('tag').map((text) => {
    const equals = text.indexOf('=');
    if (equals >= 0) return [text.slice(0, equals), text.slice(equals + 1)] as const;
    throw new TerrariumError('usage', `expected key=value for --tag, received ${JSON.stringify(text)}`);
  });
  const taken = args.list('untag');
  const both = set.find(([key]) => taken.includes(key))?.[0];
  if (both !== undefined) throw new TerrariumError('usage', `${JSON.stringify(both)} is both in --tag and in --untag`);
  return new Map([...set, ...taken.map((key) => [key, null] as const)]);
}
