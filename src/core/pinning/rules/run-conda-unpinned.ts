import { parseMatchSpec } from '../../names/match-spec.ts';
import { looseInstalls } from '../subject/installed-packages.ts';
import type { PinRule } from '../subject/rule.ts';

/** `RUN conda install numpy`: whatever the channels have on the day of the build. */
export const runCondaUnpinned: PinRule = {
  id: 'run-conda-unpinned',
  severity: 'warning',
  summary: 'conda install in RUN without a version',
  find: (subject) =>
    looseInstalls(subject, {
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
      isPinned: (text) => {
        const reading = parseMatchSpec(text);
        return !reading.ok || isNarrow(reading.spec.version);
      },
      hint: (name) => `write ${name}==<version>`,
      whyOf: (text) => {
        const reading = parseMatchSpec(text);
        const version = reading.ok ? reading.spec.version : undefined;
        return version === undefined || version === '*' ? undefined : `${version} leaves a choice`;
      },
      nameOf: (text) => {
        const reading = parseMatchSpec(text);
        return reading.ok ? reading.spec.name : text;
      },
    }),
};

// One equal sign stands for a prefix, which is what most people mean by a version here.
function isNarrow(version: string | undefined): boolean {
  return version !== undefined && version !== '*' && !/[<>!~|,]/.test(version.replace(/^==/, ''));
}
