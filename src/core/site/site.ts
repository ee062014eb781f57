import type { Aging } from '../history/outdated.ts';
import type { ImageDefinition } from '../model/definition.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Digest } from '../model/digest.ts';
import type { Kind } from '../model/environment.ts';
import type { ResolvedPackages } from '../model/packages.ts';
import type { Described, VersionState } from '../oci/version-state.ts';

/** What every page says of the site. */
export interface SiteFacts {
  readonly title: string;
  /** When it was made, `2026-11-28T19:00:00Z`. */
  readonly made: string;
}

/** A page of its own: what has one name, in the registry, in the checkout, or in both. */
export interface SiteEnvironment {
  readonly name: string;
  /** Its page, relative to the root of the site. */
  readonly path: string;
  /** True where it is an id: nobody gave it a name. */
  readonly anonymous: boolean;
  /** Where its versions are registered; `undefined` where none is. */
  readonly repository: string | undefined;
  /** The newest first. */
  readonly versions: readonly SiteVersion[];
  /** Versions that are not shown, because there are too many. */
  readonly left: number;
  /** What could not be read of its versions, in words. */
  readonly unread: string | undefined;
  /** What was changed of the name; `undefined` where none of its versions is registered. */
  readonly state: Described | undefined;
  /** Definitions of the checkout with this name. */
  readonly definitions: readonly SiteDefinition[];
}

/** A definition of the checkout. */
export interface SiteDefinition {
  readonly id: string;
  readonly kind: Kind;
  readonly hash: string | undefined;
  readonly description: string | undefined;
  /** The tag of its newest image; `undefined` where it has errors. */
  readonly latest: string | undefined;
  /** Names of the environments that it is built on, as `SiteEnvironment` has them. */
  readonly parents: readonly string[];
  readonly bases: readonly string[];
  /** What it leaves open, and what is wrong with it. */
  readonly findings: readonly Diagnostic[];
  /** `undefined` where nothing was asked. */
  readonly aging: readonly Aging[] | undefined;
}

/** A registered version. */
export interface SiteVersion {
  readonly version: string;
  readonly created: string | undefined;
  readonly isLatest: boolean;
  readonly state: VersionState;
  readonly commit: string;
  readonly dirty: boolean;
  readonly run: string;
  readonly source: string;
  readonly hash: string;
  readonly key: string;
  readonly digest: Digest;
  readonly definition: ImageDefinition;
  readonly image: SiteImage | MissingImage;
}

/** `other`: its labels name another definition. `unread`: the registry has it, and does not serve it. */
export type MissingImage = 'gone' | 'other' | 'unread';

export interface SiteImage {
  readonly base: string;
  readonly baseDigest: Digest | undefined;
  readonly platforms: readonly string[];
  /** Bytes of the compressed layers of every platform. */
  readonly bytes: number | undefined;
  /** How long its build took. */
  readonly seconds: number | undefined;
  /** Compressed bytes of each layer of its first platform, from the base on. */
  readonly layers: readonly number[];
  /** `not-read`: those of newer versions have too many. */
  readonly packages: ResolvedPackages | 'not-written' | 'not-read';
}

/** An image that is there. */
export function imageOf({ image }: Pick<SiteVersion, 'image'>): SiteImage | undefined {
  return typeof image === 'object' ? image : undefined;
}

/** What is known of the packages of a version. */
export function packagesOf(version: Pick<SiteVersion, 'image'>): ResolvedPackages | undefined {
  const packages = imageOf(version)?.packages;
  return typeof packages === 'object' ? packages : undefined;
}
