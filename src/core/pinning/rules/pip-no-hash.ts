import { notPinned } from '../../model/unpinned.ts';
import { formatRequirement } from '../../names/requirement.ts';
import { installedByPip } from '../subject/pip-requirements.ts';
import type { PinRule } from '../subject/rule.ts';

/** A requirement without a hash beside others that have one: pip refuses to install any of them then. */
export const pipNoHash: PinRule = {
  id: 'pip-no-hash',
  severity: 'warning',
  summary: 'a requirement without a hash where others have one',
  find: ({ environment, places }) => {
    const installed = installedByPip(environment.image.python.pip);
    if (!installed.some(({ hashed }) => hashed)) return [];
    return installed.flatMap(({ requirement, hashed }) => {
      if (hashed || requirement.url !== undefined || requirement.kind !== 'named') return [];
      const { name } = requirement;
      const place = places.pip(formatRequirement(requirement))[0]?.place;
      const message = notPinned('pip package', name, 'it has no hash, and others have one');
      return [{ subject: name, message, hint: `write --hash=sha256:<hash> behind ${name}`, place }];
    });
  },
};
