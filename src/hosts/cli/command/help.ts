import type { Command } from './command.ts';

/** Help of a command: usage, what it does, and its flags. */
export function formatHelp({ usage, summary, flags }: Pick<Command, 'usage' | 'summary' | 'flags'>): string {
  const names = flags.map(({ name, value }) => `--${name}${value === undefined ? '' : ` ${value}`}`);
  const width = Math.max(...names.map((name) => name.length));
  const lines = flags.map(({ help }, index) => `  ${(names[index] ?? '').padEnd(width)}  ${help}`);
  return `Usage: terrarium ${usage}\n\n${summary}\n\nFlags:\n${lines.join('\n')}\n`;
}
