import type { Requirement } from '../../model/requirement.ts';
import { notPinned } from '../../model/unpinned.ts';
import type { PlacedPart } from './place.ts';
import type { Fix, OpenPin, PinSubject } from './rule.ts';

type Named = Extract<Requirement, { kind: 'named' }>;

/** A requirement that leaves pip a choice among the versions of an index. Other rules check URLs. */
export interface OpenRequirement {
  readonly line: string;
  readonly requirement: Named;
}

export function openRequirements({ installed }: PinSubject): readonly OpenRequirement[] {
  // No pip index has a package with this name: the file is a list for `conda install --file`.
  if (installed.some(({ requirement }) => requirement.kind === 'named' && requirement.name === 'python')) return [];
  return installed.flatMap(({ line, requirement, pinned }): readonly OpenRequirement[] => {
    if (pinned || requirement.kind !== 'named' || requirement.url !== undefined) return [];
    return [{ line, requirement }];
  });
}

/** The finding for an open requirement. */
export function openRequirement({ places }: PinSubject, { line, requirement }: OpenRequirement, why: string): OpenPin {
  const { name } = requirement;
  const found = places.find('pip', line);
  return {
    subject: name,
    message: notPinned('pip package', name, why),
    hint: `write ${name}==<version>`,
    place: found[0]?.place,
    fixes: found.flatMap((one) => fixesOf(requirement, one)),
  };
}

// Pins the name and extras and leaves options unchanged. Markers are not evaluated: if one does not apply, the image
// has no version for the line.
function fixesOf({ name, specifier, marker }: Named, { place, literal }: PlacedPart): readonly Fix[] {
  if (literal === undefined || marker !== undefined) return [];
  const end = / --?[A-Za-z]/.exec(literal)?.index ?? literal.length;
  const head = literal.slice(0, end).trimEnd();
  const [subject] = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:[ \t]*\[[^\]]*\])?/.exec(head) ?? [];
  if (subject === undefined) return [];
  const replacement = { kind: 'pip', name, unlimited: specifier === '' } as const;
  return [{ place, before: `${subject}==`, after: literal.slice(head.length), replacement }];
}
