import type { Requirement } from '../../model/requirement.ts';
import { hasFragment, isPinned, parseRequirement } from '../../specifiers/requirement.ts';
import { NO_VERSION, type OpenWord, openInstalls } from '../subject/installed-packages.ts';
import type { PinRule } from '../subject/rule.ts';
import type { RunCommand } from '../subject/run-commands.ts';
import { isVersionControl } from './url-no-hash.ts';

/** `RUN pip install numpy`: the version that the index offers on the day of the build. hadolint: DL3013 */
export const runPipUnpinned: PinRule = {
  id: 'run-pip-unpinned',
  severity: 'warning',
  summary: 'pip install in RUN without a version',
  find: (subject) =>
    openInstalls(subject, {
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
      openWord: openRequirementWord,
      hint: (name) => `write ${name}==<version>, or a requirements file`,
    }),
};

// `python -m pip install`: `-m` is an option, and `pip` the first operand. A constraints file may set the version.
function openRequirementWord(text: string, { words }: RunCommand): OpenWord | undefined {
  if (words.some((word) => /^(?:-c|--constraint)(?:=|$)/.test(word))) return undefined;
  const reading = parseRequirement(text);
  if (!reading.ok || isFixed(text, reading.requirement)) return undefined;
  const { requirement } = reading;
  return { name: requirement.kind === 'named' ? requirement.name : text, why: whyOpen(requirement) };
}

function isFixed(text: string, requirement: Requirement): boolean {
  if (requirement.url !== undefined)
    return isPinned(requirement) || hasFragment(requirement.url, /^sha(?:256|384|512)=/) || text.includes('$');
  return isPinned(requirement) || /^\.|\/|\.(?:whl|tar\.gz|zip)$/.test(text);
}

function whyOpen(requirement: Requirement): string {
  if (requirement.url !== undefined) return isVersionControl(requirement.url) ? 'it has no commit' : 'it has no hash';
  return requirement.kind === 'url' || requirement.specifier === ''
    ? NO_VERSION
    : `${requirement.specifier} leaves a choice`;
}
