import { hasFragment, isPinned, parseRequirement } from '../../names/requirement.ts';
import { looseInstalls } from '../subject/installed-packages.ts';
import type { PinRule } from '../subject/rule.ts';
import type { RunCommand } from '../subject/run-commands.ts';
import { isVersionControl } from './url-no-hash.ts';

/** `RUN pip install numpy`: whatever the index has on the day of the build. hadolint: DL3013 */
export const runPipUnpinned: PinRule = {
  id: 'run-pip-unpinned',
  severity: 'warning',
  summary: 'pip install in RUN without a version',
  find: (subject) =>
    looseInstalls(subject, {
      programs: /^(?:pip|pip3|pip[23]\.[0-9]+|uv|python|python3|python[23]\.[0-9]+)$/,
      commands: [['install'], ['pip', 'install'], ['uv', 'pip', 'install']],
      valued: new Set([
        ...['-r', '--requirement', '-c', '--constraint', '-e', '--editable', '-i', '--index-url', '--extra-index-url'],
        ...['-f', '--find-links', '-t', '--target', '--prefix', '--root', '--src', '--platform', '--python-version'],
        ...['--trusted-host', '--cache-dir', '--timeout', '--retries', '--proxy', '--log', '--cert', '--no-binary'],
        ...['--only-binary', '--progress-bar', '--upgrade-strategy', '--global-option', '--config-settings', '-C'],
        ...[
          '--build',
          '-b',
          '--python',
          '-p',
          '--index',
          '--default-index',
          '--implementation',
          '--abi',
          '--exists-action',
        ],
        ...['--index-strategy', '--link-mode', '--report', '--use-feature', '--keyring-provider', '--install-option'],
      ]),
      kind: 'pip package',
      isPinned: isFixed,
      hint: (name) => `write ${name}==<version>, or a requirements file`,
      nameOf: nameIn,
      whyOf: whyIn,
    }),
};

// `python -m pip install`: `-m` is an option, and `pip` the first operand. A constraints file may hold the version.
function isFixed(text: string, { words }: RunCommand): boolean {
  if (words.some((word) => /^(?:-c|--constraint)(?:=|$)/.test(word))) return true;
  const reading = parseRequirement(text);
  if (!reading.ok) return true;
  const { requirement } = reading;
  if (requirement.kind === 'url' || requirement.url !== undefined)
    return isPinned(requirement) || hasFragment(requirement.url ?? '', /^sha(?:256|384|512)=/) || text.includes('$');
  return isPinned(requirement) || /^\.|\/|\.(?:whl|tar\.gz|zip)$/.test(text);
}

function nameIn(text: string): string {
  const reading = parseRequirement(text);
  return reading.ok && reading.requirement.kind === 'named' ? reading.requirement.name : text;
}

function whyIn(text: string): string | undefined {
  const reading = parseRequirement(text);
  if (!reading.ok) return undefined;
  const { requirement } = reading;
  if (requirement.url !== undefined) return isVersionControl(requirement.url) ? 'it has no commit' : 'it has no hash';
  return requirement.kind === 'named' && requirement.specifier !== ''
    ? `${requirement.specifier} leaves a choice`
    : undefined;
}
