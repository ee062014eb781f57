import { posix } from 'node:path';
import type { DockerfileStage } from '../dockerfile/syntax.ts';
import type { DockerfilePart } from '../formats/contract/format.ts';
import { factsOf } from '../formats/readers.ts';
import type { Origin } from '../model/environment.ts';
import { valuesOf } from '../model/part.ts';
import { directoryOf, foldersAbove } from '../names/path.ts';
import { CONDA_BASE } from '../normalize/default-bases.ts';
import type { Normalized } from '../normalize/normalize.ts';
import type { Parsing } from '../parse/parse.ts';
import type { Files } from '../text/source-file.ts';
import { literalPath, type Proposal, type Settings } from './proposal.ts';
import { condaConstraints, projectConstraints, proposePython } from './python-version.ts';

/** An environment that may be proposed, with what can be tried where it fails. */
export interface Offer {
  readonly origin: Origin;
  readonly selection: Proposal['selection'];
  readonly settings: Settings;
  /** Folders that may be its context instead, the nearest first. */
  readonly contexts: readonly string[];
  /** Files that may give its build arguments, the likeliest first. */
  readonly argumentFiles: readonly string[];
}

/** Environments that may be proposed: each definition, and each target of a Dockerfile that no other stage needs. */
export function offersOf(
  found: readonly Normalized[],
  { definitions }: Parsing,
  { paths, files }: { readonly paths: readonly string[]; readonly files: Files },
): readonly Offer[] {
  const parts = new Map(definitions.map(({ item, source }) => [item.id, source?.dockerfile]));
  const argumentFiles = indexArguments(paths);
  return found.flatMap((normalized): readonly Offer[] => {
    const { origin } = normalized;
    const selection = offeredAs(origin);
    if (selection === undefined) return [];
    const part = parts.get(origin.id);
    const nothing = { origin, selection, settings: {}, contexts: [], argumentFiles: [] };
    if (part === undefined || origin.format !== 'dockerfile')
      return [{ ...nothing, settings: baseSettings(normalized, files) }];
    const alternatives = {
      contexts: foldersAbove(directoryOf(part.path)),
      argumentFiles: likelyArguments(part.path, argumentFiles),
    };
    return targetsOf(part).map((target) => ({
      ...nothing,
      ...alternatives,
      settings: target === undefined ? {} : { target },
    }));
  });
}

/** Folders of examples may hold what a repository is about; what is installed or a fixture is not worth a line. */
const NEVER = /(?:^|\/)(?:node_modules|site-packages|\.venv|fixtures|testdata|__tests__)\//;

function offeredAs({ selection, format, source }: Origin): Proposal['selection'] | undefined {
  if (format === 'azureml-inline' || selection === 'configured' || selection === 'consumed') return undefined;
  return selection === 'excluded' && NEVER.test(source) ? undefined : selection;
}

/** The base for a definition that names none: an image with the Python that it asks for, or one for conda to install it. */
function baseSettings({ origin, item }: Normalized, files: Files): Settings {
  if (!item.ok) return {};
  const { image, parts } = item.value;
  if (image.bases.length > 0 || image.dockerfile !== undefined) return {};
  if (factsOf(origin.format).needsConda === true) return { base: CONDA_BASE };
  const reading = files.get(origin.source);
  const isProject = factsOf(origin.format).isProject === true && reading?.kind === 'text';
  const project = isProject ? projectConstraints(reading.text) : [];
  return { base: `python:${proposePython([...condaConstraints(image.python, valuesOf(parts)), ...project])}-slim` };
}

/** Targets that no other stage needs, `undefined` for the last stage. */
function targetsOf({ dockerfile: { globals, stages } }: DockerfilePart): readonly (string | undefined)[] {
  const named = stages.flatMap((stage) => stagesNamedBy(stage, stages));
  // FROM may name a stage by an argument.
  const needed = new Set([...named, ...globals.map(({ value = '' }) => value.toLowerCase())]);
  const names = stages.slice(0, -1).flatMap(({ name }) => (name === undefined || needed.has(name) ? [] : [name]));
  return [...new Set(names), undefined];
}

function stagesNamedBy(stage: DockerfileStage, stages: readonly DockerfileStage[]): readonly string[] {
  const references = stage.instructions.flatMap((step) => step.references.map(({ text }) => text));
  const named = [stage.from.text, ...references].map((text) => text.toLowerCase());
  return named.flatMap((text) => [text, ...(/^[0-9]+$/.test(text) ? (stages[Number(text)]?.name ?? []) : [])]);
}

const MOST_FILES = 8;

/** Files that may hold arguments, by the folder that they are in and the one above. */
function indexArguments(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = paths.filter((path) => /(?:\.conf|(?:^|[/.])env)$/.test(path));
  const placed = found.flatMap((path) => {
    const own = directoryOf(path);
    return [own, ...foldersAbove(own).slice(0, 1)].map((folder) => ({ folder, path }));
  });
  const groups = Map.groupBy(placed, ({ folder }) => folder);
  return new Map([...groups].map(([folder, files]) => [folder, files.map(({ path }) => path)]));
}

/** `build-args/cpu.conf` for `Dockerfile.cpu`: those that share a word of its name first, and of these the shortest. */
function likelyArguments(path: string, index: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const words = new Set(wordsOf(posix.basename(path)));
  const score = (file: string) => {
    const own = wordsOf(posix.basename(file));
    return 100 * own.filter((word) => words.has(word)).length - own.length;
  };
  const near = index.get(directoryOf(path)) ?? [];
  return near.toSorted((a, b) => score(b) - score(a)).slice(0, MOST_FILES);
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[._-]/)
    .filter((word) => word !== '' && word !== 'dockerfile');
}

/** The entry of an offer, as it stands. */
export function proposalOf({ origin, selection, settings }: Offer): Proposal {
  return { path: literalPath(origin.id), settings, selection, count: 1, broken: 0, copiesAll: false };
}
