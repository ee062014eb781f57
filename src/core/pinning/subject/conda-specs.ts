import type { Python } from '../../model/definition.ts';
import type { MatchSpec } from '../../model/match-spec.ts';
import { notPinned } from '../../model/unpinned.ts';
import { formatMatchSpec, isExactVersion } from '../../specifiers/match-spec.ts';
import type { PlacedPart } from './place.ts';
import type { CondaPackage, Fix, OpenPin, PinSubject } from './rule.ts';

/**
 * True if conda solves the environment: a lock leaves nothing to solve, and without conda, pip uses the Python of the
 * base.
 */
export function isCondaInstalled({ channels, conda, locked }: Python): boolean {
  return locked === undefined && channels.length + conda.length > 0;
}

/** Specs that do not fix a single version. `__glibc` and the like describe the machine and are never installed. */
export function openSpecs({ conda }: PinSubject): readonly CondaPackage[] {
  return conda.filter(({ spec }) => !spec.name.startsWith('__') && !isExactVersion(spec));
}

/** True for `1.26.4.*`: projects usually call three or more numbers a version. */
export function isFuzzy(version: string): boolean {
  return /^(?:\d+!)?\d+\.\d+\.[0-9a-z_.]+\.\*$/i.test(version);
}

/** The finding for an open spec. */
export function openSpec({ places }: PinSubject, { text, spec }: CondaPackage, why: string): OpenPin {
  const found = places.find('conda', text);
  return {
    subject: spec.name,
    message: notPinned('conda package', spec.name, why),
    hint: `write ${spec.name}==<version>`,
    place: found[0]?.place,
    fixes: found.flatMap((one) => fixesOf(spec, one)),
  };
}

// A build string belongs to one version; brackets may contain anything.
function fixesOf(spec: MatchSpec, { place, literal }: PlacedPart): readonly Fix[] {
  if (literal === undefined) return [];
  if (spec.build !== undefined || spec.fields.length > 0 || spec.name.includes('*')) return [];
  const before = formatMatchSpec({ ...spec, version: undefined });
  const replacement = { kind: 'conda', name: spec.name, unlimited: spec.version === undefined } as const;
  return [{ place, before: `${before}==`, after: '', replacement }];
}
