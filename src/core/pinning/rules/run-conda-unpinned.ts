import { parseMatchSpec } from '../../specifiers/match-spec.ts';
import { NO_VERSION, type OpenWord, openInstalls } from '../subject/installed-packages.ts';
import type { PinRule } from '../subject/rule.ts';

/** `RUN conda install numpy`: the version that the channels offer on the day of the build. */
export const runCondaUnpinned: PinRule = {
  id: 'run-conda-unpinned',
  severity: 'warning',
  summary: 'conda install in RUN without a version',
  find: (subject) =>
    openInstalls(subject, {
      programs: /^(?:conda|mamba|micromamba)$/,
      commands: [['install'], ['create']],
      valued: new Set([
        '-c',
        '--channel',
        '-n',
        '--name',
        '-p',
        '--prefix',
        '-f',
        '--file',
        '--solver',
        '-r',
        '--root-prefix',
      ]),
      kind: 'conda package',
      openWord: openSpecWord,
      hint: (name) => `write ${name}==<version>`,
    }),
};

function openSpecWord(text: string): OpenWord | undefined {
  const reading = parseMatchSpec(text);
  if (!reading.ok || isNarrow(reading.spec.version)) return undefined;
  const { name, version } = reading.spec;
  return { name, why: version === undefined || version === '*' ? NO_VERSION : `${version} leaves a choice` };
}

// A single equal sign is a prefix match, which is what most people mean by a version here.
function isNarrow(version: string | undefined): boolean {
  return version !== undefined && version !== '*' && !/[<>!~|,]/.test(version.replace(/^==/, ''));
}
