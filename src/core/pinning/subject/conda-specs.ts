import { notPinned } from '../../model/unpinned.ts';
import { formatMatchSpec, isExactVersion, type MatchSpec, parseMatchSpec } from '../../names/match-spec.ts';
import type { Fix, Loose, PinSubject } from './rule.ts';
import type { Written } from './written.ts';

/** A conda spec that leaves the solver a choice, and where it is written. */
export interface OpenSpec {
  readonly spec: MatchSpec;
  readonly written: readonly Written[];
}

/** Specs without one version; `__glibc` and its like are facts about the machine, which no one installs. */
export function openSpecs({ environment, places }: PinSubject): readonly OpenSpec[] {
  return environment.image.python.conda.flatMap((text): readonly OpenSpec[] => {
    const reading = parseMatchSpec(text);
    if (!reading.ok || reading.spec.name.startsWith('__') || isExactVersion(reading.spec)) return [];
    return [{ spec: reading.spec, written: places.conda(text) }];
  });
}

/** True for `1.26.4.*`: three numbers and more are what a project calls a version. */
export function isFuzzy(version: string): boolean {
  return /^(?:\d+!)?\d+\.\d+\.[0-9a-z_.]+\.\*$/i.test(version);
}

/** The finding of an open spec. */
export function looseSpec({ spec, written }: OpenSpec, why: string): Loose {
  return {
    subject: spec.name,
    message: notPinned('conda package', spec.name, why),
    hint: `write ${spec.name}==<version>`,
    place: written[0]?.place,
    fixes: written.flatMap((one) => fixesOf(spec, one)),
  };
}

// A build string is of one version; brackets may hold anything.
function fixesOf(spec: MatchSpec, written: Written): readonly Fix[] {
  if (!written.exact || !written.element) return [];
  if (spec.build !== undefined || spec.fields.length > 0 || spec.name.includes('*')) return [];
  const before = formatMatchSpec({ ...spec, version: undefined });
  return [
    {
      place: written.place,
      before: `${before}==`,
      after: '',
      wanted: { kind: 'conda', name: spec.name, unlimited: spec.version === undefined },
    },
  ];
}
