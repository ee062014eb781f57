import {
  type DefinitionHash,
  type ImageDefinition,
  isLocalPip,
  type PipEntry,
  type Python,
  type Section,
  type Sections,
} from '../model/definition.ts';
import { remember } from '../model/once.ts';
import { type Canonical, canonical } from './canonical.ts';
import { sha256Hex } from './sha256.ts';

export const DEFINITION_SCHEME = 'terrarium.image-definition/v1';
const SECTION_SCHEME = 'terrarium.section/v1';
const UNORDERED_SCHEME = 'terrarium.unordered-definition/v1';

/** Address of a definition: sha256 of the line that names the hash scheme, then the canonical form (docs/hash.md). */
export function definitionHash(definition: ImageDefinition): DefinitionHash {
  return addressOf(formsOf(definition));
}

/** Address of a definition, and the digest of each section for field-level comparison. */
export function addressesOf(definition: ImageDefinition): {
  readonly hash: DefinitionHash;
  readonly sections: Sections;
} {
  const forms = formsOf(definition);
  const digest = (section: Section, form: string) => sectionDigest(`${SECTION_SCHEME} ${section}\n${form}`);
  const sections: Sections = {
    base: digest('base', forms.bases),
    steps: digest('steps', forms.steps),
    context: digest('context', forms.context),
    python: digest('python', forms.python),
    spark: digest('spark', forms.spark),
    platforms: digest('platforms', forms.platforms),
  };
  return { hash: addressOf(forms), sections };
}

// Most environments have some sections in common with others, the empty ones at least.
const sectionDigest = remember(sha256Hex);

/** The canonical form of each field. */
type Forms = Readonly<Record<keyof ImageDefinition, string>>;

function formsOf(definition: ImageDefinition): Forms {
  const form = (field: keyof ImageDefinition) => canonical(definition[field] as unknown as Canonical);
  return {
    bases: form('bases'),
    context: form('context'),
    platforms: form('platforms'),
    python: form('python'),
    spark: form('spark'),
    steps: form('steps'),
  };
}

// The canonical form of the whole is put together from those of its fields, which are written once.
function addressOf(forms: Forms): DefinitionHash {
  const members = Object.entries(forms).map(([field, form]) => `${JSON.stringify(field)}:${form}`);
  return sha256Hex(`${DEFINITION_SCHEME}\n{${members.sort().join(',')}}`) as DefinitionHash;
}

/** Equal for definitions that differ only in the order of channels, conda packages and pip lines. */
export function unorderedHash(definition: ImageDefinition): string {
  const sorted = { ...definition, python: sortPython(definition.python) };
  return sha256Hex(`${UNORDERED_SCHEME}\n${canonical(sorted as unknown as Canonical)}`);
}

function sortPython({ channels, conda, pip, ...rest }: Python): Python {
  return { ...rest, channels: channels.toSorted(), conda: conda.toSorted(), pip: sortPip(pip) };
}

function sortPip(entries: readonly PipEntry[]): readonly PipEntry[] {
  const sorted = entries.map(
    (entry): PipEntry => (typeof entry === 'string' || isLocalPip(entry) ? entry : [entry[0], sortPip(entry[1])]),
  );
  return sorted.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
