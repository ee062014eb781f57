import type { DefinitionHash, ImageKey, Sections } from '../model/definition.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import type { ImageRef } from '../model/reference.ts';
import type { ResolvedImage } from '../names/image-key.ts';
import type { Cost } from '../packages/stored-packages.ts';
import type { PlannedFile } from './planned-files.ts';

export type Action = 'use' | 'reuse' | 'build' | 'blocked' | 'unknown';
export type Reason =
  | 'new'
  | 'definition-changed'
  | 'base-moved'
  | 'parent-changed'
  | 'recipe-changed'
  | 'image-missing'
  | 'image-invalid'
  | 'forced'
  | 'refreshed';

/** One image of the plan: environments of equal definition share it. */
export interface PlanItem {
  readonly hash: DefinitionHash;
  /** `null` when a base could not be resolved. */
  readonly key: ImageKey | null;
  /** The key that the reused image carries, where it is an older one. */
  readonly effectiveKey: ImageKey | null;
  readonly ids: readonly string[];
  readonly slug: string;
  readonly title: string;
  readonly action: Action;
  readonly reason: Reason | null;
  /** True when the image of the key's tag gives way to the new one. */
  readonly replaces: boolean;
  /** True when its packages are solved again, instead of those that were recorded. */
  readonly refresh: boolean;
  /** Where the registry may not be read: what the diff alone says. It is shown, and decides nothing. */
  readonly presumed: 'build' | 'unchanged' | null;
  /** One line for people: why. */
  readonly detail: string;
  /** `null` before it is built. */
  readonly image: ImageRef | null;
  readonly strength: 'present' | 'verified' | null;
  /** Followed bases as they were resolved. */
  readonly bases: readonly ResolvedImage[];
  readonly installers: readonly ResolvedImage[];
  readonly parents: readonly DefinitionHash[];
  readonly platforms: readonly string[];
  /** Labels of the runner that builds it; empty where its platforms choose one. */
  readonly runsOn: readonly string[];
  /** Owners of its environments, each once. */
  readonly owners: readonly string[];
  readonly recipe: string | null;
  /** What its last build took, to say what the next one may; `null` where that is not known. */
  readonly estimate: Cost | null;
  /** Section digests of the definition, to say what differs on another machine. */
  readonly sections: Sections;
  /** Its context files, to name the first that differs; absent where there are none, or too many for a plan. */
  readonly files?: readonly PlannedFile[];
}

/** What a run will do: complete enough for another machine, which checks it against its own checkout. */
export interface Plan {
  readonly formatVersion: 1;
  readonly repository: string | null;
  /** Parents first. */
  readonly items: readonly PlanItem[];
  /** Selected environments that failed before there was anything to plan. */
  readonly failed: readonly { readonly id: string; readonly stage: string; readonly cause: string }[];
  /** Connected components of items to build or unknown, as hashes. */
  readonly components: readonly (readonly DefinitionHash[])[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The merge base's definition of an environment, by id. */
export type Before = (id: string) => HashedEnvironment | undefined;

/** Ids that a plan is about, also those that failed before it. */
export function plannedIds({ items, failed }: Pick<Plan, 'items' | 'failed'>): ReadonlySet<string> {
  return new Set([...items.flatMap(({ ids }) => ids), ...failed.map(({ id }) => id)]);
}
