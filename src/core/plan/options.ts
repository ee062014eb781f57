import type { LocalEngine } from '../model/builder.ts';
import type { EnvironmentStoreReader } from '../model/environment-store.ts';
import type { VerifyAttestation } from '../model/registry.ts';
import type { Turn } from '../model/turn.ts';
import type { ResolvedImage } from '../names/image-key.ts';
import type { Hints } from '../oci/lookup.ts';
import type { RepositoryOrder } from '../oci/repository-order.ts';
import type { PinChecker } from '../pinning/check.ts';
import type { PlanRequest } from './choose-environments.ts';

/** What is planned, and how registries are asked. */
export interface PlanOptions extends PlanRequest {
  readonly order: RepositoryOrder;
  /** `present` answers a comment; `verified` is needed before an image is handed on. */
  readonly strength: 'present' | 'verified';
  /** True when the run may push, so that it may ask whether it can. */
  readonly mayProbe: boolean;
  readonly hints: Hints;
  /** Checks the attestations of verified hits, where the run asks for them. */
  readonly verifyAttestation?: VerifyAttestation | undefined;
  /** The engine that a run which pushes nothing builds into. */
  readonly engine?: LocalEngine | undefined;
  /** Digests of images that another job resolved: they are not resolved again. */
  readonly known?: readonly ResolvedImage[];
  /** True where what is planned is to be merged: a version that another definition has is a mistake then. */
  readonly proposes?: boolean | undefined;
  /** Where its versions are to be registered beside the registry: they are looked up there, too. */
  readonly stores?: readonly EnvironmentStoreReader[] | undefined;
  /** What of what the run asks of its builder ACR Tasks do not do, for runs that only plan. */
  readonly refusals?: readonly string[] | undefined;
  /** The run's, where it asks again for what a policy may refuse. */
  readonly checker?: PinChecker | undefined;
  readonly turn?: Turn | undefined;
}
