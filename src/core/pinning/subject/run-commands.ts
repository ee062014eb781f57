import type { HashedEnvironment } from '../../model/environment.ts';
import { parseJson } from '../../model/json.ts';
import { type PlacedStep, placeInStep, stepsOf } from './dockerfile-steps.ts';
import type { Place } from './place.ts';
import { type ShellWord, splitCommands } from './shell-commands.ts';

/** A program that RUN starts, as far as it can be determined without running it. */
export interface RunCommand {
  /** File name of the program: `apt-get`, `pip`. */
  readonly program: string;
  /** The words after the program. */
  readonly words: readonly string[];
  /** Place of a word, or of the program for -1. */
  readonly placeOf: (index: number) => Place | undefined;
}

/**
 * Programs of every RUN in the stages that the target reaches, including here-documents and commands after `sh -c`,
 * `sudo` and similar.
 */
export function runCommands(environment: HashedEnvironment): readonly RunCommand[] {
  return stepsOf(environment, 'RUN').flatMap((placed) => commandsOf(environment, placed));
}

/** Commands of one RUN, split at shell operators, including those in a here-document that a shell reads. */
function shellTexts({ step, lexed }: PlacedStep): readonly ShellText[] {
  const [text = ''] = step.words;
  const exec = execForm(text);
  if (exec !== undefined) return [{ commands: [exec], offsets: false }];
  const commands = splitCommands(text);
  // `RUN <<EOF` and `RUN bash <<EOF` execute the here-document; other programs read it as input.
  const runs = commands.every((words) => words.length === 1 && SHELL.test(words[0]?.text ?? ''));
  // Docker joins continued lines in instructions; the shell joins those in here-documents.
  const scripts = runs ? step.heredocs.map(([, body]) => splitCommands(body.replaceAll('\\\n', ''))) : [];
  return [
    { commands, offsets: lexed !== undefined },
    ...scripts.map((script) => ({ commands: script, offsets: false })),
  ];
}

interface ShellText {
  readonly commands: readonly (readonly ShellWord[])[];
  /** True if word positions are offsets in the instruction's text. */
  readonly offsets: boolean;
}

function commandsOf(environment: HashedEnvironment, placed: PlacedStep): readonly RunCommand[] {
  return shellTexts(placed).flatMap(({ commands, offsets }) =>
    commands.flatMap(behindWrappers).map(([first, ...words]): RunCommand => {
      const at = (word: ShellWord | undefined) =>
        placeInStep(environment, placed, offsets ? (word?.start ?? 0) : 0, word?.text.length ?? 0);
      return {
        // `python$VERSION` is Python.
        program: (first?.text ?? '').replace(/\$(?:\w+|\{\w+\})/g, '').replace(/^.*\//s, ''),
        words: words.map(({ text }) => text),
        placeOf: (index) => at(index < 0 ? first : words[index]),
      };
    }),
  );
}

// `RUN ["apt-get", "install", "curl"]` runs without a shell.
function execForm(text: string): readonly ShellWord[] | undefined {
  if (!text.startsWith('[')) return undefined;
  const value = parseJson(text);
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((word) => (typeof word === 'string' ? [{ text: word, start: 0 }] : []));
}

/** Words that may come before a command: shell keywords, assignments, and programs that run another program. */
const BEFORE =
  /^(?:[A-Za-z_][A-Za-z0-9_]*=.*|!|\{|if|then|else|elif|do|while|until|time|exec|command|env|sudo|nice|xargs|eatmydata|-[A-Za-z]+)$/s;
const SHELL = /(?:^|\/)(?:ba|da|a|z|k)?sh$/;

/** The command that is finally run; `sh -c "..."` contains several. */
function behindWrappers(words: readonly ShellWord[]): readonly (readonly ShellWord[])[] {
  const first = words.findIndex(({ text }) => !BEFORE.test(text));
  if (first < 0) return [];
  const rest = words.slice(first);
  return SHELL.test(rest[0]?.text ?? '') ? inScript(rest) : [rest];
}

// `sh -c "apt-get install curl"`, `bash -exc '...'`
function inScript(words: readonly ShellWord[]): readonly (readonly ShellWord[])[] {
  const flag = words.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
  const script = flag < 0 ? undefined : words[flag + 1];
  if (script === undefined) return [words];
  return splitCommands(script.text)
    .map((command) => command.map(({ text }) => ({ text, start: script.start })))
    .flatMap(behindWrappers);
}

/**
 * Words that are not options, with their indexes. If an option takes the next word as its value, that word is left out.
 */
export function operands(
  { words }: RunCommand,
  valued: ReadonlySet<string>,
): readonly { readonly text: string; readonly index: number }[] {
  return words
    .map((text, index) => ({ text, index }))
    .filter(({ text, index }) => !text.startsWith('-') && !valued.has(words[index - 1] ?? ''));
}

/** True for a word whose value is only known at run time. */
export function isExpanded(text: string): boolean {
  return /[$`]/.test(text);
}
