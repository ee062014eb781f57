import {
  type DefinitionHash,
  type ImageDefinition,
  isLocalPip,
  type PipEntry,
  type Python,
  type Section,
  type Sections,
} from '../model/definition.ts';
import { type Canonical, canonical } from './canonical.ts';
import { sha256Hex } from './sha256.ts';

export const DEFINITION_SCHEME = 'terrarium.image-definition/v1';
const SECTION_SCHEME = 'terrarium.section/v1';
const UNORDERED_SCHEME = 'terrarium.unordered-definition/v1';

/** Address of a definition: sha256 of the line that names the hash scheme, then the canonical form (docs/hash.md). */
export function definitionHash(definition: ImageDefinition): DefinitionHash {
  return sha256Hex(`${DEFINITION_SCHEME}\n${canonical(definition as unknown as Canonical)}`) as DefinitionHash;
}

/** Digest of each section, for field-level comparison. */
export function sectionDigests(definition: ImageDefinition): Sections {
  const digest = (section: Section, value: unknown) =>
    sha256Hex(`${SECTION_SCHEME} ${section}\n${canonical(value as Canonical)}`);
  return {
    base: digest('base', definition.bases),
    steps: digest('steps', definition.steps),
    context: digest('context', definition.context),
    python: digest('python', definition.python),
    spark: digest('spark', definition.spark),
    platforms: digest('platforms', definition.platforms),
  };
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
