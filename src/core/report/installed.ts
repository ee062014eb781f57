import type { Outcome } from '../build/outcome.ts';
import type { DefinitionHash } from '../model/definition.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import { limit } from '../model/limit.ts';
import { once } from '../model/once.ts';
import type { ResolvedPackages } from '../model/packages.ts';
import type { PushedImage, Repository } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import { definitionTag } from '../oci/lookup.ts';
import { diffPackages, type PackageChange } from '../packages/diff-packages.ts';
import { readImageFacts, readResolution } from '../packages/stored-packages.ts';
import type { Plan } from '../plan/item.ts';

/** What an image holds otherwise than that of the merge base. */
export interface Installed {
  readonly packages: readonly PackageChange[];
  /** Compressed bytes. */
  readonly bytes: number | undefined;
  readonly bytesBefore: number | undefined;
}

export interface InstalledSources {
  readonly plan: Plan;
  readonly outcomes: readonly Outcome[] | undefined;
  readonly head: readonly HashedEnvironment[];
  readonly before: readonly HashedEnvironment[];
  /** Where images may be, the first one that has it counts. */
  readonly order: readonly Repository[];
}

/** What a comparison came to: by id, and why the rest could not be read. */
export interface ComparedImages {
  readonly installed: ReadonlyMap<string, Installed>;
  readonly failure: TerrariumError | undefined;
}

export const NOTHING_COMPARED: ComparedImages = { installed: new Map(), failure: undefined };

/** So many environments are compared: a comment shows no more, and each takes some requests. */
const MOST_COMPARED = 100;
const AT_A_TIME = 8;

/**
 * Compares the packages of changed environments with those of the merge base: of images that are there, or of what a definition
 * will install because an earlier build of it is recorded. A registry that fails leaves the rest out.
 */
export async function compareInstalled(registry: RegistryReader, sources: InstalledSources): Promise<ComparedImages> {
  const { order } = sources;
  const images = imagesOf(sources);
  const held = once((hash: DefinitionHash) => readHeld(registry, order, hash, images.get(hash)));
  const installed = new Map<string, Installed>();
  let failure: TerrariumError | undefined;
  await limit(AT_A_TIME).map(pairsOf(sources), async ({ id, hash, oldHash }) => {
    if (failure !== undefined) return;
    try {
      const current = await held(hash);
      const before = current && (await held(oldHash));
      if (before === undefined || current === undefined) return;
      const packages = diffPackages(before.packages, current.packages);
      installed.set(id, { packages, bytes: current.bytes, bytesBefore: before.bytes });
    } catch (error) {
      if (!(error instanceof TerrariumError)) throw error;
      failure = error;
    }
  });
  return { installed, failure };
}

interface Pair {
  readonly id: string;
  readonly hash: DefinitionHash;
  readonly oldHash: DefinitionHash;
}

function pairsOf({ plan, head, before }: InstalledSources): readonly Pair[] {
  const planned = new Set(plan.items.flatMap(({ ids, presumed }) => (presumed === null ? ids : [])));
  const old = new Map(before.map(({ id, hash }) => [id, hash]));
  const pairs = head.flatMap(({ id, hash }) => {
    const oldHash = old.get(id);
    return planned.has(id) && oldHash !== undefined && oldHash !== hash ? [{ id, hash, oldHash }] : [];
  });
  return pairs.slice(0, MOST_COMPARED);
}

function imagesOf({ plan, outcomes }: InstalledSources): ReadonlyMap<DefinitionHash, PushedImage> {
  const planned = plan.items.map(({ hash, image }) => [hash, image] as const);
  const became = (outcomes ?? []).map(
    (outcome) => [outcome.item.hash, 'image' in outcome ? outcome.image : null] as const,
  );
  return new Map(
    [...planned, ...became].flatMap(([hash, image]) => (image?.kind === 'pushed' ? [[hash, image] as const] : [])),
  );
}

interface Held {
  readonly packages: ResolvedPackages;
  readonly bytes: number | undefined;
}

async function readHeld(
  registry: RegistryReader,
  order: readonly Repository[],
  hash: DefinitionHash,
  image: PushedImage | undefined,
): Promise<Held | undefined> {
  const found = image ?? (await findImage(registry, order, hash));
  const facts = found && (await readImageFacts(registry, found.repository, found.digest, hash));
  if (facts !== undefined) return { packages: facts.packages, bytes: facts.cost?.bytes };
  for (const repository of order) {
    const packages = await readResolution(registry, repository, hash);
    if (packages !== undefined) return { packages, bytes: undefined };
  }
  return undefined;
}

async function findImage(
  registry: RegistryReader,
  order: readonly Repository[],
  hash: DefinitionHash,
): Promise<PushedImage | undefined> {
  for (const repository of order) {
    const head = await registry.headManifest(repository, definitionTag(hash));
    if (head !== undefined) return { kind: 'pushed', repository, digest: head.digest };
  }
  return undefined;
}
