import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuiltLayer, LAYER_MEDIA } from '../../core/assemble/image-files.ts';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import type { KnownLayer } from '../../core/assemble/stored-layers.ts';
import { layerGroups, MAX_LAYERS } from '../../core/layers/groups.ts';
import { joinFiles, mayMeet } from '../../core/layers/join-files.ts';
import { limit } from '../../core/model/limit.ts';
import type { PackageLoader } from './loader.ts';
import { type LayerForm, type PackageEntry, writePackages } from './write-packages.ts';

/** A layer that packages are installed in. */
export interface PackageLayer extends BuiltLayer {
  /** What the history of the image says of it. */
  readonly title: string;
}

/** Where layers go. */
export interface LayerStore {
  /** True if the layer is there. */
  readonly has: (layer: BuiltLayer) => Promise<boolean>;
  readonly put: (layer: BuiltLayer, file: string) => Promise<void>;
}

/** A package that becomes a part of a layer. */
export interface LaidPackage {
  readonly name: string;
  readonly version: string;
  /** Bytes of its file, where that is known without downloading it. */
  readonly size?: number | undefined;
}

/** What has to be known of a package without its file. */
export interface KnownFiles {
  /** Names that no other package's files may have. */
  readonly tops: readonly string[];
  /** Of its file. */
  readonly bytes: number;
}

/** Packages of one kind to lay into layers. */
export interface Laying<P extends LaidPackage, K extends KnownFiles> {
  readonly packages: readonly P[];
  readonly loader: PackageLoader<P, K>;
  /** What is below the packages: the environment that they are in. */
  readonly environment: Environment;
  /** The layer that an earlier run made of packages; `undefined` if it is not known, or one of them is not. */
  readonly layerBefore: (group: readonly P[]) => KnownLayer | undefined;
  readonly keyOf: (group: readonly P[]) => string;
  readonly form: LayerForm;
  /** Layers of the base. */
  readonly baseLayers: number;
  readonly store: LayerStore;
  /** A private folder. */
  readonly folder: string;
  readonly onLine: (line: string) => void;
  /** Told what is known of the packages, in their order, before their files are compared. */
  readonly onKnown: (known: readonly K[]) => void;
  /** Told of each layer that was made. */
  readonly onMade: (key: string, layer: KnownLayer, group: readonly P[]) => Promise<void>;
}

/** Files of an environment that has no packages yet. */
export interface Environment {
  readonly title: string;
  readonly entries: readonly PackageEntry[];
  /** As packages have it. */
  readonly tops: readonly string[];
}

/** Layers, the environment first, and what is known of every package, in the order in which they were given. */
export interface Laid<K> {
  readonly layers: readonly PackageLayer[];
  readonly known: readonly K[];
}

/** Layers that are made at a time: more take more memory, and no less time on two cores. */
const AT_A_TIME = 2;
/** Packages that are looked into at a time. */
const LOOKED_INTO = 16;

/** Makes layers of packages, but for those that are there. Throws `needs-buildkit` for packages whose files meet. */
export async function layPackages<P extends LaidPackage, K extends KnownFiles>(laying: Laying<P, K>): Promise<Laid<K>> {
  const { packages, loader, baseLayers } = laying;
  const knowing = limit(LOOKED_INTO);
  const sized = await knowing.map(packages, async (one) => ({
    name: one.name,
    size: one.size ?? (await loader.known(one)).bytes,
    laid: one,
  }));
  const groups = layerGroups(sized, baseLayers).map((group) => group.map(({ laid }) => laid));
  if (baseLayers + 1 + groups.length > MAX_LAYERS) throw needsBuildKit(`its base has ${baseLayers} layers already`);
  const first = await environmentLayer(laying);
  const making = limit(AT_A_TIME);
  const made = await Promise.all(
    groups.map(async (group) => {
      const before = laying.layerBefore(group);
      const stored = before && (await knowing.run(() => storedLayer(before, group, laying)));
      return stored ?? making.run(() => makeLayer(group, laying));
    }),
  );
  const known = await knowing.map(packages, loader.known);
  laying.onKnown(known);
  await refuseMeeting(groups, known, laying);
  return { layers: [first, ...made], known };
}

async function environmentLayer<P extends LaidPackage, K extends KnownFiles>({
  environment: { title, entries },
  form,
  store,
  folder,
}: Laying<P, K>): Promise<PackageLayer> {
  const file = join(folder, 'environment');
  const layer = await writePackages(entries, form, file);
  await store.put(layer, file);
  return { ...layer, title };
}

/** The layer of packages that was made before, where the repository has it still. */
async function storedLayer<P extends LaidPackage, K extends KnownFiles>(
  known: KnownLayer,
  group: readonly P[],
  { form: { compression }, store }: Laying<P, K>,
): Promise<PackageLayer | undefined> {
  const layer = { ...known, mediaType: LAYER_MEDIA[compression] };
  return (await store.has(layer)) ? { ...layer, title: titleOf(group) } : undefined;
}

async function makeLayer<P extends LaidPackage, K extends KnownFiles>(
  group: readonly P[],
  { keyOf, form, store, folder, loader, onLine, onMade }: Laying<P, K>,
): Promise<PackageLayer> {
  const key = keyOf(group);
  const title = titleOf(group);
  const file = join(folder, key);
  const layer = await loader.use(group, (packages) => {
    const joined = joinFiles(packages);
    if (!joined.ok) throw needsBuildKit(joined.reason);
    const entries = joined.files.map(({ content }) => content);
    return writePackages(entries, form, file);
  });
  onLine(`installed ${title}`);
  await store.put(layer, file);
  await rm(file);
  const { digest, size, diffId } = layer;
  await onMade(key, { digest, size, diffId }, group);
  return { ...layer, title };
}

function titleOf(group: readonly LaidPackage[]): string {
  return group.map(({ name, version }) => `${name} ${version}`).join(', ');
}

const OWN = 'the environment';

/** Refuses packages of different layers that have different files of one path. */
async function refuseMeeting<P extends LaidPackage, K extends KnownFiles>(
  groups: readonly (readonly P[])[],
  known: readonly K[],
  { packages, environment, loader }: Laying<P, K>,
): Promise<void> {
  const named = packages.map(({ name }, place) => ({ name, tops: known[place]?.tops ?? [] }));
  const meeting = mayMeet([...named, { name: OWN, tops: environment.tops }]);
  const together = groups.map((group) => group.filter(({ name }) => meeting.has(name)));
  if (together.filter((group) => group.length > 0).length < 2 && !meeting.has(OWN)) return;
  await loader.use(together.flat(), async (loaded) => {
    const files = environment.entries
      .filter(({ kind }) => kind !== 'folder')
      .map((entry) => ({ path: entry.path, mode: entry.mode, content: entry, fingerprint: 'own' }));
    const joined = joinFiles([{ name: OWN, files }, ...loaded]);
    if (!joined.ok) throw needsBuildKit(joined.reason);
  });
}
