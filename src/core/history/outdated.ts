import { baseSlot } from '../build/pin-images.ts';
import type { Config } from '../config/config.ts';
import type { Digest } from '../model/digest.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import type { PlatformPackages } from '../model/packages.ts';
import type { PushedImage, Reference, Repository } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import { formatReference } from '../names/reference.ts';
import { unlessWrong } from '../oci/sealed-document.ts';
import { MEDIA, readConfig } from '../oci/stored-image.ts';
import { type KnownDefinition, readStored } from '../packages/find-definition.ts';
import { type BaseResolver, isFollowed } from '../resolve/bases.ts';
import { distributionEnd, pythonEnd } from '../specifiers/ended-releases.ts';
import type { FindVulnerabilities } from './vulnerabilities.ts';
import { type NewSolution, type SolvePackages, wouldChange } from './would-change.ts';

/** Something about the image of an environment that is not what it would be if it were built of what there is today. */
export type Aging =
  /** No repository has an image of its definition. */
  | { readonly kind: 'not-built' }
  /** The tag of its base names another image now. `isRebuilt`: the next run of the default branch builds on that. */
  | {
      readonly kind: 'base-moved';
      readonly base: string;
      readonly from: Digest;
      readonly to: Digest;
      readonly isRebuilt: boolean;
    }
  /** The image that it was built on was made so many days ago. */
  | { readonly kind: 'base-old'; readonly base: string; readonly days: number }
  /** A distribution or a release line of Python in it gets no fixes since. */
  | { readonly kind: 'ended'; readonly what: string; readonly since: string }
  /** A package in it has a known vulnerability. */
  | {
      readonly kind: 'vulnerable';
      readonly id: string;
      readonly name: string;
      readonly version: string;
      /** `null` where no version without it is known. */
      readonly fixed: string | null;
    }
  /** Its base could not be asked about. */
  | { readonly kind: 'base-unknown'; readonly base: string; readonly why: string }
  | NewSolution;

export interface AgingScope {
  readonly registry: RegistryReader;
  readonly order: readonly Repository[];
  readonly bases: BaseResolver;
  readonly config: Config;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** From how many days on a base is old. */
  readonly oldDays: number;
  /** Asked where the run asks for it. */
  readonly findVulnerabilities?: FindVulnerabilities | undefined;
  /** Asked where the run asks for it. */
  readonly solve?: SolvePackages | undefined;
}

/** The last image of an environment's definition, and what has aged of it. */
export interface Aged {
  /** `undefined` where it is not built. */
  readonly image: PushedImage | undefined;
  readonly aging: readonly Aging[];
}

export async function findAging(environment: HashedEnvironment, scope: AgingScope): Promise<Aged> {
  const { registry, order, solve } = scope;
  // As for a lookup: what is not what its address says is no image.
  const stored = await unlessWrong(readStored(registry, order, `def-${environment.hash}`, environment.id));
  if (stored?.image === undefined) return { image: undefined, aging: [{ kind: 'not-built' }] };
  const platforms = stored.packages?.platforms ?? [];
  const aging = [
    ...(await agingOfBase(environment, stored, scope)),
    ...endedIn(platforms),
    ...(await vulnerableIn(platforms, scope)),
    ...(solve === undefined ? [] : await wouldChange(environment.image, stored, { registry, solve })),
  ];
  return { image: stored.image.image, aging };
}

async function vulnerableIn(
  platforms: readonly PlatformPackages[],
  { findVulnerabilities }: AgingScope,
): Promise<readonly Aging[]> {
  if (findVulnerabilities === undefined) return [];
  // What comes from elsewhere than an index may be anything.
  const listed = platforms.flatMap(({ python }) => python.filter(({ source }) => source === ''));
  const packages = [...new Map(listed.map(({ name, version }) => [`${name} ${version}`, { name, version }])).values()];
  const found = packages.length === 0 ? [] : await findVulnerabilities(packages);
  return found.map(({ id, name, version, fixed = null }) => ({ kind: 'vulnerable', id, name, version, fixed }));
}

async function agingOfBase(
  environment: HashedEnvironment,
  stored: KnownDefinition,
  scope: AgingScope,
): Promise<readonly Aging[]> {
  const slot = baseSlot(environment);
  const use = environment.image.bases.find((base) => base.slot === slot);
  // What an environment of this tree is built on is told of that one.
  if (use === undefined || use.source.kind !== 'image') return [];
  const { reference } = use.source;
  const built = reference.digest ?? stored.image?.base.digest;
  if (built === undefined) return [];
  const base = formatReference({ ...reference, digest: undefined });
  try {
    // A digest as well is asked about only on a registry that is allowed.
    await scope.bases.pin(use.source, use.imagePlatform);
    const [now, ...others] = await digestsNow(reference, use.imagePlatform, scope.bases);
    const isSame = now === undefined || [now, ...others].includes(built);
    const isRebuilt = isFollowed(scope.config, use.source);
    const moved: readonly Aging[] = isSame ? [] : [{ kind: 'base-moved', base, from: built, to: now, isRebuilt }];
    const days = await ageOf(reference, built, scope);
    return days === undefined || days < scope.oldDays ? moved : [...moved, { kind: 'base-old', base, days }];
  } catch (error) {
    if (!(error instanceof TerrariumError)) throw error;
    return [{ kind: 'base-unknown', base, why: error.message }];
  }
}

/** What a tag names now, for a platform and as a whole; nothing for a digest without one. */
async function digestsNow(reference: Reference, platform: string, bases: BaseResolver): Promise<readonly Digest[]> {
  if (reference.tag === undefined && reference.digest !== undefined) return [];
  const tagged = { ...reference, digest: undefined };
  const image = { kind: 'image', reference: tagged } as const;
  const found = await Promise.all([bases.resolve(image, platform), bases.resolveWhole(tagged)]);
  return found.map((one) => {
    if (!one.ok) throw one.error;
    return one.digest;
  });
}

const DAY_MS = 86_400_000;

/** Days since a base was made, by its configuration, else by a date in its tag; `undefined` where neither says. */
async function ageOf(reference: Reference, built: Digest, { registry, now }: AgingScope): Promise<number | undefined> {
  const config = await readConfig(registry, reference, { mediaType: MEDIA.manifest, digest: built, size: 0 });
  const made = [config?.created, datedTag(reference.tag)].map((text) => Date.parse(text ?? '')).find((at) => at > 0);
  return made === undefined ? undefined : Math.max(0, Math.floor((now - made) / DAY_MS));
}

// As those of Azure ML: https://learn.microsoft.com/azure/machine-learning/how-to-manage-environments
function datedTag(tag = ''): string | undefined {
  const [, year, month, day] = /(?:^|[.v_-])(20\d\d)-?(\d\d)-?(\d\d)(?:$|[.v_-])/.exec(tag) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}T00:00:00Z`;
}

/** Distributions and release lines of Python that have ended, of what an image holds. */
function endedIn(platforms: readonly PlatformPackages[]): readonly Aging[] {
  const lines = new Set(platforms.flatMap(pythonLines));
  const names = new Set(platforms.map(({ distribution }) => distribution));
  const ended = [
    ...[...names].map((name) => [name, distributionEnd(name)] as const),
    ...[...lines].map((line) => [`Python ${line}`, pythonEnd(line)] as const),
  ];
  return ended.flatMap(([what, since]) => (since === undefined ? [] : [{ kind: 'ended', what, since }]));
}

function pythonLines({ conda, python }: PlatformPackages): readonly string[] {
  const own = conda.flatMap(({ name, version }) => (name === 'python' ? [version] : []));
  const folders = python.map(({ location }) => /\/python(\d+\.\d+)\/(?:site|dist)-packages$/.exec(location)?.[1] ?? '');
  return [...own, ...folders].flatMap((text) => /^\d+\.\d+/.exec(text)?.[0] ?? []);
}
