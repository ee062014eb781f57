import { isExactVersion, parseMatchSpec } from '../names/match-spec.ts';
import type { PinRule } from './rule.ts';

/** A conda package that the solver may take in another version. */
export const condaUnpinned: PinRule = {
  id: 'conda-unpinned',
  find: ({ image }) =>
    image.python.conda.flatMap((text) => {
      const reading = parseMatchSpec(text);
      // `__glibc` and its like are facts about the machine, which no one installs.
      if (!reading.ok || reading.spec.name.startsWith('__') || isExactVersion(reading.spec)) return [];
      const { name, version } = reading.spec;
      const why = version === undefined ? 'any version will do' : `${version} leaves a choice`;
      return [{ kind: 'conda package', subject: name, why, hint: `write ${name}==<version>` }];
    }),
};
