import { notPinned } from '../../model/unpinned.ts';
import type { Loose, PinSubject } from './rule.ts';
import { isExpanded, operands, type RunCommand, runCommands } from './run-commands.ts';

/** How a program installs packages by name. */
export interface Installer {
  readonly programs: RegExp;
  /** Words that lead to the packages: one of the alternatives comes first among the operands. */
  readonly commands: readonly (readonly string[])[];
  /** Options whose value is the next word. */
  readonly valued: ReadonlySet<string>;
  /** What a package is called in messages. */
  readonly kind: string;
  /** True for a word that names one version, or no package of an index. */
  readonly isPinned: (text: string, command: RunCommand) => boolean;
  readonly hint: (name: string) => string;
  /** The package's own name in a word. */
  readonly nameOf?: (text: string) => string;
  /** What a word leaves open, where that is not the version altogether. */
  readonly whyOf?: (text: string) => string | undefined;
}

/** Packages that RUN installs in whatever version there is that day. */
export function looseInstalls({ environment }: PinSubject, installer: Installer): readonly Loose[] {
  return runCommands(environment)
    .filter(({ program }) => installer.programs.test(program))
    .flatMap((command) =>
      packagesOf(command, installer).map(({ text, index }): Loose => {
        const subject = installer.nameOf?.(text) ?? text;
        return {
          subject,
          message: notPinned(installer.kind, subject, installer.whyOf?.(text) ?? 'it has no version'),
          hint: installer.hint(subject),
          place: command.placeOf(index),
        };
      }),
    );
}

function packagesOf(command: RunCommand, { commands, valued, isPinned }: Installer) {
  const words = operands(command, valued);
  const lead = commands.find((candidate) => candidate.every((word, index) => words[index]?.text === word));
  if (lead === undefined) return [];
  return words.slice(lead.length).filter(({ text }) => text !== '' && !isExpanded(text) && !isPinned(text, command));
}
