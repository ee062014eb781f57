import { quote } from '../../model/diagnostic.ts';
import type { PinRule } from '../subject/rule.ts';
import { operands } from '../subject/run-commands.ts';

const UPGRADES: ReadonlyMap<string, readonly string[]> = new Map([
  ['apt', ['upgrade', 'full-upgrade', 'dist-upgrade']],
  ['apt-get', ['upgrade', 'dist-upgrade']],
  ['apk', ['upgrade']],
  ['yum', ['update', 'upgrade']],
  ['dnf', ['update', 'upgrade']],
  ['microdnf', ['update', 'upgrade']],
  ['zypper', ['update', 'up', 'dist-upgrade', 'dup']],
]);

/**
 * `RUN apt-get upgrade`: upgrades every package of the base to the version that the mirror offers. hadolint: DL3005,
 * DL3035
 */
export const systemUpgrade: PinRule = {
  id: 'system-upgrade',
  severity: 'note',
  summary: 'an upgrade of every package of the base image',
  find: ({ commands }) =>
    commands().flatMap((command) => {
      const [first, ...packages] = operands(command, new Set(['-o', '-c']));
      const upgrades = UPGRADES.get(command.program)?.includes(first?.text ?? '') === true;
      if (!upgrades || packages.length > 0) return [];
      const subject = `${command.program} ${first?.text}`;
      const message = `${quote(subject)} leaves the versions to the day of the build`;
      return [{ subject, message, hint: 'use a newer base image, pinned by digest', place: command.placeOf(-1) }];
    }),
};
