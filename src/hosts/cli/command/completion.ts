import { shellQuote } from '../../../core/text/shell-word.ts';
import type { CommandFlag } from './arguments.ts';
import type { Command } from './command.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string;
  readonly command: Pick<Command, 'summary' | 'flags'>;
}

export function isShell(text: string): text is Shell {
  return SHELLS.some((shell) => shell === text);
}

/** The script that a shell reads. What stands for an environment may be a path: files are completed there. */
export function formatCompletion(shell: Shell, commands: readonly CompletedCommand[]): string {
  return FORMATS[shell](commands);
}

const FORMATS: Readonly<Record<Shell, (commands: readonly CompletedCommand[]) => string>> = {
  bash: formatBash,
  zsh: formatZsh,
  fish: formatFish,
};

// https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html
function formatBash(commands: readonly CompletedCommand[]): string {
  const flags = ({ flags: own }: CompletedCommand['command']) => own.map(({ name }) => `--${name}`).join(' ');
  return `_terrarium() {
  local current=\${COMP_WORDS[COMP_CWORD]} flags=
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...commands.map(({ name }) => name), 'completion', 'help'].join(' ')}" -- "$current"))
    return
  fi
  case \${COMP_WORDS[1]} in
${commands.map(({ name, command }) => `    ${name}) flags="${flags(command)}" ;;`).join('\n')}
    completion) flags="${SHELLS.join(' ')}" ;;
    help) flags="${commands.map(({ name }) => name).join(' ')}" ;;
  esac
  case \${COMP_WORDS[1]} in completion | help) COMPREPLY=($(compgen -W "$flags" -- "$current")); return ;; esac
  case $current in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$current")) ;;
    *) compopt -o default 2>/dev/null; COMPREPLY=() ;;
  esac
}
complete -F _terrarium terrarium
`;
}

// https://zsh.sourceforge.io/Doc/Release/Completion-System.html
function formatZsh(commands: readonly CompletedCommand[]): string {
  const flag = ({ name, value, help, kind }: CommandFlag) => {
    const repeated = kind === 'list' ? '*' : '';
    const taken = value === undefined ? '' : `=:${zshText(value)}:_files`;
    return `${repeated}--${name}${value === undefined ? '' : '='}[${zshText(help)}]${taken.slice(1)}`;
  };
  return `#compdef terrarium
_terrarium() {
  local -a commands
  commands=(
${commands.map(({ name, command }) => `    ${shellQuote(`${name}:${firstSentence(command.summary)}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  case $words[2] in
${commands
  .map(
    ({ name, command }) =>
      `    ${name}) _arguments ${[...command.flags.map((one) => shellQuote(flag(one))), "'*:file:_files'"].join(' ')} ;;`,
  )
  .join('\n')}
    completion) _values 'shell' ${SHELLS.join(' ')} ;;
    help) _describe 'command' commands ;;
  esac
}
compdef _terrarium terrarium
`;
}

function zshText(text: string): string {
  return text.replace(/[[\]:\\]/g, '\\$&');
}

// https://fishshell.com/docs/current/cmds/complete.html
function formatFish(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({ name, command }) => [
    `complete -c terrarium -n __fish_use_subcommand -f -a ${name} -d ${fishQuote(firstSentence(command.summary))}`,
    ...command.flags.map(({ name: flag, kind, help }) => {
      const needs = kind === 'flag' ? '' : ' -r';
      return `complete -c terrarium -n '__fish_seen_subcommand_from ${name}' -l ${flag}${needs} -d ${fishQuote(help)}`;
    }),
  ]);
  const shells = `complete -c terrarium -n '__fish_seen_subcommand_from completion' -f -a '${SHELLS.join(' ')}'`;
  return `${[...lines, 'complete -c terrarium -n __fish_use_subcommand -f -a completion', shells].join('\n')}\n`;
}

function fishQuote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

function firstSentence(text: string): string {
  return text.split(/[.;] /, 1)[0]?.replace(/\.$/, '') ?? '';
}
