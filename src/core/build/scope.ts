import type { Config } from '../config/config.ts';
import type { ApplyPorts } from '../model/builder.ts';
import type { DefinitionHash } from '../model/definition.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import type { VerifyAttestation } from '../model/registry.ts';
import type { ImageTemplates } from '../names/image-templates.ts';
import type { RepositoryOrder } from '../oci/repository-order.ts';
import type { PlanItem } from '../plan/item.ts';
import type { BaseResolver } from '../resolve/bases.ts';
import type { Lookups } from '../resolve/repositories.ts';
import type { Outcome } from './outcome.ts';

/** What all builds of a run share. */
export interface BuildScope {
  readonly ports: ApplyPorts;
  readonly bases: BaseResolver;
  readonly lookups: Lookups;
  readonly config: Config;
  readonly order: RepositoryOrder;
  /** The environments of this checkout; those of one hash share an image. */
  readonly environments: ReadonlyMap<DefinitionHash, readonly HashedEnvironment[]>;
  /** Hashes that this run works on; others are only built on. `undefined` for all. */
  readonly only: ReadonlySet<DefinitionHash> | undefined;
  /** Builds at a time. */
  readonly jobs: number;
  readonly verifyAttestation?: VerifyAttestation | undefined;
  /** Ids of the secrets that the builder was given. */
  readonly secrets?: readonly string[] | undefined;
  /** True where the local engine is to hold also what a registry has. */
  readonly loads?: boolean | undefined;
  /** What is added to images beside our own labels. */
  readonly templates?: ImageTemplates | undefined;
}

/** An outcome whose image is there. */
export type Done = Extract<Outcome, { readonly status: 'built' | 'reused' | 'used' }>;

/** What providing the image of an item came to. `seconds` are those of the build alone, where there was one. */
export type Provided = Omit<Done, 'item' | 'seconds'> & { readonly seconds?: number };

/** One item whose image is to be provided. */
export interface ItemTask {
  readonly item: PlanItem;
  /** Outcomes of its parents, none of which failed. */
  readonly parents: readonly Outcome[];
  /** Receives the output of its build line by line: hostile text. */
  readonly onLine: (line: string) => void;
}

/** Provides the image of an item: finds or builds it. Failures are thrown as `TerrariumError`. */
export type ProvideImage = (task: ItemTask) => Promise<Provided>;

/** Brings an item to its outcome, given those of its parents. */
export type WorkOnItem = (item: PlanItem, parents: readonly Outcome[]) => Promise<Outcome>;
