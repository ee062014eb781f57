import { notPinned } from '../../model/unpinned.ts';
import type { OpenPin, PinSubject } from './rule.ts';
import { isExpanded, operands, type RunCommand } from './run-commands.ts';

/** How a program installs packages by name. */
export interface Installer {
  readonly programs: RegExp;
  /** Subcommands before the packages: the operands start with one of these alternatives. */
  readonly commands: readonly (readonly string[])[];
  /** Options whose value is the next word. */
  readonly valued: ReadonlySet<string>;
  /** Name of such a package in messages. */
  readonly kind: string;
  /** The open version that a word names; `undefined` if it names one version, or no package of an index. */
  readonly openWord: (text: string, command: RunCommand) => OpenWord | undefined;
  readonly hint: (name: string) => string;
}

/** A package named by a word, and why its version is open. */
export interface OpenWord {
  readonly name: string;
  readonly why: string;
}

export const NO_VERSION = 'it has no version';

/** Treats every word as a package name, except those that are pinned by their form. */
export function namesUnless(isPinned: (text: string, command: RunCommand) => boolean): Installer['openWord'] {
  return (text, command) => (isPinned(text, command) ? undefined : { name: text, why: NO_VERSION });
}

/** Packages that RUN installs without a fixed version. */
export function openInstalls({ commands }: PinSubject, installer: Installer): readonly OpenPin[] {
  return commands()
    .filter(({ program }) => installer.programs.test(program))
    .flatMap((command) =>
      packagesOf(command, installer).flatMap(({ text, index }): readonly OpenPin[] => {
        const open = installer.openWord(text, command);
        if (open === undefined) return [];
        const message = notPinned(installer.kind, open.name, open.why);
        return [{ subject: open.name, message, hint: installer.hint(open.name), place: command.placeOf(index) }];
      }),
    );
}

function packagesOf(command: RunCommand, { commands, valued }: Installer) {
  const words = operands(command, valued);
  const lead = commands.find((candidate) => candidate.every((word, index) => words[index]?.text === word));
  if (lead === undefined) return [];
  return words.slice(lead.length).filter(({ text }) => text !== '' && !isExpanded(text));
}
