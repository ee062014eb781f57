import type { HashedEnvironment } from '../model.ts';
import { type PlacedStep, stepsOf } from './dockerfile-steps.ts';
import type { Loose, PinRule } from './rule.ts';
import { type ShellWord, splitCommands } from './shell-commands.ts';

/** A Debian package that RUN installs in whatever version the mirror has. */
export const aptUnpinned: PinRule = {
  id: 'apt-unpinned',
  find: (environment: HashedEnvironment) => stepsOf(environment, 'RUN').flatMap(looseIn),
};

function looseIn({ step, lexed }: PlacedStep): readonly Loose[] {
  const [text = ''] = step.words;
  const exec = execForm(text);
  if (exec !== undefined) return installed(exec).map((word) => loose(word.text, lexed?.offsets[0]));
  const commands = splitCommands(text);
  const own = commands.flatMap(installed).map((word) => loose(word.text, lexed?.offsets[word.start]));
  // `RUN <<EOF` and `RUN bash <<EOF` run the here-document; other programs read it.
  const runs = commands.every((words) => words.length === 1 && SHELL.test(words[0]?.text ?? ''));
  return runs ? [...own, ...step.heredocs.flatMap(([, body]) => scripted(body, lexed?.offsets[0]))] : own;
}

function scripted(body: string, offset: number | undefined): readonly Loose[] {
  // Docker joins continued lines of instructions, the shell those of here-documents.
  return splitCommands(body.replaceAll('\\\n', ''))
    .flatMap(installed)
    .map((word) => loose(word.text, offset));
}

function loose(name: string, offset: number | undefined): Loose {
  const hint = `write ${name}=<version>; apt-cache madison ${name} lists them`;
  return { kind: 'apt package', subject: name, why: 'it has no version', hint, offset, inDockerfile: true };
}

// `RUN ["apt-get", "install", "curl"]` runs without a shell.
function execForm(text: string): readonly ShellWord[] | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value)
      ? value.flatMap((word) => (typeof word === 'string' ? [{ text: word, start: 0 }] : []))
      : undefined;
  } catch {
    return undefined;
  }
}

/** What may stand before a command: keywords of the shell, assignments, and programs that run another. */
const BEFORE =
  /^(?:[A-Za-z_][A-Za-z0-9_]*=.*|!|\{|if|then|else|elif|do|while|until|time|exec|command|env|sudo|nice|eatmydata|-[A-Za-z]+)$/s;
const SHELL = /(?:^|\/)(?:ba|da|a|z|k)?sh$/;
const APT = /(?:^|\/)(?:apt|apt-get|aptitude)$/;
/** Options of apt whose value is the next word. */
const VALUED = new Set([
  '-o',
  '--option',
  '-t',
  '--target-release',
  '--default-release',
  '-c',
  '--config-file',
  '-a',
  '--host-architecture',
]);

/** Packages without a version that one command installs. */
function installed(words: readonly ShellWord[]): readonly ShellWord[] {
  const first = words.findIndex(({ text }) => !BEFORE.test(text));
  const program = words[first]?.text ?? '';
  const rest = first < 0 ? [] : words.slice(first + 1);
  if (SHELL.test(program)) return inScript(rest);
  if (!APT.test(program)) return [];
  const [command, ...packages] = rest.filter(
    ({ text }, index) => !text.startsWith('-') && !VALUED.has(rest[index - 1]?.text ?? ''),
  );
  return command?.text === 'install' ? packages.filter(({ text }) => isLoose(text)) : [];
}

// `sh -c "apt-get install curl"`, `bash -exc '...'`
function inScript(words: readonly ShellWord[]): readonly ShellWord[] {
  const flag = words.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
  const script = flag < 0 ? undefined : words[flag + 1];
  if (script === undefined) return [];
  return splitCommands(script.text)
    .flatMap(installed)
    .map(({ text }) => ({ text, start: script.start }));
}

// A version stands behind `=`. A variable may hold one, a path is a file, and a `-` at the end removes.
function isLoose(text: string): boolean {
  return !/^$|[=$`]|^[./]|\.deb$|-$/.test(text);
}
