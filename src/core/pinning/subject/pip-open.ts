import { notPinned } from '../../model/unpinned.ts';
import { formatRequirement, type Requirement } from '../../names/requirement.ts';
import { installedByPip } from './pip-requirements.ts';
import type { Fix, Loose, PinSubject } from './rule.ts';
import type { Written } from './written.ts';

type Named = Extract<Requirement, { kind: 'named' }>;

/** A requirement that leaves pip a choice among the versions of an index. URLs are the matter of other rules. */
export interface OpenRequirement {
  readonly requirement: Named;
  readonly written: readonly Written[];
}

export function openRequirements({ environment, places }: PinSubject): readonly OpenRequirement[] {
  const installed = installedByPip(environment.image.python.pip);
  // No index of pip has a package of this name: it is a list for `conda install --file`.
  if (installed.some(({ requirement }) => requirement.kind === 'named' && requirement.name === 'python')) return [];
  return installed.flatMap(({ requirement, pinned }): readonly OpenRequirement[] => {
    if (pinned || requirement.kind !== 'named' || requirement.url !== undefined) return [];
    return [{ requirement, written: places.pip(formatRequirement(requirement)) }];
  });
}

/** The finding of an open requirement. */
export function looseRequirement({ requirement, written }: OpenRequirement, why: string): Loose {
  const { name } = requirement;
  return {
    subject: name,
    message: notPinned('pip package', name, why),
    hint: `write ${name}==<version>`,
    place: written[0]?.place,
    fixes: written.flatMap((one) => fixesOf(requirement, one)),
  };
}

// Name and extras; options stay as they are. Whether a marker holds is not asked: then the image says nothing of the line.
function fixesOf({ name, specifier, marker }: Named, { text, place, exact, element }: Written): readonly Fix[] {
  if (!exact || !element || marker !== undefined) return [];
  const end = / --?[A-Za-z]/.exec(text)?.index ?? text.length;
  const head = text.slice(0, end).trimEnd();
  const [subject] = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:[ \t]*\[[^\]]*\])?/.exec(head) ?? [];
  if (subject === undefined) return [];
  const wanted = { kind: 'pip', name, unlimited: specifier === '' } as const;
  return [{ place, before: `${subject}==`, after: text.slice(head.length), wanted }];
}
