import { type Config, parseConfig } from '../config/config.ts';
import type { Discovery } from '../discover/discover.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Digest } from '../model/digest.ts';
import type { SnapshotEnvironment } from '../model/environment.ts';
import type { Item } from '../model/item.ts';
import type { ReadTree } from '../model/tree.ts';
import type { Turn } from '../model/turn.ts';
import { askedBy } from '../normalize/asked.ts';
import { normalize } from '../normalize/normalize.ts';
import type { Parsing } from '../parse/parse.ts';
import { snapshot } from '../snapshot/snapshot.ts';
import { percentEncode } from '../text/percent-encoding.ts';
import { type ReadFiles, sourceOpener } from '../text/source-file.ts';
import { type Offer, proposalOf } from './offers.ts';
import { entryLines, type Refusal } from './proposal.ts';

/** What a tree holds, as far as proposals are tried on it. */
export interface Grounds {
  readonly tree: ReadTree;
  readonly config: Config;
  readonly discovery: Discovery;
  readonly parsed: Parsing;
  readonly turn: Turn;
}

export interface Proof {
  /** Offers with the settings that they hash with, and what they became. */
  readonly sound: readonly Proven[];
  readonly refused: readonly Refusal[];
}

export interface Proven {
  readonly offer: Offer;
  readonly environment: SnapshotEnvironment;
}

/** An offer that is still to be tried, with the alternatives that are left. */
interface Trial {
  readonly offer: Offer;
  /** Why it failed as it was offered. */
  readonly first: Diagnostic | undefined;
}

const MOST_ROUNDS = 24;

/** Tries each offer as an entry, with other contexts and files of arguments where it fails. No file of a context is read. */
export async function prove(offers: readonly Offer[], grounds: Grounds): Promise<Proof> {
  const sound: Proven[] = [];
  const refused: Refusal[] = [];
  let trials: readonly Trial[] = offers.map((offer) => ({ offer, first: undefined }));
  for (let round = 0; trials.length > 0 && round < MOST_ROUNDS; round += 1) {
    const items = await tryAll(trials, grounds);
    const tried = trials;
    const entries = Map.groupBy(tried, ({ offer }) => offer.origin.id);
    trials = tried.flatMap(({ offer, first }): readonly Trial[] => {
      const item = items.get(idOf(offer, entries.get(offer.origin.id)?.length === 1));
      if (item?.ok === true) {
        sound.push({ offer, environment: item.value });
        return [];
      }
      const failure = item?.diagnostics.find(({ severity }) => severity === 'error');
      const next = failure && nextOffer(offer, failure);
      if (next !== undefined) return [{ offer: next, first: first ?? failure }];
      refused.push({ id: offer.origin.id, why: (first ?? failure)?.message ?? '' });
      return [];
    });
  }
  const left = trials.map(({ offer, first }) => ({ id: offer.origin.id, why: first?.message ?? '' }));
  return { sound, refused: [...refused, ...left] };
}

async function tryAll(
  trials: readonly Trial[],
  { tree, config: own, discovery, parsed, turn }: Grounds,
): Promise<ReadonlyMap<string, Item<SnapshotEnvironment>>> {
  const lines = trials.flatMap(({ offer }) => entryLines(proposalOf(offer), new Map()));
  const written = parseConfig(`environments:\n${lines.map((line) => `  ${line}\n`).join('')}`, own.path);
  const config = { ...own, environments: written.config.environments };
  const files = await withArguments(tree, discovery, config);
  const normalized = await normalize({ ...discovery, files }, parsed, config, turn);
  // What a context holds decides nothing here: which files it has does.
  const listing = { ...tree, digestFile: async () => NO_DIGEST };
  const items = await snapshot(listing, normalized, askedBy([]));
  return new Map(items.map((item) => [item.id, item]));
}

const NO_DIGEST = `sha256:${'0'.repeat(64)}` as Digest;

/** Files that an entry names for build arguments are read when they are tried. */
async function withArguments(tree: ReadTree, { files }: Discovery, { environments }: Config): Promise<ReadFiles> {
  const wanted = new Set(environments.flatMap(({ buildArgsFiles }) => buildArgsFiles));
  const open = sourceOpener();
  const read = await Promise.all(
    [...wanted].map(async (path) => [path, open(path, await tree.readText(path))] as const),
  );
  return new Map([...files, ...read]);
}

// Entries of one path have the target in their ids.
function idOf({ origin: { id }, settings: { target } }: Offer, isOnly: boolean): string {
  return isOnly || target === undefined ? id : `${id}?target=${percentEncode(target)}`;
}

/** The offer with the next alternative for what failed; `undefined` where there is none left. */
function nextOffer(offer: Offer, { code }: Diagnostic): Offer | undefined {
  const { contexts, argumentFiles, settings } = offer;
  if (code === 'copy-missing') {
    const [context, ...rest] = contexts;
    return context === undefined ? undefined : { ...offer, contexts: rest, settings: { ...settings, context } };
  }
  if (code !== 'dockerfile-argument' && code !== 'argument-file') return undefined;
  const [file, ...rest] = argumentFiles;
  if (file === undefined) return undefined;
  return { ...offer, argumentFiles: rest, settings: { ...settings, 'build-args-file': file } };
}
