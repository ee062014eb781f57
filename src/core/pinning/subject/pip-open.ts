import type { Requirement } from '../../model/requirement.ts';
import { notPinned } from '../../model/unpinned.ts';
import type { PlacedPart } from './place.ts';
import type { Fix, OpenPin, PinSubject } from './rule.ts';

type Named = Extract<Requirement, { kind: 'named' }>;

/** A requirement that leaves pip a choice among the versions of an index. URLs are the matter of other rules. */
export interface OpenRequirement {
  readonly line: string;
  readonly requirement: Named;
}

export function openRequirements({ installed }: PinSubject): readonly OpenRequirement[] {
  // No index of pip has a package of this name: it is a list for `conda install --file`.
  if (installed.some(({ requirement }) => requirement.kind === 'named' && requirement.name === 'python')) return [];
  return installed.flatMap(({ line, requirement, pinned }): readonly OpenRequirement[] => {
    if (pinned || requirement.kind !== 'named' || requirement.url !== undefined) return [];
    return [{ line, requirement }];
  });
}

/** What an open requirement leaves open. */
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

// Name and extras; options stay as they are. Whether a marker holds is not asked: then the image says nothing of the line.
function fixesOf({ name, specifier, marker }: Named, { place, literal }: PlacedPart): readonly Fix[] {
  if (literal === undefined || marker !== undefined) return [];
  const end = / --?[A-Za-z]/.exec(literal)?.index ?? literal.length;
  const head = literal.slice(0, end).trimEnd();
  const [subject] = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:[ \t]*\[[^\]]*\])?/.exec(head) ?? [];
  if (subject === undefined) return [];
  const replacement = { kind: 'pip', name, unlimited: specifier === '' } as const;
  return [{ place, before: `${subject}==`, after: literal.slice(head.length), replacement }];
}
