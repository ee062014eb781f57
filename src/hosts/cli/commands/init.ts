import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workTree } from '../../../adapters/work-tree.ts';
import { defaultConfig } from '../../../core/config.ts';
import { TerrariumError } from '../../../core/errors.ts';
import type { Normalized } from '../../../core/normalize.ts';
import { outline } from '../../../pipeline.ts';
import { COMMON } from '../arguments.ts';
import type { Command } from '../command.ts';
import { hostOptions } from '../load.ts';
import { print } from '../output.ts';

export const command: Command = {
  usage: 'init [flags]',
  summary: 'Writes a commented terrarium.yml that lists what is found. Never overwrites one.',
  flags: [
    ...COMMON,
    { name: 'repository', kind: 'text', value: '<repository>', help: 'repository to write into the file' },
    { name: 'print', kind: 'flag', help: 'print the file instead of writing it' },
  ],
  run: async (args) => {
    const options = hostOptions(args);
    const path = options.config ?? 'terrarium.yml';
    const tree = await workTree(options.root);
    const text = formatConfig(await outline(tree, defaultConfig(path)), args.text('repository'));
    if (args.flag('print')) print(text);
    else {
      await writeNew(join(options.root, path), text);
      print(`wrote ${path}: read it, then run terrarium plan`);
    }
    return 0;
  },
};

async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (cause) {
    const exists = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    const message = exists ? 'there is a configuration already' : 'the configuration could not be written';
    throw new TerrariumError('usage', message, { cause, hint: 'terrarium init --print shows what would be written' });
  }
}

function formatConfig(found: readonly Normalized[], repository: string | undefined): string {
  const declared = found.filter(({ origin }) => origin.selection === 'declared');
  const candidates = found.filter(({ origin }) => origin.selection === 'candidate');
  return [
    '# Terrarium: docs/configuration.md explains every key.',
    repository === undefined
      ? '# repository: ghcr.io/<owner>/environments'
      : `repository: ${JSON.stringify(repository)}`,
    '',
    '# Base of conda and requirements files that name none.',
    '# defaults: { base: python:3.12-slim, platforms: [linux/amd64] }',
    '',
    '# Once there is a list, it selects exactly what it names.',
    declared.length === 0 ? '# environments:' : 'environments:',
    ...declared.map(({ origin }) => `  - path: ${JSON.stringify(origin.id)}`),
    ...(candidates.length === 0 ? [] : ['  # Definitions that nothing builds; take away the # of those to build.']),
    ...candidates.map(
      ({ origin }) =>
        `  # - path: ${JSON.stringify(origin.id)}${origin.kind === 'system-managed' ? '\n  #   base: python:3.12-slim' : ''}`,
    ),
    '',
  ].join('\n');
}
