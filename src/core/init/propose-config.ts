import { splitId } from '../config/path.ts';
import { factsOf } from '../formats/readers.ts';
import { valuesOf } from '../model/part.ts';
import type { Normalized } from '../normalize/normalize.ts';
import { yamlText } from '../report/candidates.ts';
import { condaConstraints, projectConstraints, proposePython } from './propose-python.ts';

/** An entry that a first `terrarium.yml` may have. */
export interface Proposal {
  /** Value for `path` of an entry. */
  readonly path: string;
  /** True if it is selected without configuration. */
  readonly declared: boolean;
  /** A base image for a definition without one. */
  readonly base: string | undefined;
  readonly conda: boolean;
}

/** The proposed contents of a first `terrarium.yml`. */
export interface Proposals {
  readonly entries: readonly Proposal[];
  /** Ids of definitions with errors: selecting them would fail. */
  readonly broken: readonly string[];
  /** Number of definitions in jobs, components and deployments. */
  readonly inline: number;
}

/** Files whose text contains more about Python than their definition; `proposeConfig` needs them. */
export function proposalFiles(found: readonly Normalized[]): readonly string[] {
  const files = found.flatMap(({ origin }) => (factsOf(origin.format).isProject ? [origin.source] : []));
  return [...new Set(files)];
}

/** Proposes entries for the definitions found without configuration. */
export function proposeConfig(found: readonly Normalized[], texts: ReadonlyMap<string, string>): Proposals {
  const offered = found.filter(({ origin }) => origin.selection === 'declared' || origin.selection === 'candidate');
  const listed = offered.filter(({ origin }) => origin.format !== 'azureml-inline');
  return {
    entries: listed.flatMap((normalized) => proposeEntry(normalized, texts) ?? []),
    broken: listed.flatMap(({ origin, item }) => (item.ok ? [] : [origin.id])),
    inline: offered.length - listed.length,
  };
}

function proposeEntry({ origin, item }: Normalized, texts: ReadonlyMap<string, string>): Proposal | undefined {
  if (!item.ok) return undefined;
  const { image, parts } = item.value;
  const path = literalPath(origin.id);
  const conda = factsOf(origin.format).needsConda === true;
  const declared = origin.selection === 'declared';
  if (image.bases.length > 0 || image.dockerfile !== undefined) return { path, declared, base: undefined, conda };
  const project = projectConstraints(texts.get(origin.source) ?? '');
  const python = `python:${proposePython([...condaConstraints(image.python, valuesOf(parts)), ...project])}-slim`;
  // What conda installs brings its own Python.
  return { path, declared, base: conda ? CONDA_BASE : python, conda };
}

// A path is a pattern, so every special character is replaced with `?`.
function literalPath(id: string): string {
  const { file, rest } = splitId(id);
  return `${file.replace(/[*[{]/g, '?')}${rest}`;
}

/** All proposed bases without duplicates, including the default one. */
export function basesOf({ entries }: Proposals): readonly string[] {
  return [...new Set([BASE, ...entries.flatMap(({ base }) => base ?? [])])];
}

export interface ConfigText {
  readonly repository: string | undefined;
  /** Bases with digests, by base. */
  readonly pins: ReadonlyMap<string, string>;
}

/**
 * A commented `terrarium.yml`: definitions that are already selected are listed, the others are suggested in comments.
 */
export function formatConfig({ entries, broken, inline }: Proposals, { repository, pins }: ConfigText): string {
  const declared = entries.filter((entry) => entry.declared);
  const candidates = entries.filter((entry) => !entry.declared);
  const lines = (entry: Proposal) => entryLines(entry, pins);
  return [
    `# yaml-language-server: $schema=${SCHEMA}`,
    '# docs/configuration.md of Terrarium explains every key.',
    '',
    '# Where images are looked for and pushed to.',
    repository === undefined ? '# repository: ghcr.io/<owner>/environments' : `repository: ${yamlText(repository)}`,
    '',
    '# Base of conda and requirements files that name none.',
    `# defaults: { base: "${pins.get(BASE) ?? BASE}", platforms: [linux/amd64] }`,
    ...(inline === 0
      ? []
      : ['', `# Selects the ${inline} definitions in jobs, components and deployments.`, '# inline: true']),
    '',
    '# Once there is a list, it selects exactly what it names.',
    declared.length > 0 ? 'environments:' : entries.length > 0 ? '# environments:' : '# environments: []',
    ...declared.flatMap(lines).map((line) => `  ${line}`),
    ...(candidates.length === 0 ? [] : ['  # Definitions that nothing builds; take away the # of those to build.']),
    ...candidates.flatMap(lines).map((line) => `  # ${line}`),
    ...broken.map((id) => `  # has errors, which terrarium list shows: ${yamlText(id)}`),
    '',
  ].join('\n');
}

const SCHEMA = 'https://raw.githubusercontent.com/terrarium-env/terrarium/main/schemas/config.schema.json';
const BASE = 'python:3.12-slim';
const CONDA_BASE = 'debian:12-slim';

function entryLines({ path, base }: Proposal, pins: ReadonlyMap<string, string>): readonly string[] {
  const pinned = base === undefined ? undefined : (pins.get(base) ?? base);
  return [`- path: ${yamlText(path)}`, ...(pinned === undefined ? [] : [`  base: ${yamlText(pinned)}`])];
}
