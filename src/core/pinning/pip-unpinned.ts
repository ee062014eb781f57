import { installedByPip } from './pip-requirements.ts';
import type { PinRule } from './rule.ts';

/** A pip package that may come in another version. URLs are the matter of `url-floating`. */
export const pipUnpinned: PinRule = {
  id: 'pip-unpinned',
  find: ({ image }) =>
    installedByPip(image.python.pip).flatMap(({ requirement, pinned }) => {
      if (pinned || requirement.kind !== 'named' || requirement.url !== undefined) return [];
      const { name, specifier } = requirement;
      const why = specifier === '' ? 'any version will do' : `${specifier} leaves a choice`;
      return [{ kind: 'pip package', subject: name, why, hint: `write ${name}==<version>` }];
    }),
};
