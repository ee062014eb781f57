import type { Config } from '../config/config.ts';
import { READERS } from '../formats/readers.ts';
import { terrarium } from '../formats/terrarium/terrarium.ts';
import { haveSameItems } from '../model/same-items.ts';
import type { ReadTree } from '../model/tree.ts';
import { type Turn, uninterrupted } from '../model/turn.ts';
import type { SourceReading } from '../text/source-file.ts';
import { type Classified, classify, isConventional } from './classify.ts';
import { argumentFiles, type Discovery, fileReader, includesOf, readBaseline, type SourceBundle } from './discover.ts';
import { namedFiles } from './named-files.ts';

/** What is read again of a tree in which some files have other contents than before. */
export interface ReadAgain {
  /** Definition files. */
  readonly definitions: readonly string[];
  /** Everything that they reach. */
  readonly reached: readonly string[];
  /** Texts that changed and are no definitions. */
  readonly parts: readonly string[];
  /** What each file of the tree included before. */
  readonly includes: ReadonlyMap<string, readonly string[]>;
}

/**
 * Discovery of some definition files of a tree of which everything else is known. `undefined` where files include others than before, or
 * are definitions and were none, or the reverse: then files may be read otherwise that have not changed. Also where a file is read for
 * something else. `paths` is empty.
 */
export async function discoverAgain(
  tree: ReadTree,
  config: Config,
  again: ReadAgain,
  turn: Turn = uninterrupted,
): Promise<Discovery | undefined> {
  const { definitions, reached, includes } = again;
  const files = new Map<string, SourceReading>();
  const { naming, files: named } = namedFiles(config, [...definitions, ...again.parts]);
  const looked = again.parts.filter((path) => isConventional(path) || named.has(path));
  const known = new Set([...looked, ...reached]);
  if (!again.parts.every((path) => known.has(path))) return undefined;
  const wanted = new Set([...definitions, ...reached, ...looked, ...argumentFiles(config)]);
  await fileReader(tree, files, turn)([...wanted]);
  const readingOf = (path: string): SourceReading => files.get(path) ?? { kind: 'absent' };
  if (looked.some((path) => classify(path, readingOf(path), naming(path)).kind !== 'none')) return undefined;
  const bundles: SourceBundle[] = [];
  for (const path of definitions) {
    const isConfig = path === config.path;
    const found: Classified = isConfig ? IN_PLACE : classify(path, readingOf(path), naming(path));
    if (found.kind !== 'definition') return undefined;
    bundles.push({ path, reader: found.reader, reading: readingOf(path), files });
  }
  const includesAlike = (path: string, readers: readonly SourceBundle['reader'][]) => {
    const found = readers.flatMap((reader) => includesOf(reader, path, files));
    return haveSameItems(found, includes.get(path) ?? []);
  };
  const parts = new Set(again.parts);
  const isAlike =
    bundles.every(({ path, reader }) => includesAlike(path, [reader])) &&
    reached.every((path) => !parts.has(path) || includesAlike(path, READERS));
  if (!isAlike) return undefined;
  const { accepted } = await readBaseline(tree, config);
  return { bundles, paths: [], files, includes, noted: [], accepted, diagnostics: [] };
}

/** The configuration is read for the environments that are declared in it. */
const IN_PLACE: Classified = { kind: 'definition', reader: terrarium };
