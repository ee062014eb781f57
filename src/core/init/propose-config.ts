import { DEFAULT_REGISTRIES } from '../config/file-keys.ts';
import type { Discovery } from '../discover/discover.ts';
import type { SnapshotEnvironment } from '../model/environment.ts';
import { repositoryOf } from '../names/base-image.ts';
import { PYTHON_BASE } from '../normalize/default-bases.ts';
import { type Normalized, normalize } from '../normalize/normalize.ts';
import { type Offer, offersOf, proposalOf } from './offers.ts';
import { withPatterns } from './patterns.ts';
import type { Proposal, Refusal } from './proposal.ts';
import { type Grounds, type Proven, prove } from './prove.ts';

/** The proposed contents of a first `terrarium.yml`. */
export interface Proposals {
  /** Sorted by how they are selected now, then by path. What an entry names by its path is no part of a pattern. */
  readonly entries: readonly Proposal[];
  /** Definitions that would fail. */
  readonly refused: readonly Refusal[];
  /** Number of definitions in jobs, components and deployments. */
  readonly inline: number;
  /** Hosts of base images that are not allowed by default. */
  readonly hosts: readonly string[];
}

/** Proposes entries that plan: each is tried on the tree. */
export async function proposeConfig(grounds: Grounds): Promise<Proposals> {
  const { discovery, parsed, config, turn } = grounds;
  const found = await normalize(discovery, parsed, config, turn);
  const offers = offersOf(found, parsed, discovery);
  const { sound, refused } = await prove(offers, grounds);
  const proposals = withOwnNames(sound);
  const inline = found.filter(({ origin }) => origin.format === 'azureml-inline' && origin.selection === 'candidate');
  const broken = refused.map(({ id }) => id);
  return {
    entries: SELECTIONS.flatMap((selection) =>
      sorted(
        withPatterns(
          proposals.filter((proposal) => proposal.selection === selection),
          {
            broken,
            foreign: foreignTo(
              offers.filter((offer) => offer.selection === selection),
              found,
              discovery,
            ),
          },
        ),
      ),
    ),
    refused,
    inline: inline.length,
    hosts: hostsOf(sound.map(({ environment }) => environment)),
  };
}

const SELECTIONS = ['declared', 'candidate', 'excluded'] as const;

function sorted(proposals: readonly Proposal[]): readonly Proposal[] {
  const keyOf = ({ path, settings }: Proposal) => JSON.stringify([path, settings.target ?? '']);
  return [...proposals].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Paths of definitions that no pattern may select: those that are a part of another, or that lie inside a file. */
function foreignTo(offers: readonly Offer[], found: readonly Normalized[], { bundles }: Discovery): readonly string[] {
  const offered = new Set(offers.map(({ origin }) => origin.source));
  const paths = [...bundles.map(({ path }) => path), ...found.map(({ origin }) => origin.source)];
  return [...new Set(paths)].filter((path) => !offered.has(path));
}

/** Environments that would share a name and version get names of their own: their folders behind it. */
function withOwnNames(sound: readonly Proven[]): readonly Proposal[] {
  const keyOf = ({ environment: { name, version } }: Proven) => JSON.stringify([name, version]);
  const named = sound.filter(({ environment }) => environment.name !== undefined);
  const counts = Map.groupBy(named, keyOf);
  const free = nameGiver(new Set(named.map(({ environment }) => environment.name ?? '')));
  return sound.map((proven) => {
    const { context } = proven.environment.image;
    const copiesAll = context?.directory === '.' && context.sources === 'all';
    const proposal = { ...proposalOf(proven.offer), copiesAll };
    const { name } = proven.environment;
    if (name === undefined || (counts.get(keyOf(proven))?.length ?? 0) < 2) return proposal;
    return { ...proposal, settings: { name: free(name, proven.offer.origin.id), ...proposal.settings } };
  });
}

/** Names that nothing has, of at most 255 characters. */
function nameGiver(taken: Set<string>): (name: string, id: string) => string {
  const counts = new Map<string, number>();
  return (name, id) => {
    const folders = id.split('/').slice(0, -1).slice(-8);
    const words = folders.map((part) => part.replace(/[^A-Za-z0-9._-]+/g, '-'));
    const longer = words.map((_, depth) => [name, ...words.slice(-depth - 1)].join('-').slice(0, 255));
    const found = longer.find((one) => !taken.has(one)) ?? numbered(name, counts, taken);
    taken.add(found);
    return found;
  };
}

function numbered(name: string, counts: Map<string, number>, taken: ReadonlySet<string>): string {
  const count = (counts.get(name) ?? 1) + 1;
  counts.set(name, count);
  const text = `${name.slice(0, 240)}-${count}`;
  return taken.has(text) ? numbered(name, counts, taken) : text;
}

function hostsOf(environments: readonly SnapshotEnvironment[]): readonly string[] {
  const known: ReadonlySet<string> = new Set(DEFAULT_REGISTRIES);
  const hosts = environments.flatMap(({ image }) =>
    image.bases.flatMap(({ source }) => (source.kind === 'environment' ? [] : [repositoryOf(source).registry])),
  );
  return [...new Set(hosts)].filter((host) => !known.has(host)).sort();
}

/** All proposed bases without duplicates, including the default one. */
export function basesOf({ entries }: Proposals): readonly string[] {
  return [...new Set([PYTHON_BASE, ...entries.flatMap(({ settings }) => settings.base ?? [])])];
}
