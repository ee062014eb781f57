import { notPinned } from '../../model/unpinned.ts';
import type { PinRule } from '../subject/rule.ts';

const LOCKS: ReadonlySet<string> = new Set(['uv-lock', 'poetry-lock', 'pylock']);

/** A requirement without a hash among others that have one: pip then refuses to install any of them. */
export const pipNoHash: PinRule = {
  id: 'pip-no-hash',
  severity: 'warning',
  summary: 'a requirement without a hash where others have one',
  find: ({ environment: { format }, installed, places }) => {
    // What a lock has no hash of, it says itself.
    if (LOCKS.has(format) || !installed.some(({ hashed }) => hashed)) return [];
    return installed.flatMap(({ line, requirement, hashed }) => {
      if (hashed || requirement.url !== undefined || requirement.kind !== 'named') return [];
      const { name } = requirement;
      const place = places.find('pip', line)[0]?.place;
      const message = notPinned('pip package', name, 'it has no hash, and others have one');
      return [{ subject: name, message, hint: `write --hash=sha256:<hash> behind ${name}`, place }];
    });
  },
};
